import assert from 'node:assert/strict';
import { CancellationToken, ResponseError } from 'vscode-languageserver';
import type { ReportFormat, ReportResult } from '../../../protocol/reports';
import { ReportFeature } from '../../../server/src/features/report';
import { InMemoryWorkspace } from './inMemoryWorkspace';

const right = '“The bridge will open to traffic in May and the ferry will stop in June,” the mayor said.\n';
const altered = right.replace('May', 'April');

describe('the report on a draft', () => {
  let story: InMemoryWorkspace;
  before(async () => {
    story = await InMemoryWorkspace.of({ 'seeds/bridge.txt': `Bridge to open\n\n${right}` });
  });

  async function report(uri: string, format: ReportFormat): Promise<ReportResult> {
    const { checks, uncheckedReasons, coreModule } = story;
    const answer = await new ReportFeature(checks, uncheckedReasons, coreModule).report(
      uri,
      { format, date: '2026-05-04' },
      CancellationToken.None,
    );
    assert.ok(!(answer instanceof ResponseError));
    return answer;
  }

  it('is a body with links to places, for a panel', async () => {
    const { uri } = story.open('draft.md', altered);
    const { report: body = '' } = await report(uri, 'panel');
    assert.match(body, /^<h1>Fact check: draft\.md<\/h1>/);
    assert.ok(body.includes(`href="${uri}#L1,1-L1,`));
    assert.ok(body.includes(`href="${story.uriOf('seeds/bridge.txt')}#L`));
  });

  it('is a page without addresses, to be sent', async () => {
    const { uri } = story.open('draft.md', altered);
    const { report: page = '' } = await report(uri, 'page');
    assert.match(page, /^<!DOCTYPE html>/);
    assert.ok(!page.includes('file:'));
  });

  it('is a page with its date and its sources, to be sent', async () => {
    const { uri } = story.open('draft.md', altered);
    const { report: page = '' } = await report(uri, 'page');
    assert.ok(page.includes('<time datetime="2026-05-04">Checked on 2026-05-04</time>'));
    assert.match(page, /<h2 id="source-list">Sources<\/h2>\s*<ol>\s*<li>.*<code>seeds\/bridge\.txt<\/code>/u);
  });

  it('is Markdown without addresses, to be sent', async () => {
    const { uri } = story.open('draft.md', altered);
    const { report: markdown = '' } = await report(uri, 'markdown');
    assert.match(markdown, /^# Fact check: `draft\.md`/);
    assert.ok(!markdown.includes('file:'));
  });

  it('is on the draft in its current state', async () => {
    const { uri } = story.open('draft.md', altered);
    story.change(uri, right);
    assert.match((await report(uri, 'panel')).report ?? '', /1 supported/);
  });

  it('is absent where nothing is checked, with the reason', async () => {
    const { uri } = story.open('README.md', altered);
    assert.deepEqual(await report(uri, 'panel'), {
      reason: 'README.md is about the project, so it is not checked as a draft.',
    });
  });
});
