// Prints how often each relation of two words occurs between a claim and its source when the two agree and when they
// do not, as log odds (above 0: more frequent in agreement):
//   npx tsx tests/accuracy/measureRelations.ts --data FOLDER [--show RELATION]
// FOLDER holds the data sets that learnClaims.ts learns from.
import fs from 'node:fs';
import path from 'node:path';
import { relate } from '../../server/src/core/lexicon/relations';
import { analyse } from '../../server/src/core/prose/tokens';
import type { Token } from '../../server/src/core/prose/tokens';
import { scriptOption } from './scriptOption';

const data = scriptOption('data');
const shown = scriptOption('show', '');
const only = scriptOption('suite', '');

interface Comparison {
  readonly claim: string;
  readonly source: string;
  readonly agrees: boolean;
}

const read = (name: string): string => fs.readFileSync(path.join(data, name), 'utf8');
type Row = Readonly<Record<string, string | number>>;
const rows = (name: string): Row[] =>
  name.endsWith('l')
    ? read(name)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Row)
    : (JSON.parse(read(name)) as Row[]);

const tokensOf = (text: string): Token[] =>
  analyse(text).tokens.filter(({ text: word }) => /[\p{L}\p{N}]/u.test(word));

/** Words in the same place, one or two against one or two, between words that agree. */
function substitutions(claim: readonly Token[], source: readonly Token[]): [Token, Token][] {
  const columns = source.length + 1;
  const best = new Uint16Array((claim.length + 1) * columns);
  for (let i = claim.length - 1; i >= 0; i--) {
    for (let j = source.length - 1; j >= 0; j--) {
      best[i * columns + j] =
        claim[i]?.lemma === source[j]?.lemma
          ? 1 + (best[(i + 1) * columns + j + 1] ?? 0)
          : Math.max(best[(i + 1) * columns + j] ?? 0, best[i * columns + j + 1] ?? 0);
    }
  }
  const pairs: [Token, Token][] = [];
  let ownGap: Token[] = [];
  let otherGap: Token[] = [];
  const close = (): void => {
    const content = (tokens: readonly Token[]): Token[] =>
      tokens.length === 1 ? [...tokens] : tokens.filter(({ pos }) => /NOUN|PROPN|VERB|ADJ|ADV/u.test(pos));
    const own = content(ownGap);
    const other = content(otherGap);
    if (own.length === other.length && own.length <= 2) {
      own.forEach((token, at) => {
        const opposite = other[at];
        if (opposite) pairs.push([token, opposite]);
      });
    }
    ownGap = [];
    otherGap = [];
  };
  let i = 0;
  let j = 0;
  let agreeing = 0;
  while (i < claim.length && j < source.length) {
    const own = claim[i];
    const other = source[j];
    if (!own || !other) break;
    if (own.lemma === other.lemma) {
      // Before the first agreeing word there is no common place.
      if (agreeing++ > 0) close();
      ownGap = [];
      otherGap = [];
      i++;
      j++;
    } else if ((best[(i + 1) * columns + j] ?? 0) >= (best[i * columns + j + 1] ?? 0)) {
      ownGap.push(own);
      i++;
    } else {
      otherGap.push(other);
      j++;
    }
  }
  return pairs;
}

/** The sentence of a document that shares most words with a claim. */
function nearest(claim: string, document: string): string {
  const words = new Set(tokensOf(claim).map(({ lemma }) => lemma));
  let best = '';
  let bestShared = 0;
  for (const { start, end } of analyse(document).sentences) {
    const sentence = document.slice(start, end);
    const shared = new Set(
      tokensOf(sentence)
        .map(({ lemma }) => lemma)
        .filter((lemma) => words.has(lemma)),
    ).size;
    if (shared > bestShared) {
      bestShared = shared;
      best = sentence;
    }
  }
  return best;
}

const text = (value: string | number | undefined): string => String(value ?? '');

function* comparisons(suite: string): Generator<Comparison> {
  switch (suite) {
    case 'vitaminc':
      for (const { claim, evidence, label } of rows('vitaminc-dev.jsonl')) {
        if (label !== 'NOT ENOUGH INFO')
          yield { claim: text(claim), source: text(evidence), agrees: label === 'SUPPORTS' };
      }
      return;
    case 'summedits edits':
      for (const { summary, original_summary: original, label } of rows('summedits-news-evaluation.json')) {
        if (summary !== original) yield { claim: text(summary), source: text(original), agrees: label === 1 };
      }
      return;
    case 'summedits':
      for (const { summary, doc, label } of rows('summedits-news-evaluation.json')) {
        yield { claim: text(summary), source: nearest(text(summary), text(doc)), agrees: label === 1 };
      }
      return;
    case 'bump':
      for (const row of rows('bump-task1.json')) {
        for (const [key, agrees] of [
          ['reference_summary', true],
          ['edited_summary', false],
        ] as const) {
          for (const sentence of analyse(text(row[key])).sentences) {
            const claim = text(row[key]).slice(sentence.start, sentence.end);
            // A sentence that is the same in the wrong summary tells nothing.
            if (!agrees && text(row['reference_summary']).includes(claim)) continue;
            yield { claim, source: nearest(claim, text(row['article'])), agrees };
          }
        }
      }
      return;
    case 'bump edits':
      for (const row of rows('bump-task1.json')) {
        yield { claim: text(row['edited_summary']), source: text(row['reference_summary']), agrees: false };
      }
      return;
    case 'swaps edits':
      for (const row of rows('swaps-dev.jsonl'))
        yield { claim: text(row['wrong']), source: text(row['correct']), agrees: false };
      return;
    default:
      throw new Error(`No suite ${suite}`);
  }
}

const relations = [
  'inflection',
  'derivation',
  'synonym',
  'moreGeneral',
  'moreSpecific',
  'sibling',
  'antonym',
  'unrelated',
] as const;

for (const suite of ['vitaminc', 'summedits edits', 'summedits', 'bump', 'bump edits', 'swaps edits']) {
  if (only !== '' && only !== suite) continue;
  const counts = new Map<string, [number, number]>();
  const pairs = new Map<string, [number, number]>();
  let total: [number, number] = [0, 0];
  for (const { claim, source, agrees } of comparisons(suite)) {
    for (const [own, other] of substitutions(tokensOf(claim), tokensOf(source))) {
      // Numbers are compared by value.
      if (/\d/u.test(own.text + other.text)) continue;
      const relation = relate(own, other);
      const column = agrees ? 0 : 1;
      const count = counts.get(relation) ?? [0, 0];
      count[column]++;
      counts.set(relation, count);
      total = agrees ? [total[0] + 1, total[1]] : [total[0], total[1] + 1];
      if (relation === shown) {
        const key = `${own.lemma}/${own.pos} ${other.lemma}/${other.pos}`;
        const pair = pairs.get(key) ?? [0, 0];
        pair[column]++;
        pairs.set(key, pair);
      }
    }
  }
  console.log(`\n${suite}: ${total[0]} pairs agreeing, ${total[1]} not`);
  for (const relation of relations) {
    const [good, bad] = counts.get(relation) ?? [0, 0];
    const odds = Math.log((good + 0.5) / (total[0] + 1)) - Math.log((bad + 0.5) / (total[1] + 1));
    console.log(
      `  ${relation.padEnd(13)}${String(good).padStart(6)}${String(bad).padStart(6)}${odds.toFixed(2).padStart(7)}`,
    );
  }
  for (const [pair, [good, bad]] of [...pairs]
    .sort((a, b) => b[1][0] + b[1][1] - a[1][0] - a[1][1])
    .slice(0, Number(scriptOption('top', '90')))) {
    console.log(`    ${pair}  ${good} : ${bad}`);
  }
}
