import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CancellationToken, type DocumentSymbol, ResponseError } from 'vscode-languageserver';
import type { ReportFormat } from '../../../protocol/reports';
import type { StatementsResult, StatementState } from '../../../protocol/statements';
import { CodeLensFeature } from '../../../server/src/features/codeLens';
import { HighlightsFeature } from '../../../server/src/features/highlights';
import { HoverFeature } from '../../../server/src/features/hover/hover';
import { ReportFeature } from '../../../server/src/features/report';
import { StatementsFeature } from '../../../server/src/features/statements';
import { DocumentSymbolFeature } from '../../../server/src/features/symbols/documentSymbols';
import { assistantReport } from '../../../server/src/reports/assistant/report';
import { jsonReport } from '../../../server/src/reports/json';
import { reportedDocument } from '../../../server/src/workspace/checkedDocument';
import { SourceArticles } from '../../../server/src/workspace/sourceArticles';
import { seeds } from '../seeds';
import { InMemoryWorkspace, type OpenedDocument } from './inMemoryWorkspace';

const none = CancellationToken.None;
const altered = '“The bridge will open to traffic in April and the ferry will stop in June,” the mayor said.';

/** Drafts with statements of every state. */
const drafts = {
  'the sample': readFileSync(join(__dirname, '../../../docs/sample-draft.md'), 'utf8'),
  'a draft with an ignored finding': [
    '# Bridge',
    altered.replace('April', 'May'),
    `<!-- verbatim-disable-next-line quote-altered -->\n${altered}`,
    altered.replace('ferry', 'boat'),
    '“We will never pay for a third crane,” the mayor said.',
    'The mayor told nobody that the quay was 40 metres long.',
  ].join('\n\n'),
};

const words: Readonly<Record<StatementState, string>> = {
  supported: 'Supported',
  contradicted: 'Contradicted',
  unverified: 'Unverified',
  ignored: 'Ignored',
};

describe('a statement has one state', () => {
  for (const [name, text] of Object.entries(drafts)) {
    describe(`in ${name}`, () => {
      let story: InMemoryWorkspace;
      let draft: OpenedDocument;
      let listed: StatementsResult;

      before(async () => {
        story = await InMemoryWorkspace.of(
          {
            ...Object.fromEntries(seeds.map(({ id, text }) => [`seeds/${id}.txt`, text])),
            'seeds/bridge.txt': `Bridge to open\n\n${altered.replace('April', 'May')}\n`,
          },
          { codeLens: true, highlight: 'all' },
        );
        draft = story.open('draft.md', text);
        const { checks, uncheckedReasons, selection } = story;
        const result = await new StatementsFeature(checks, uncheckedReasons, selection).list(draft.uri, none);
        assert.ok(!(result instanceof ResponseError));
        listed = result;
        assert.ok(listed.statements.length > 4);
      });

      const states = (): StatementState[] => listed.statements.map(({ state }) => state);
      const count = (state: StatementState): number => states().filter((one) => one === state).length;

      /** "N statements: 2 supported, 1 contradicted." as reports begin. */
      function sentence(): string {
        const parts = (['supported', 'contradicted', 'unverified', 'ignored'] as const)
          .filter((state) => count(state) > 0)
          .map((state) => `${count(state)} ${state}`);
        return `${listed.statements.length} statements: ${parts.join(', ')}.`;
      }

      async function report(format: ReportFormat): Promise<string> {
        const { checks, uncheckedReasons, coreModule } = story;
        const feature = new ReportFeature(checks, uncheckedReasons, coreModule);
        const answer = await feature.report(draft.uri, { format }, none);
        assert.ok(!(answer instanceof ResponseError));
        return answer.report ?? '';
      }

      it('with no error or warning beside “supported”, and a finding beside “contradicted”', () => {
        for (const { state, text: statement, findings } of listed.statements) {
          const severe = findings.some(({ severity }) => severity === 'error' || severity === 'warning');
          if (state === 'supported' || state === 'ignored') assert.ok(!severe, statement);
          if (state === 'contradicted') assert.ok(findings.length > 0, statement);
        }
      });

      it('in the marks of the editor', async () => {
        const { lines } = await new HighlightsFeature(story.checks).highlights(draft.uri, none);
        for (const verdict of ['supported', 'contradicted', 'unverified'] as const)
          assert.equal(lines[verdict].length, count(verdict), verdict);
      });

      it('in the outline', async () => {
        const feature = new DocumentSymbolFeature(story.checks, true);
        const symbols = (await feature.symbols(
          { textDocument: { uri: draft.uri } },
          none,
        )) as DocumentSymbol[];
        assert.deepEqual(
          symbols.map((symbol) => symbol.name.split(' ')[0]),
          states().map((state) => words[state]),
        );
      });

      it('in the hover', async () => {
        const feature = new HoverFeature(story.checks, true);
        for (const { state, range } of listed.statements) {
          // Of statements within each other, the hover tells of the innermost one.
          const within = listed.statements.filter(
            ({ range: { start, end } }) =>
              (start.line - range.end.line || start.character - range.end.character) < 0 &&
              (end.line - range.start.line || end.character - range.start.character) > 0,
          );
          if (within.length > 1) continue;
          const params = { textDocument: { uri: draft.uri }, position: range.start };
          const hover = await feature.hover(params, none);
          assert.ok(
            JSON.stringify(hover?.contents).includes(words[state]),
            `${state}: ${JSON.stringify(hover)}`,
          );
        }
      });

      it('in the counts of the code lenses', async () => {
        const feature = new CodeLensFeature(story.checks, story.coreModule);
        const lenses = await feature.lenses({ textDocument: { uri: draft.uri } }, none);
        const titles = lenses.map(({ command }) => command?.title ?? '').join(' · ');
        const inLenses = (kind: string): number =>
          [...titles.matchAll(new RegExp(`(\\d+) ${kind}`, 'g'))].reduce((sum, [, n]) => sum + Number(n), 0);
        assert.equal(inLenses('ignored'), count('ignored'));
        assert.equal(inLenses('ignored'), listed.counts?.ignored);
        assert.equal(inLenses('supported'), listed.counts?.supported);
      });

      it('in the report: its counts, its strip and its statements', async () => {
        const page = await report('page');
        assert.ok(page.includes(sentence()), sentence());
        assert.deepEqual(
          [...page.matchAll(/class="statement (\w+)"/g)].map(([, state]) => state).sort(),
          states().sort(),
        );
        const strip = page.slice(page.indexOf('<nav'), page.indexOf('</nav>'));
        const inStrip = (state: string): number =>
          [...strip.matchAll(new RegExp(`title="[^"]*?(\\d+) ${state}`, 'g'))].reduce(
            (sum, [, n]) => sum + Number(n),
            0,
          );
        for (const state of ['supported', 'contradicted', 'unverified', 'ignored'] as const)
          assert.equal(inStrip(state), count(state), state);
      });

      it('in the report as Markdown, as JSON and for an assistant', async () => {
        assert.ok((await report('markdown')).includes(sentence()));
        const checked = await story.checks.found(draft.uri, none);
        assert.ok(checked);
        const reported = reportedDocument(checked, await story.coreModule());
        const articles = new SourceArticles(checked.folder.sources);
        assert.ok(assistantReport(reported, articles).startsWith(sentence()));
        const { summary } = JSON.parse(jsonReport([reported], articles)) as {
          summary: { statements: Record<StatementState, number> };
        };
        for (const state of ['supported', 'contradicted', 'unverified', 'ignored'] as const)
          assert.equal(summary.statements[state], count(state), state);
      });
    });
  }
});
