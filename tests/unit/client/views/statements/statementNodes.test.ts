import assert from 'node:assert/strict';
import type { ListedStatement, StatementState } from '../../../../../protocol/statements';
import {
  selectedStatement,
  statementChildren,
  statementParent,
  statementRoots,
  states,
} from '../../../../../client/src/views/statements/statementNodes';

/** A statement on the first line, from one column to another. */
const statement = (key: string, state: StatementState, start = 0, end = 1): ListedStatement => ({
  key,
  kind: 'claim',
  state,
  range: { start: { line: 0, character: start }, end: { line: 0, character: end } },
  text: key,
  findings: [{ rule: 'contradicted-number', severity: 'error', message: 'It is 3.' }],
  evidence: [{ relation: 'contradicts', text: 'Three', title: 'Title', speaker: '' }],
});

const all = new Set(states);
const three = [
  statement('first', 'supported'),
  statement('second', 'contradicted'),
  statement('third', 'supported'),
];

describe('the tree of statements', () => {
  const roots = (shown: ReadonlySet<StatementState>, grouped: boolean): unknown[] =>
    statementRoots(three, { shown, grouped }).map((root) =>
      root.kind === 'state'
        ? [root.state, ...root.statements.map((node) => node.statement.key)]
        : root.statement.key,
    );

  it('groups by the states that occur, contradicted first', () => {
    assert.deepEqual(roots(all, true), [
      ['contradicted', 'second'],
      ['supported', 'first', 'third'],
    ]);
  });

  it('has a group of its own for what is ignored', () => {
    const [group] = statementRoots([statement('known', 'ignored')], { shown: all, grouped: true });
    assert.ok(group?.kind === 'state');
    assert.equal(group.state, 'ignored');
  });

  it('lists ungrouped statements in the order of the draft', () => {
    assert.deepEqual(roots(all, false), ['first', 'second', 'third']);
  });

  it('has what a second reader cites below what it says', () => {
    const cited = { relation: 'contradicts', text: 'Four', title: 'Title', speaker: '' } as const;
    const second = {
      verdict: 'contradicted',
      source: 'second reader, m',
      reason: '',
      evidence: [cited],
    } as const;
    const [root] = statementRoots([{ ...statement('read', 'unverified'), second }], {
      shown: all,
      grouped: false,
    });
    assert.ok(root);
    const children = statementChildren(root);
    assert.deepEqual(
      children.map(({ kind }) => kind),
      ['finding', 'opinion', 'passage'],
    );
    const opinion = children[1];
    assert.ok(opinion);
    const [passage, ...others] = statementChildren(opinion);
    assert.ok(passage?.kind === 'passage' && others.length === 0);
    assert.equal(passage.passage.text, 'Four');
    assert.equal(statementParent(passage), opinion);
    assert.equal(statementParent(opinion), root);
  });

  it('leaves out states that are not shown', () => {
    assert.deepEqual(roots(new Set<StatementState>(['supported']), false), ['first', 'third']);
    assert.deepEqual(roots(new Set<StatementState>(['unverified']), true), []);
  });

  it('has the findings and then the evidence below a statement', () => {
    const [root] = statementRoots(three, { shown: all, grouped: false });
    assert.ok(root);
    assert.deepEqual(
      statementChildren(root).map(({ kind }) => kind),
      ['finding', 'passage'],
    );
  });

  it('knows the parent of every node', () => {
    for (const root of statementRoots(three, { shown: all, grouped: true })) {
      assert.equal(statementParent(root), undefined);
      for (const child of statementChildren(root)) {
        assert.equal(statementParent(child), root);
        for (const leaf of statementChildren(child)) assert.equal(statementParent(leaf), child);
      }
    }
  });
});

describe('the statement at a selection', () => {
  const roots = statementRoots(
    [statement('outer', 'supported', 0, 20), statement('inner', 'supported', 5, 10)],
    { shown: all, grouped: false },
  );
  const selected = (start: number, end = start): string | undefined =>
    selectedStatement(roots, { start: at(start), end: at(end) }, at(end))?.statement.key;
  const at = (character: number) => ({ line: 0, character });

  it('is the one around the caret', () => {
    assert.equal(selected(2), 'outer');
  });

  it('is the innermost one', () => {
    assert.equal(selected(7), 'inner');
  });

  it('is the one that the selection covers exactly', () => {
    assert.equal(selected(0, 20), 'outer');
    assert.equal(selected(5, 10), 'inner');
  });

  it('is none outside every statement', () => {
    assert.equal(selected(21), undefined);
  });
});
