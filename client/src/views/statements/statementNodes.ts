import type { Position, Range } from '../../../../protocol/positions';
import type {
  ListedFinding,
  ListedOpinion,
  ListedPassage,
  ListedStatement,
  StatementState,
} from '../../../../protocol/statements';

export type StatementTreeNode = StateNode | StatementNode | FindingNode | OpinionNode | PassageNode;

/** The statements with a state, in the draft's order. */
export interface StateNode {
  readonly kind: 'state';
  readonly state: StatementState;
  readonly statements: readonly StatementNode[];
}

export interface StatementNode {
  readonly kind: 'statement';
  readonly statement: ListedStatement;
  /** Absent if the statements are not grouped. */
  readonly group?: StateNode;
}

export interface FindingNode {
  readonly kind: 'finding';
  readonly statement: StatementNode;
  readonly finding: ListedFinding;
}

export interface OpinionNode {
  readonly kind: 'opinion';
  readonly statement: StatementNode;
  readonly opinion: ListedOpinion;
}

export interface PassageNode {
  readonly kind: 'passage';
  readonly statement: StatementNode;
  /** The opinion that cites it; absent for the evidence of the rules. */
  readonly opinion?: OpinionNode;
  readonly passage: ListedPassage;
}

/** The states of statements, those that need attention first. */
export const states: readonly StatementState[] = ['contradicted', 'unverified', 'ignored', 'supported'];

/** Filter and grouping of the statements. */
export interface ViewOptions {
  /** States of the statements that are shown. */
  readonly shown: ReadonlySet<StatementState>;
  /** True to group by state; else the statements are listed in the draft's order. */
  readonly grouped: boolean;
}

/** Returns the roots of the tree: the states that any statement has, or the statements themselves. */
export function statementRoots(
  statements: readonly ListedStatement[],
  { shown, grouped }: ViewOptions,
): (StateNode | StatementNode)[] {
  const wanted = statements.filter(({ state }) => shown.has(state));
  if (!grouped) return wanted.map((statement) => ({ kind: 'statement', statement }));
  return states.flatMap((state) => {
    const own = wanted.filter((statement) => statement.state === state);
    return own.length > 0 ? [stateNode(state, own)] : [];
  });
}

function stateNode(state: StatementState, own: readonly ListedStatement[]): StateNode {
  const statements: StatementNode[] = [];
  const node: StateNode = { kind: 'state', state, statements };
  for (const statement of own) statements.push({ kind: 'statement', statement, group: node });
  return node;
}

/**
 * Returns the children of a node: those of a statement are its findings, what a second reader says, then its evidence; those of an
 * opinion are the passages that it cites.
 */
export function statementChildren(node: StatementTreeNode): StatementTreeNode[] {
  switch (node.kind) {
    case 'state':
      return [...node.statements];
    case 'statement':
      return [
        ...node.statement.findings.map((finding): FindingNode => ({
          kind: 'finding',
          statement: node,
          finding,
        })),
        ...(node.statement.second
          ? [{ kind: 'opinion', statement: node, opinion: node.statement.second } satisfies OpinionNode]
          : []),
        ...node.statement.evidence.map((passage): PassageNode => ({
          kind: 'passage',
          statement: node,
          passage,
        })),
      ];
    case 'opinion':
      return node.opinion.evidence.map((passage): PassageNode => ({
        kind: 'passage',
        statement: node.statement,
        opinion: node,
        passage,
      }));
    case 'finding':
    case 'passage':
      return [];
  }
}

/** Returns the parent of a node; undefined for a root. */
export function statementParent(node: StatementTreeNode): StatementTreeNode | undefined {
  switch (node.kind) {
    case 'state':
      return undefined;
    case 'statement':
      return node.group;
    case 'finding':
    case 'opinion':
      return node.statement;
    case 'passage':
      return node.opinion ?? node.statement;
  }
}

/** Returns the statement that a selection in the draft covers exactly, else the innermost one around the caret. */
export function selectedStatement(
  roots: readonly (StateNode | StatementNode)[],
  selection: Range,
  caret: Position,
): StatementNode | undefined {
  const all = roots.flatMap((root) => (root.kind === 'state' ? root.statements : [root]));
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

/** True if the first statement lies within the second. */
function isInside(
  { statement: { range: inner } }: StatementNode,
  { statement: { range: outer } }: StatementNode,
): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
