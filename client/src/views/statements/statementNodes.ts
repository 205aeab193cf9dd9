import type { ListedPassage, ListedStatement, Verdict } from '../../../../protocol/statements';

type Place = ListedStatement['range']['start'];
type Finding = ListedStatement['findings'][number];

/** What stands in the tree of statements. */
export type StatementTreeNode = VerdictNode | StatementNode | FindingNode | PassageNode;

/** The statements of one verdict, in the draft's order. */
export interface VerdictNode {
  readonly kind: 'verdict';
  readonly verdict: Verdict;
  readonly statements: readonly StatementNode[];
}

export interface StatementNode {
  readonly kind: 'statement';
  readonly statement: ListedStatement;
  /** Absent where the statements are not grouped. */
  readonly verdict?: VerdictNode;
}

/** What is wrong with a statement. */
export interface FindingNode {
  readonly kind: 'finding';
  readonly statement: StatementNode;
  readonly finding: Finding;
}

/** A passage of a source article that bears on a statement. */
export interface PassageNode {
  readonly kind: 'passage';
  readonly statement: StatementNode;
  readonly passage: ListedPassage;
}

/** The verdicts in the order in which they want to be seen. */
export const verdicts: readonly Verdict[] = ['contradicted', 'unverified', 'supported'];

/** What of the statements is shown, and how. */
export interface ViewOptions {
  readonly shown: ReadonlySet<Verdict>;
  /** By verdict; otherwise in the draft's order. */
  readonly grouped: boolean;
}

/** The roots of the tree: the verdicts that any statement has, or the statements themselves. */
export function statementRoots(
  statements: readonly ListedStatement[],
  { shown, grouped }: ViewOptions,
): (VerdictNode | StatementNode)[] {
  const wanted = statements.filter(({ verdict }) => shown.has(verdict));
  if (!grouped) return wanted.map((statement) => ({ kind: 'statement', statement }));
  return verdicts.flatMap((verdict) => {
    const own = wanted.filter((statement) => statement.verdict === verdict);
    return own.length > 0 ? [verdictNode(verdict, own)] : [];
  });
}

function verdictNode(verdict: Verdict, own: readonly ListedStatement[]): VerdictNode {
  const statements: StatementNode[] = [];
  const node: VerdictNode = { kind: 'verdict', verdict, statements };
  for (const statement of own) statements.push({ kind: 'statement', statement, verdict: node });
  return node;
}

/** What stands below a node: below a statement first what is wrong, then the passages. */
export function statementChildren(node: StatementTreeNode): StatementTreeNode[] {
  switch (node.kind) {
    case 'verdict':
      return [...node.statements];
    case 'statement':
      return [
        ...node.statement.findings.map((finding): FindingNode => ({
          kind: 'finding',
          statement: node,
          finding,
        })),
        ...node.statement.evidence.map((passage): PassageNode => ({
          kind: 'passage',
          statement: node,
          passage,
        })),
      ];
    case 'finding':
    case 'passage':
      return [];
  }
}

/** What a node stands below; undefined for a root. */
export function statementParent(node: StatementTreeNode): StatementTreeNode | undefined {
  switch (node.kind) {
    case 'verdict':
      return undefined;
    case 'statement':
      return node.verdict;
    case 'finding':
    case 'passage':
      return node.statement;
  }
}

/** Which statement is meant by a selection in the draft: the one that is selected, else the shortest around the caret. */
export function selectedStatement(
  roots: readonly (VerdictNode | StatementNode)[],
  selection: { readonly start: Place; readonly end: Place },
  caret: Place,
): StatementNode | undefined {
  const all = roots.flatMap((root) => (root.kind === 'verdict' ? root.statements : [root]));
  const around = all.filter(
    ({ statement: { range } }) => compare(range.start, caret) <= 0 && compare(caret, range.end) <= 0,
  );
  return (
    around.find(
      ({ statement: { range } }) =>
        !compare(range.start, selection.start) && !compare(range.end, selection.end),
    ) ??
    around.reduce<StatementNode | undefined>(
      (best, one) => (best && isInside(best, one) ? best : one),
      undefined,
    )
  );
}

/** Whether one statement stands within another. */
function isInside(
  { statement: { range: inner } }: StatementNode,
  { statement: { range: outer } }: StatementNode,
): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}
