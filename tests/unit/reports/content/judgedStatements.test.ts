import assert from 'node:assert/strict';
import type { Evidence } from '../../../../server/src/core/match/evidence';
import type { Span } from '../../../../server/src/core/prose/span';
import type { Finding } from '../../../../server/src/core/rules/finding';
import type { Statement } from '../../../../server/src/core/match/statement';
import {
  closestPassagesOf,
  judgedStatements,
  passagesOf,
} from '../../../../server/src/reports/content/judgedStatements';

const statement = (start: number, end: number): Statement => ({
  ...{ kind: 'quote', span: { start, end }, text: '', verdict: 'unverified', support: 0, evidence: [] },
});

const finding = (start: number, end: number): Finding => ({
  ...{ rule: 'quote-altered', severity: 'error', message: '', span: { start, end }, evidence: [], fixes: [] },
});

/** Spans of the statements with the spans of their findings; last, the findings that belong to none. */
function spansOf(statements: Statement[], findings: Finding[]): (readonly [Span | 'none', Span[]])[] {
  const judged = judgedStatements({ statements, findings });
  return [
    ...judged.statements.map((one) => [one.statement.span, one.findings.map(({ span }) => span)] as const),
    ['none', judged.others.map(({ span }) => span)] as const,
  ];
}

describe('statements with their findings', () => {
  it('a finding belongs to the statement that it shares most of', () => {
    assert.deepEqual(spansOf([statement(0, 10), statement(10, 20)], [finding(8, 14)]), [
      [{ start: 0, end: 10 }, []],
      [{ start: 10, end: 20 }, [{ start: 8, end: 14 }]],
      ['none', []],
    ]);
  });

  it('a finding that lies in several statements belongs to the shortest', () => {
    assert.deepEqual(spansOf([statement(0, 20), statement(10, 20)], [finding(12, 14)]), [
      [{ start: 0, end: 20 }, []],
      [{ start: 10, end: 20 }, [{ start: 12, end: 14 }]],
      ['none', []],
    ]);
  });

  it('a finding that lies in several statements belongs to one that rests on the same passage', () => {
    const passage: Evidence = {
      ...{ sourceId: 'a', span: { start: 3, end: 9 }, text: '', relation: 'contradicts', score: 1 },
    };
    const resting = { ...statement(0, 20), evidence: [passage] };
    const complaint = { ...finding(12, 14), evidence: [passage] };
    assert.deepEqual(spansOf([resting, statement(10, 20)], [complaint]), [
      [{ start: 0, end: 20 }, [{ start: 12, end: 14 }]],
      [{ start: 10, end: 20 }, []],
      ['none', []],
    ]);
  });

  it('a finding about the speaker of a quotation belongs to the quotation', () => {
    const quotation: Statement = {
      ...statement(0, 10),
      attribution: {
        ...{ type: 'direct', content: [{ start: 0, end: 10 }], cue: [{ start: 11, end: 15 }] },
        ...{ speaker: [{ start: 16, end: 24 }], hedged: false },
      },
    };
    assert.deepEqual(spansOf([quotation, statement(30, 40)], [finding(16, 24)]), [
      [{ start: 0, end: 10 }, [{ start: 16, end: 24 }]],
      [{ start: 30, end: 40 }, []],
      ['none', []],
    ]);
  });

  it('an empty finding belongs to the statement around it', () => {
    assert.deepEqual(spansOf([statement(0, 10)], [finding(5, 5)]), [
      [{ start: 0, end: 10 }, [{ start: 5, end: 5 }]],
      ['none', []],
    ]);
  });

  it('a finding that only touches a statement belongs to none', () => {
    assert.deepEqual(spansOf([statement(0, 10)], [finding(10, 12)]), [
      [{ start: 0, end: 10 }, []],
      ['none', [{ start: 10, end: 12 }]],
    ]);
  });

  it('come in the order of the draft', () => {
    assert.deepEqual(spansOf([statement(10, 20), statement(0, 10)], [finding(13, 14), finding(11, 12)]), [
      [{ start: 0, end: 10 }, []],
      [
        { start: 10, end: 20 },
        [
          { start: 11, end: 12 },
          { start: 13, end: 14 },
        ],
      ],
      ['none', []],
    ]);
  });

  describe('that no source settles', () => {
    const close = {
      ...{
        sourceId: 'a',
        span: { start: 1, end: 5 },
        text: 'fish',
        relation: 'related' as const,
        score: 0.5,
      },
    };
    const unsettled = { statement: { ...statement(0, 10), evidence: [close] }, findings: [] };

    it('rest on no passage, and have the closest', () => {
      assert.deepEqual([passagesOf(unsettled), closestPassagesOf(unsettled)], [[], [close]]);
    });

    it('have no closest passage where a finding rests on one', () => {
      const other = { ...close, sourceId: 'b' };
      const judged = { ...unsettled, findings: [{ ...finding(0, 3), evidence: [other] }] };
      assert.deepEqual([passagesOf(judged), closestPassagesOf(judged)], [[other], []]);
    });

    it('have no passage that only shares a common word', () => {
      const far = { ...close, score: 0.05 };
      assert.deepEqual(
        closestPassagesOf({ ...unsettled, statement: { ...unsettled.statement, evidence: [far] } }),
        [],
      );
    });
  });

  it('have no closest passage where one supports them', () => {
    const supported = { ...statement(0, 10), verdict: 'supported' as const };
    const evidence = (['supports', 'related'] as const).map((relation, at) => ({
      ...{ sourceId: String(at), span: { start: 1, end: 5 }, text: 'fish', relation, score: 0.5 },
    }));
    const judged = { statement: { ...supported, evidence }, findings: [] };
    assert.deepEqual([passagesOf(judged), closestPassagesOf(judged)], [evidence.slice(0, 1), []]);
  });

  it('list a passage once that both statement and finding rest on', () => {
    const evidence = {
      sourceId: 'a',
      span: { start: 1, end: 5 },
      text: '',
      relation: 'related' as const,
      score: 1,
    };
    const other = { ...evidence, sourceId: 'b' };
    const judged = {
      statement: { ...statement(0, 10), evidence: [evidence] },
      findings: [{ ...finding(0, 3), evidence: [{ ...evidence }, other] }],
    };
    assert.deepEqual(passagesOf(judged), [evidence, other]);
  });
});
