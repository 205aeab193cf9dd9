import { isDenied } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import {
  futureModals,
  intentionAdjectives,
  intentionNouns,
  intentionVerbs,
  ponderingVerbs,
} from '../../english/intentions';
import { relationAt, tagAt } from '../../syntax/dependencyTree';
import { dependentsOf } from '../../syntax/treeReaders';
import { treeOf } from './syntaxTrees';

/** What a sentence says of the deed that a verb tells: done, still to come or only thought of, or neither for sure. */
export type EventModality = 'done' | 'planned' | 'open';

/** Maximum number of arcs of the tree up to the word that makes a plan of a verb: "plans to meet and talk". */
const maxGovernors = 3;

/** The modality of the deed that the verb at a token index tells. */
export function eventModality(tokens: readonly ContentToken[], at: number): EventModality {
  const tree = treeOf(tokens);
  const auxiliaries = dependentsOf(tree, at, 'aux', 'aux:pass');
  const lemmas = auxiliaries.map((one) => tokens[one]?.lemma ?? '');
  if (isDenied(tokens[at]) || lemmas.includes('do') || isUnderWay(tokens, auxiliaries)) return 'open';
  if (auxiliaries.some((one) => futureModals.has(tokens[one]?.lower ?? ''))) return 'planned';
  if (lemmas.includes('have')) return infinitiveMark(tokens, at) === undefined ? 'done' : 'open';
  if (isGovernedByIntention(tokens, at)) return 'planned';
  if (tagAt(tree, at) === 'VBD') return isUnderCondition(tokens, at) ? 'open' : 'done';
  const isPastPassive = auxiliaries.some((one) => tagAt(tree, one) === 'VBD' && tokens[one]?.lemma === 'be');
  return isPastPassive && tagAt(tree, at) === 'VBN' && !isUnderCondition(tokens, at) ? 'done' : 'open';
}

/** True for "is being sold". */
function isUnderWay(tokens: readonly ContentToken[], auxiliaries: readonly number[]): boolean {
  return auxiliaries.some((at) => tokens[at]?.lower === 'being');
}

/** Token index of the "to" of an infinitive; undefined where the verb is none. */
function infinitiveMark(tokens: readonly ContentToken[], at: number): number | undefined {
  return dependentsOf(treeOf(tokens), at, 'mark', 'aux').find((one) => tokens[one]?.lower === 'to');
}

/** True behind "whether", "if" and "unless". */
function isUnderCondition(tokens: readonly ContentToken[], at: number): boolean {
  return dependentsOf(treeOf(tokens), at, 'mark', 'advmod').some((one) =>
    /^(?:whether|if|unless)$/u.test(tokens[one]?.lower ?? ''),
  );
}

/** True if the verb is what somebody plans, wants, weighs or is to do. */
function isGovernedByIntention(tokens: readonly ContentToken[], verb: number): boolean {
  const tree = treeOf(tokens);
  let at = verb;
  for (let step = 0; step < maxGovernors; step++) {
    const to = infinitiveMark(tokens, at);
    const isTo = to !== undefined;
    const isGerund = tagAt(tree, at) === 'VBG';
    // "Is to meet", "are to be sold".
    if (isTo && /^(?:is|are|was|were|be)$/u.test(tokens[to - 1]?.lower ?? '')) return true;
    if (isUnderCondition(tokens, at)) return true;
    const relation = relationAt(tree, at);
    const head = tree.heads[at] ?? -1;
    const governor = tokens[head];
    if (!governor) return false;
    const isComplement = relation === 'xcomp' || relation === 'ccomp' || relation === 'acl';
    if (isComplement && isTo && isIntention(governor)) return true;
    // The parser takes the object of "is considering selling" for an adverbial.
    if ((isComplement || relation === 'advcl') && isGerund && ponderingVerbs.has(governor.lemma)) return true;
    // "Plans to meet and talk": the second verb is under the first one's.
    if (relation !== 'conj' && !(isComplement && isTo)) return false;
    at = head;
  }
  return false;
}

function isIntention({ lemma, lower, pos }: ContentToken): boolean {
  switch (pos) {
    case 'VERB':
      return intentionVerbs.has(lemma) || ponderingVerbs.has(lemma) || intentionAdjectives.has(lower);
    case 'ADJ':
      return intentionAdjectives.has(lower);
    case 'NOUN':
      return intentionNouns.has(lemma);
    default:
      return false;
  }
}
