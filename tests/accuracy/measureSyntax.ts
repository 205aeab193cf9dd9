import { join } from 'node:path';
import { dependencyRelations } from '../../server/src/core/syntax/dependencyRelations';
import { relationAt, tagAt } from '../../server/src/core/syntax/dependencyTree';
import type { DependencyTree } from '../../server/src/core/syntax/dependencyTree';
import { parseSentence } from '../../server/src/core/syntax/parseSentence';
import { percent } from './figure';
import type { Figure } from './figure';
import { inCommonConventions, readTreebank } from './syntax/treebank';
import type { TreebankSentence } from './syntax/treebank';

const parts = ['news-dev', 'gum-test'];

/** Relations that attributions are made of. */
const relationsOfInterest = ['nsubj', 'ccomp', 'parataxis', 'obl', 'case', 'appos', 'amod', 'nummod', 'conj'];

/** Numbers of tokens up to which sentences count as of one length. */
const lengths = [10, 20, 30, 40, Infinity];

/**
 * Parses the held-out parts of the treebanks and compares the trees with theirs, punctuation marks left out except where it
 * is said. `folder` holds syntax/news-dev.conll and syntax/gum-test.conll; of each, the first `limit` documents are read.
 */
export function measureSyntax(folder: string, limit: number): Figure[] {
  return parts.flatMap((part) => {
    const sentences = readTreebank(join(folder, 'syntax', `${part}.conll`))
      .slice(0, limit)
      .flat()
      .map(inCommonConventions);
    const began = process.cpuUsage().user;
    const parsed = sentences.map((gold) => ({ gold, tree: parseSentence(gold.tokens) }));
    const seconds = (process.cpuUsage().user - began) / 1e6;
    return figuresOf(parsed, seconds).map(({ what, figure }) => ({ what: `${part}: ${what}`, figure }));
  });
}

interface Parsed {
  readonly gold: TreebankSentence;
  readonly tree: DependencyTree;
}

function figuresOf(parsed: readonly Parsed[], seconds: number): Figure[] {
  const all = parsed.reduce((sum, { gold }) => sum + gold.tokens.length, 0);
  return [
    { what: 'heads right; with relation', figure: attachment(parsed, false) },
    { what: 'the same with punctuation marks', figure: attachment(parsed, true) },
    { what: 'tags right', figure: percent(agreeing(parsed, tagsAgree) / all) },
    ...lengths.map((most, rank) => ({
      what: `sentences of ${(lengths[rank - 1] ?? 0) + 1} to ${most} tokens`,
      figure: attachment(
        parsed.filter(
          ({ gold: { tokens } }) => tokens.length <= most && tokens.length > (lengths[rank - 1] ?? 0),
        ),
        false,
      ),
    })),
    ...relationsOfInterest.map((relation) => ({
      what: `${relation}: precision, recall`,
      figure: precisionAndRecall(parsed, relation),
    })),
    { what: 'tokens per second', figure: String(Math.round(all / seconds)) },
  ];
}

type Test = (parsed: Parsed, token: number) => boolean;

const tagsAgree: Test = ({ gold, tree }, token) => gold.tags[token] === tagAt(tree, token);
const headsAgree: Test = ({ gold, tree }, token) => gold.heads[token] === tree.heads[token];
const arcsAgree: Test = (parsed, token) =>
  headsAgree(parsed, token) && parsed.gold.relations[token] === relationAt(parsed.tree, token);
const isWord: Test = ({ gold }, token) => gold.relations[token] !== 'punct';

/** Number of tokens that pass all tests. */
function agreeing(parsed: readonly Parsed[], ...tests: readonly Test[]): number {
  let count = 0;
  for (const each of parsed)
    for (let token = 0; token < each.gold.tokens.length; token += 1)
      if (tests.every((test) => test(each, token))) count += 1;
  return count;
}

function attachment(parsed: readonly Parsed[], withPunctuation: boolean): string {
  const counted: Test = withPunctuation ? () => true : isWord;
  const all = agreeing(parsed, counted);
  return `${percent(agreeing(parsed, counted, headsAgree) / all)}; ${percent(agreeing(parsed, counted, arcsAgree) / all)} (${all})`;
}

function precisionAndRecall(parsed: readonly Parsed[], relation: string): string {
  const index = (dependencyRelations as readonly string[]).indexOf(relation);
  const labelled: Test = ({ gold }, token) => gold.relations[token] === relation;
  const found: Test = ({ tree }, token) => tree.relations[token] === index;
  const right = agreeing(parsed, labelled, arcsAgree);
  return `${percent(right / agreeing(parsed, found))}, ${percent(right / agreeing(parsed, labelled))} (${agreeing(parsed, labelled)})`;
}
