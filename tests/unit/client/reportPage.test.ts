import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addressToOpen, reportPage } from '../../../client/src/reportPage';
import { hostileText } from '../reports/renderedMarkdown';

const page = (report: string): string => reportPage(report, 'verbatim-report:/report.md', 'n0nce');

/** What stands between the link to the text and the page's script. */
const body = (report: string): string =>
  /Open as text<\/a>\n(.*)\n<script nonce="n0nce">/s.exec(page(report))?.[1]?.trim() ?? '';

describe('the page of a report', () => {
  it('shows the report rendered', () => {
    assert.equal(body('# Fact check'), '<h1>Fact check</h1>');
  });

  it('links to places in files', () => {
    assert.equal(
      body('[line 3](file:///a/draft.md#L3)'),
      '<p><a href="file:///a/draft.md#L3">line 3</a></p>',
    );
  });

  it('links to drafts that are not yet saved', () => {
    assert.equal(
      body('[line 3](untitled:Untitled-1#L3)'),
      '<p><a href="untitled:Untitled-1#L3">line 3</a></p>',
    );
  });

  for (const address of [
    'https://example.org/',
    'command:workbench.action.reloadWindow',
    'vscode://a.b/c',
    'javascript:alert(1)',
  ]) {
    it(`has no link to ${address}`, () => {
      assert.ok(!body(`[here](${address})`).includes('<a '));
    });
  }

  it('shows HTML as text', () => {
    assert.equal(
      body('<img src="x" onerror="y">'),
      '<p>&lt;img src=&quot;x&quot; onerror=&quot;y&quot;&gt;</p>',
    );
  });

  it('shows no pictures', () => {
    assert.ok(!body('![a](file:///a.png)').includes('<img'));
  });

  it('has no script, image or frame in it, whatever the report says', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        assert.doesNotMatch(body(text), /<(?:script|img|iframe|object|embed|style|link|form)\b/i);
      }),
    );
  });

  it('lets only its own script run, and loads nothing', () => {
    assert.ok(
      page('').includes(`content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-n0nce'"`),
    );
  });

  it('escapes the address of the text', () => {
    assert.ok(
      reportPage('', 'verbatim-report:/"><b>.md', 'n').includes(
        'href="verbatim-report:/&quot;&gt;&lt;b&gt;.md"',
      ),
    );
  });
});

describe('a message of the page', () => {
  it('asks to open a place', () => {
    assert.equal(addressToOpen({ open: 'file:///a/draft.md#L3' }), 'file:///a/draft.md#L3');
  });

  for (const message of [
    undefined,
    null,
    'file:///a',
    {},
    { open: 7 },
    { open: 'command:x' },
    { open: 'https://x' },
  ]) {
    it(`opens nothing when it is ${JSON.stringify(message)}`, () => {
      assert.equal(addressToOpen(message), undefined);
    });
  }
});
