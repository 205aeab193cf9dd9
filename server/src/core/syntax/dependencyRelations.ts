/**
 * Relations of Universal Dependencies 2 (de Marneffe et al. 2021) that the parser tells apart, without what English news hardly
 * has. A name's head is its last word ("Vera" ← "Lund": compound), and nouns without a preposition that tell when or how much
 * are `obl:unmarked` or `nmod:unmarked`.
 */
export const dependencyRelations = [
  'root',
  'punct',
  'case',
  'nsubj',
  'det',
  'compound',
  'amod',
  'obl',
  'obj',
  'advmod',
  'nmod',
  'mark',
  'aux',
  'cc',
  'conj',
  'nmod:poss',
  'ccomp',
  'xcomp',
  'advcl',
  'cop',
  'dep',
  'acl:relcl',
  'nummod',
  'acl',
  'appos',
  'aux:pass',
  'nsubj:pass',
  'obl:unmarked',
  'nmod:unmarked',
  'compound:prt',
  'parataxis',
  'fixed',
  'expl',
  'csubj',
  'iobj',
  'det:predet',
  'cc:preconj',
  'discourse',
  'csubj:pass',
] as const;

export type DependencyRelation = (typeof dependencyRelations)[number];
