import assert from 'node:assert/strict';
import type { DraftReport, Evidence, Statement } from '../../server/src/core/index';
import { overlap } from '../../server/src/core/prose/span';

/** No error or warning beside "supported", nothing contradicted without a complaint, evidence that fits the verdict. */
export function assertAgreement({ statements, findings }: DraftReport): void {
  const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  for (const statement of statements) {
    const { text, verdict, evidence } = statement;
    const beside = grave.filter(({ span }) => overlap(span, statement.span) > 0);
    if (verdict === 'supported')
      assert.deepEqual(
        beside.map(({ message }) => message),
        [],
        text,
      );
    if (verdict === 'contradicted')
      assert.ok(
        grave.some((finding) => touches(finding, statement)),
        text,
      );
    const [best] = evidence;
    if (best) assert.equal(best.relation, relations[verdict], text);
  }
}

const relations: Readonly<Record<Statement['verdict'], Evidence['relation']>> = {
  supported: 'supports',
  contradicted: 'contradicts',
  unverified: 'related',
};

/** True if a finding is about words of a statement or about its speaker, who may be named elsewhere in the paragraph. */
function touches({ span, rule, evidence }: DraftReport['findings'][number], statement: Statement): boolean {
  if (rule === 'quote-misattributed' && evidence[0]?.span === statement.evidence[0]?.span) return true;
  return [statement.span, ...(statement.attribution?.speaker ?? [])].some(
    (place) => overlap(place, span) > 0,
  );
}
