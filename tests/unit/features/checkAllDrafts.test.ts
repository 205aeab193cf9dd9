import assert from 'node:assert/strict';
import { CancellationToken, ResponseError, type WorkDoneProgressReporter } from 'vscode-languageserver';
import type { CheckAllDraftsResult, ReportFormat } from '../../../protocol/reports';
import { CheckAllDraftsFeature } from '../../../server/src/features/checkAllDrafts';
import { InMemoryWorkspace } from './inMemoryWorkspace';

const right = '“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.\n';

describe('the report on all drafts', () => {
  let story: InMemoryWorkspace;
  before(async () => {
    story = await InMemoryWorkspace.of({
      'seeds/bridge.txt': `Bridge to open\n\n${right}`,
      'draft.md': right.replace('May', 'April'),
      'other.md': right,
    });
  });

  async function checkAll(format?: ReportFormat): Promise<{
    result: CheckAllDraftsResult;
    steps: readonly unknown[];
  }> {
    const { documents, checks, selection, workspace, coreModule } = story;
    const steps: unknown[] = [];
    const progress: WorkDoneProgressReporter = {
      begin: (title) => steps.push(title),
      report: (percent, message?: string) => steps.push([percent, message]),
      done: () => steps.push('done'),
    };
    const feature = new CheckAllDraftsFeature(documents, checks, selection, workspace, coreModule);
    const result = await feature.check({ format, date: '2026-05-04' }, progress, CancellationToken.None);
    assert.ok(!(result instanceof ResponseError));
    return { result, steps };
  }

  it('is Markdown with links to lines by default', async () => {
    const { report, drafts, findings } = (await checkAll()).result;
    assert.match(report, /## `draft\.md`/);
    assert.ok(report.includes(`${story.uriOf('draft.md')}#L1`));
    assert.deepEqual([drafts, findings], [2, 1]);
  });

  for (const [format, content] of [
    ['panel', /<h2 id="f1-d1-title">draft\.md<\/h2>/],
    ['page', /^<!DOCTYPE html>/],
    ['markdown', /## `draft\.md`/],
  ] as const) {
    it(`comes in the format ${format}`, async () => {
      assert.match((await checkAll(format)).result.report, content);
    });
  }

  it('tells its progress draft by draft', async () => {
    assert.deepEqual((await checkAll()).steps, [
      'Checking drafts',
      [0, 'draft.md'],
      [50, 'other.md'],
      'done',
    ]);
  });
});
