import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver';
import type { Finding, Severity, Statement } from '../../../server/src/core/index';
import type { Reading } from '../../../server/src/reader/reading';
import type { CheckedDocument } from '../../../server/src/workspace/checkedDocument';
import type { DraftCheck } from '../../../server/src/workspace/checkDraft';
import { type RuleSeverities, withReadings } from '../../../server/src/workspace/withReadings';
import { statementAt } from '../../../server/src/workspace/statementAt';
import { InMemoryWorkspace } from '../features/inMemoryWorkspace';

const article =
  'Pier shut\n\nDivers found eleven cracks in the pier. The harbour master shut it on Monday.\n';
const text = 'Divers found nine cracks in the pier.\n\nThe harbour master shut it on Monday.\n';

async function checkOf(draft: string): Promise<CheckedDocument> {
  const workspace = await InMemoryWorkspace.of({ 'sources/pier.txt': article });
  const { uri } = workspace.open('draft.md', draft);
  const checked = await workspace.checks.byRules(uri, CancellationToken.None);
  assert.ok(checked);
  return checked;
}

function statementOf({ whole }: DraftCheck, words: string): Statement {
  const statement = whole.statements.find((one) => one.text.includes(words));
  assert.ok(statement, `a statement has “${words}”`);
  return statement;
}

/** A reading that calls these words of a statement wrong. */
function objection(check: DraftCheck, words: string, rule: string, severity: Severity = 'warning'): Reading {
  const start = check.draft.text.indexOf(words);
  const span = { start, end: start + words.length };
  const finding: Finding = { rule, severity, message: 'It differs.', span, evidence: [], fixes: [] };
  return {
    statement: statementOf(check, words),
    verdict: 'contradicted',
    reason: 'It differs.',
    evidence: [],
    finding,
  };
}

function together(check: CheckedDocument, reading: Reading, severities: RuleSeverities = {}): DraftCheck {
  return withReadings(check, 'careful-7b', [reading], check.folder.sources, severities);
}

function findingsOf({
  report,
}: DraftCheck): (readonly [rule: string, severity: Severity, reader?: string])[] {
  return report.findings.map(({ rule, severity, reader }) =>
    reader === undefined ? [rule, severity] : [rule, severity, reader],
  );
}

describe('what a second reader says of a draft', () => {
  it('stands beside what the rules find, in the order of the draft, and changes none of it', async () => {
    const check = await checkOf(text);
    const before = findingsOf(check);
    const both = together(check, objection(check, 'harbour master', 'contradicted-event'));
    assert.deepEqual(findingsOf(both).slice(0, before.length), before);
    assert.equal(both.report.findings.at(-1)?.reader, 'careful-7b');
    assert.deepEqual(
      both.report.statements.map(({ verdict }) => verdict),
      check.report.statements.map(({ verdict }) => verdict),
    );
    const { second } = both;
    assert.equal(second?.model, 'careful-7b');
    assert.equal(second.byStatement.get(statementOf(check, 'harbour master'))?.reason, 'It differs.');
  });

  it('is information where the rules find the statement supported', async () => {
    const check = await checkOf(text);
    assert.equal(statementOf(check, 'Monday').verdict, 'supported');
    const { report } = together(check, objection(check, 'Monday', 'contradicted-event'));
    assert.deepEqual(
      report.findings.filter(({ reader }) => reader).map(({ severity }) => severity),
      ['information'],
    );
  });

  it('is never more than a warning, whatever severity the rule has', async () => {
    const check = await checkOf('Gulls nest on the old crane.\n');
    const reading = objection(check, 'Gulls', 'contradicted-name', 'error');
    assert.deepEqual(findingsOf(together(check, reading, { 'contradicted-name': 'error' })), [
      ['contradicted-name', 'warning', 'careful-7b'],
    ]);
  });

  it('is as mild as the settings have the rule, and not there where the rule is off', async () => {
    const check = await checkOf('Gulls nest on the old crane.\n');
    const reading = objection(check, 'Gulls', 'contradicted-name');
    assert.deepEqual(findingsOf(together(check, reading, { 'contradicted-name': 'hint' })), [
      ['contradicted-name', 'hint', 'careful-7b'],
    ]);
    assert.deepEqual(findingsOf(together(check, reading, { 'contradicted-name': 'off' })), []);
  });

  it('is not said twice where a rule has found the same', async () => {
    const check = await checkOf(text);
    assert.deepEqual(findingsOf(check), [['contradicted-number', 'error']]);
    const both = together(check, objection(check, 'nine', 'contradicted-number'));
    assert.deepEqual(findingsOf(both), [['contradicted-number', 'error']]);
    assert.equal(both.second?.byStatement.size, 1);
  });

  it('adds no passage to those that the rules go by', async () => {
    const check = await checkOf('Gulls nest on the old crane.\n');
    const passage = { sourceId: 'pier', span: { start: 0, end: 9 }, text: 'Pier shut', score: 0 } as const;
    const reading = objection(check, 'Gulls', 'contradicted-name');
    const evidence = [{ ...passage, relation: 'contradicts' as const }];
    const finding = { ...(reading.finding ?? assert.fail()), evidence };
    const both = together(check, { ...reading, evidence, finding });
    const located = statementAt(both, 0);
    assert.deepEqual(located?.evidence, []);
    assert.deepEqual(located.second?.evidence, evidence);
  });

  it('can be disabled by a comment in the draft, as the findings of the rules can', async () => {
    const check = await checkOf(
      '<!-- verbatim-disable-next-line contradicted-name -->\nGulls nest on the crane.\n',
    );
    const both = together(check, objection(check, 'Gulls', 'contradicted-name'));
    assert.deepEqual(findingsOf(both), []);
    assert.equal(both.ignored.size, 1);
  });
});
