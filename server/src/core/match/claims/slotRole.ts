import type { ContentToken } from '../../archive/index/contentTokens';
import { relate } from '../../lexicon/relations';
import { relationAt } from '../../syntax/dependencyTree';
import type { DependencyTree } from '../../syntax/dependencyTree';
import { dependentsOf, headOfRange, subjectOf } from '../../syntax/treeReaders';
import { sameName } from '../../archive/index/contentTokens';
import { treeOf } from './syntaxTrees';

/** What a part of a sentence is there: in which role, of which word, and beside which subject. Token indices. */
export interface SlotRole {
  readonly tokens: readonly ContentToken[];
  /** Who does, what is done to, "of", the preposition that attaches it, or the relation to its head. */
  readonly role: string;
  /** The nearest word with content that the part depends on. */
  readonly governor: number | undefined;
  /** The subject of the nearest verb above, if the part is not in it. */
  readonly subject: number | undefined;
}

/** How far two parts play the same role. All are 0 to 1. */
export interface RoleAgreement {
  readonly sameRole: number;
  readonly sameGovernor: number;
  readonly sameSubject: number;
}

/** Relations in which a word only repeats or counts its head, so that the head's role is its own. */
const transparentRelations = new Set(['conj', 'appos', 'nummod', 'compound']);

export function slotRole(tokens: readonly ContentToken[], own: readonly number[]): SlotRole {
  const tree = treeOf(tokens);
  const range = { from: own[0] ?? 0, to: (own.at(-1) ?? 0) + 1 };
  const head = headOfRange(tree, range) ?? range.from;
  const above = ancestorsOf(tree, head);
  const verb = above.find((at) => tokens[at]?.pos === 'VERB');
  const subject = verb === undefined ? undefined : subjectOf(tree, verb);
  return {
    tokens,
    role: roleOf(tokens, tree, head),
    governor: above.find((at) => tokens[at]?.content === true),
    subject: subject === head || above.includes(subject ?? -1) ? undefined : subject,
  };
}

/** The words that a word depends on, directly or not, the nearest first. */
function ancestorsOf({ heads }: DependencyTree, token: number): number[] {
  const above: number[] = [];
  for (let at = heads[token] ?? -1; at >= 0 && above.length < heads.length; at = heads[at] ?? -1)
    above.push(at);
  return above;
}

function roleOf(tokens: readonly ContentToken[], tree: DependencyTree, head: number): string {
  let at = head;
  while (transparentRelations.has(relationAt(tree, at) ?? '') && (tree.heads[at] ?? -1) >= 0)
    at = tree.heads[at] ?? at;
  const relation = relationAt(tree, at) ?? '';
  const preposition = tokens[dependentsOf(tree, at, 'case')[0] ?? -1]?.lower ?? '';
  if (relation === 'nsubj' || (relation === 'obl' && preposition === 'by')) return 'who does';
  if (relation === 'nsubj:pass' || relation === 'obj') return 'what is done to';
  if (relation === 'nmod:poss' || preposition === 'of') return 'of';
  return relation === 'obl' || relation === 'nmod' ? `preposition ${preposition}` : relation;
}

export function compareRoles(a: SlotRole, b: SlotRole): RoleAgreement {
  return {
    sameRole: a.role === b.role ? 1 : 0,
    sameGovernor: sameness(a.tokens[a.governor ?? -1], b.tokens[b.governor ?? -1]),
    sameSubject: sameness(a.tokens[a.subject ?? -1], b.tokens[b.subject ?? -1]) > 0 ? 1 : 0,
  };
}

/** How nearly two words mean the same: 1, one half where one is more general, or 0. */
function sameness(a: ContentToken | undefined, b: ContentToken | undefined): number {
  if (!a || !b) return 0;
  if (a.name && b.name) return sameName(a, b) === 'different' ? 0 : 1;
  switch (relate(a, b)) {
    case 'equal':
    case 'inflection':
    case 'derivation':
    case 'synonym':
      return 1;
    case 'moreGeneral':
    case 'moreSpecific':
      return 0.5;
    case 'antonym':
    case 'sibling':
    case 'unrelated':
      return 0;
  }
}
