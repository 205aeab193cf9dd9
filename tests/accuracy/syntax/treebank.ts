import fs from 'node:fs';
import { dependencyRelations } from '../../../server/src/core/syntax/dependencyRelations';
import { partOfSpeechTags } from '../../../server/src/core/syntax/partOfSpeechTags';
import type { SyntaxToken } from '../../../server/src/core/syntax/syntaxWords';

/** A sentence of a treebank. */
export interface TreebankSentence {
  readonly tokens: readonly SyntaxToken[];
  readonly tags: readonly string[];
  /** Index of each token's head; -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Bracket and quotation mark of the Penn Treebank → as texts have it. */
const unescaped: ReadonlyMap<string, string> = new Map([
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['-LCB-', '{'],
  ['-RCB-', '}'],
  ['``', '“'],
  ["''", '”'],
]);

/** Reads the documents of a treebank: columns id, form, lemma, tag, named entity, head, relation and UTF-16 offset. */
export function readTreebank(file: string): TreebankSentence[][] {
  const documents: TreebankSentence[][] = [];
  let rows: string[][] = [];
  const close = () => {
    if (rows.length > 0) documents.at(-1)?.push(sentenceOf(rows));
    rows = [];
  };
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# doc')) {
      close();
      documents.push([]);
    } else if (line === '') close();
    else if (/^\d/u.test(line)) rows.push(line.split('\t'));
  }
  close();
  return documents;
}

function sentenceOf(rows: readonly (readonly string[])[]): TreebankSentence {
  return {
    tokens: rows.map(([, form = '', , , , , , offset = '0']) => {
      const start = Number(offset);
      const text = unescaped.get(form) ?? form;
      return { start, end: start + text.length, text };
    }),
    tags: rows.map(([, , , tag = '']) => tag),
    heads: rows.map(([, , , , , head = '0']) => Number(head) - 1),
    relations: rows.map(([, , , , , , relation = 'dep']) => relation),
  };
}

/** Tags of one treebank alone → those in common. */
const tagInCommon: ReadonlyMap<string, string> = new Map([
  ['HYPH', ':'],
  ['GW', 'NN'],
  ['ADD', 'NN'],
  ['AFX', 'JJ'],
  ['NFP', ':'],
  ['#', '$'],
]);

/** Relations of one treebank alone → those in common. */
const relationInCommon: ReadonlyMap<string, string> = new Map([
  ['obl:tmod', 'obl:unmarked'],
  ['obl:npmod', 'obl:unmarked'],
  ['nmod:tmod', 'nmod:unmarked'],
  ['nmod:npmod', 'nmod:unmarked'],
  ['obl:agent', 'obl'],
  ['nmod:desc', 'compound'],
  ['advcl:relcl', 'advcl'],
  ['nsubj:outer', 'nsubj'],
  ['csubj:outer', 'csubj'],
  ['vocative', 'discourse'],
  ['list', 'parataxis'],
  ['dislocated', 'dep'],
  ['reparandum', 'dep'],
  ['orphan', 'dep'],
  ['goeswith', 'fixed'],
]);

/**
 * Brings the conventions of the two treebanks together. GUM has the first word of a name as its head (flat), the news have
 * the last (compound): the last is taken.
 */
export function inCommonConventions({ tokens, tags, heads, relations }: TreebankSentence): TreebankSentence {
  const newHeads = [...heads];
  const newRelations = [...relations];
  for (let first = 0; first < heads.length; first += 1) {
    const parts: number[] = [];
    for (let at = first + 1; at < heads.length; at += 1)
      if (heads[at] === first && relations[at] === 'flat') parts.push(at);
    if (parts.length === 0) continue;
    const last = parts.at(-1) ?? first;
    const isName = parts.every((part) => tags[part]?.startsWith('NNP') === true || tags[part] === 'FW');
    if (!isName) {
      for (const part of parts) newRelations[part] = tags[part] === 'CD' ? 'nummod' : 'compound';
      continue;
    }
    newHeads[last] = newHeads[first] ?? -1;
    newRelations[last] = newRelations[first] ?? 'dep';
    for (let at = 0; at < heads.length; at += 1)
      if (at !== last && newHeads[at] === first) newHeads[at] = last;
    for (const part of [first, ...parts.slice(0, -1)]) {
      newHeads[part] = last;
      newRelations[part] = 'compound';
    }
  }
  return {
    tokens,
    tags: tags.map((tag) => tagInCommon.get(tag) ?? tag).map((tag) => (tagSet.has(tag) ? tag : 'NN')),
    heads: newHeads,
    relations: newRelations
      .map((relation) => relationInCommon.get(relation) ?? relation)
      .map((relation) => (relationSet.has(relation) ? relation : 'dep')),
  };
}

const tagSet: ReadonlySet<string> = new Set(partOfSpeechTags);
const relationSet: ReadonlySet<string> = new Set(dependencyRelations);
