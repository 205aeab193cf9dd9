import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import type { Articles, CheckedDraft } from '../../../server/src/reports/content/checkedDraft';
import { htmlReport } from '../../../server/src/reports/html';
import { reportBody } from '../../../server/src/reports/html/body';
import {
  emptyDraft,
  exampleArticles,
  exampleDraft,
  exampleWithClosest,
  noArticles,
  spanOf,
} from './exampleReport';
import { hostileText } from './renderedMarkdown';

const body = (drafts: readonly CheckedDraft[], articles: Articles = exampleArticles): string =>
  reportBody(drafts, articles, () => undefined).source;

/** The element of a page that starts with a tag, up to its end tag. */
function element(page: string, opening: string, name: string): string {
  const start = page.indexOf(opening);
  assert.ok(start >= 0, `the page has ${opening}`);
  return page.slice(start, page.indexOf(`</${name}>`, start) + name.length + 3);
}

/** Visible text of a part of a page, on one line. */
function seen(markup: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the report as HTML', () => {
  const page = body([exampleDraft]);

  it('starts with the draft’s name and the counts', () => {
    assert.equal(
      page.slice(0, page.indexOf('<nav')).trim(),
      '<h1>Fact check: drafts/draft.md</h1>\n<p class="counts">2 statements: 1 contradicted, 1 unverified. 2 findings: 1 error, 1 warning.</p>',
    );
  });

  it('shows a strip of the paragraphs with links to their statements', () => {
    const fields = [...element(page, '<nav', 'ol').matchAll(/<(?:a|span)\s[^>]*aria-label[^>]*>/g)].map(
      ([tag]) => tag.replace(/\s+/g, ' '),
    );
    const [first, second] = exampleDraft.report.statements.map(
      (_, index) => [...page.matchAll(/<article[^>]*\sid="([^"]+)"/g)][index]?.[1],
    );
    const field = (what: string, statement?: string): string =>
      statement === undefined
        ? `<span class="paragraph heading size-1" role="img" aria-label="${what}" title="${what}">`
        : `<a class="paragraph ${what.split(' ').at(-1)} size-1" href="#${statement}" data-statement="${statement}" aria-label="${what}" title="${what}" >`;
    assert.deepEqual(fields, [
      field('Heading 1, line 1: nothing to check'),
      field('Paragraph 2, line 3: 1 contradicted', first),
      field('Paragraph 3, line 5: 1 unverified', second),
    ]);
  });

  it('counts the findings by rule', () => {
    const rows = [...element(page, '<table>', 'table').matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => seen(row));
    assert.deepEqual(rows, ['Rule Findings', 'quote-altered 1', 'quote-not-found 1']);
  });

  it('counts the statements that each source supports', () => {
    const row = element(page, '<tr data-source="kelly"', 'tr');
    assert.equal(seen(row), 'White House denies planThe Times, 2025-08-14 0 1 0 0 %');
  });

  it('has findings first, then what is open, and what is supported folded at the end', () => {
    const [altered, invented] = exampleDraft.report.statements;
    assert.ok(altered && invented);
    const right = { ...altered, span: { start: 2, end: 6 }, verdict: 'supported', evidence: [] } as const;
    const open = { ...invented, span: { start: 0, end: 1 } };
    const findings = exampleDraft.report.findings.filter(({ rule }) => rule === 'quote-altered');
    const ordered = body([{ ...exampleDraft, report: { statements: [open, right, altered], findings } }]);
    const titles = [...ordered.matchAll(/<article.*?<\/h3>/gs)].map(([one]) => seen(one));
    assert.deepEqual(
      titles.map((title) => title.replace(/,.*/, '')),
      ['3. ✗ Contradicted quotation', '1. ? Unverified quotation', '2. ✓ Supported quotation'],
    );
    const folded = element(ordered, '<details class="supported"', 'details');
    assert.match(seen(folded), /^1 supported statement 2\. ✓ Supported quotation/);
  });

  it('shows every statement with its verdict, findings, words and evidence', () => {
    const statements = [...page.matchAll(/<article.*?<\/article>/gs)].map(([one]) => seen(one));
    assert.deepEqual(statements, [
      '1. ✗ Contradicted quotation, line 3 Error quote-altered: The source has “sloppy”. Draft ' +
        '“This is total fake news and lazy reporting by The Times,” Speaker in the draft: Anna Kelly. Sources ' +
        'Contradicted by White House denies plan, line 3, The Times, 2025-08-14, said by Anna Kelly ' +
        '“This is total fake news and sloppy reporting by The Times.” draft “lazy”, source “sloppy”',
      '2. ? Unverified quotation, line 5 Warning quote-not-found: No source has this quotation. Draft ' +
        '“We will take back every village by Christmas,” Sources The sources have no passage on this.',
    ]);
  });

  it('folds the passages closest to what no source settles, with the shared words marked', () => {
    const [, unsettled = ''] = [...body([exampleWithClosest]).matchAll(/<article.*?<\/article>/gs)].map(
      ([one]) => one,
    );
    assert.match(
      seen(unsettled),
      /^2\. \? Unverified quotation.* No source settles this\. Closest in your sources Compare /,
    );
    assert.match(unsettled, /<details class="closest">\s*<summary>Closest in your sources<\/summary>/);
    assert.ok(unsettled.includes('sloppy reporting by <mark>The Times</mark>.”'));
    assert.ok(unsettled.includes('data-sources="[]"'));
  });

  it('marks the words that differ, on both sides', () => {
    assert.ok(page.includes('fake news and <del>lazy</del> reporting'));
    assert.ok(page.includes('fake news and </mark><ins>sloppy</ins><mark> reporting'));
  });

  it('shows a passage with its context', () => {
    const [statement] = exampleDraft.report.statements;
    const [evidence] = statement?.evidence ?? [];
    assert.ok(statement && evidence);
    const context = { before: 'Anna Kelly said, ', after: ' She left.' };
    const report = {
      findings: [],
      statements: [{ ...statement, evidence: [{ ...evidence, context }] }],
    };
    assert.ok(
      body([{ ...exampleDraft, report }]).includes(
        'Anna Kelly said, <mark>“This is total fake news and </mark><ins>sloppy</ins><mark> reporting by The Times.”</mark> She left.',
      ),
    );
  });

  it('names a removed source by its id', () => {
    assert.ok(seen(body([exampleDraft], noArticles)).includes('Contradicted by kelly, said by Anna Kelly'));
  });

  it('says that there is nothing to check', () => {
    assert.ok(body([emptyDraft]).includes('<p>Nothing to check: there is no quotation'));
  });

  it('lists findings outside any statement separately', () => {
    const [finding] = exampleDraft.report.findings;
    assert.ok(finding);
    const span = spanOf(exampleDraft.text, 'News');
    const others = body([{ ...exampleDraft, report: { statements: [], findings: [{ ...finding, span }] } }]);
    assert.ok(
      seen(others).includes('Other findings Error quote-altered: The source has “sloppy”. line 1: News'),
    );
  });

  it('links places that have a URI, and links the strip to the paragraphs', () => {
    const linked = reportBody(
      [exampleDraft],
      exampleArticles,
      ({ uri, start }) => `${uri}#L${start.line}`,
    ).source;
    assert.ok(linked.includes('<a class="place" href="file:///desk/drafts/draft.md#L3">line 3</a>'));
    assert.ok(
      linked.includes(
        '<a class="place" href="file:///desk/sources/kelly.txt#L3">White House denies plan, line 3</a>',
      ),
    );
    assert.match(
      linked,
      /class="paragraph contradicted size-1"\s+href="file:\/\/\/desk\/drafts\/draft\.md#L3"/,
    );
  });

  it('shows sign-offs, open statements, and ignores that match nothing', () => {
    const [statement] = exampleDraft.report.statements;
    const notes = {
      signOffOf: (one: unknown) => (one === statement ? { by: 'A <b>', on: '2025-08-20' } : undefined),
      unusedIgnores: ['quote-altered for “<i>”'],
    };
    const noted = body([{ ...exampleDraft, notes }]);
    assert.ok(seen(noted).includes('Checked by A <b> on 2025-08-20'));
    assert.ok(noted.includes('<p class="sign-off open">Not signed off</p>'));
    assert.ok(seen(noted).includes('Ignores that no longer match anything quote-altered for “<i>”'));
  });

  it('shows several drafts one after another, with a table of them', () => {
    const several = body([exampleDraft, emptyDraft]);
    assert.deepEqual(
      [...several.matchAll(/<h[1-4].*?<\/h[1-4]>/gs)].map(([heading]) => [
        heading.slice(1, 3),
        seen(heading),
      ]),
      [
        ['h1', 'Fact check'],
        ['h2', 'drafts/draft.md'],
        ['h3', 'The draft, paragraph by paragraph'],
        ['h3', 'Statements'],
        ['h4', '1. ✗ Contradicted quotation, line 3'],
        ['h4', '2. ? Unverified quotation, line 5'],
        ['h2', 'notes.txt'],
        ['h3', 'The draft, paragraph by paragraph'],
      ],
    );
  });

  it('has no id twice', () => {
    const ids = [...body([exampleDraft, exampleDraft]).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('the page of a report', () => {
  const page = htmlReport([exampleDraft], exampleArticles, { date: '2026-05-04' });

  it('has the draft in its title', () => {
    assert.ok(page.includes('<title>Fact check: drafts/draft.md</title>'));
  });

  it('has the date of the check above everything, and the sources below it', () => {
    assert.match(
      page,
      /<main>\s*<p class="about">\s*<time datetime="2026-05-04">Checked on 2026-05-04<\/time>/u,
    );
    assert.equal(
      seen(element(page, '<section class="source-list"', 'section')),
      'Sources “White House denies plan”, The Times, 2025-08-14 (sources/kelly.txt)',
    );
  });

  it('has neither without a date and without evidence', () => {
    const empty = htmlReport([emptyDraft], noArticles, {});
    assert.doesNotMatch(empty, /<time|source-list/u);
  });

  it('allows its own style sheet only', () => {
    const style = /<style>(.*)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(page.includes(`content="default-src 'none'; style-src 'sha256-${hash}'"`));
    assert.doesNotMatch(page, /<script|\sstyle=|\son\w+=|url\(|@import/);
  });

  it('has no links to local files', () => {
    assert.doesNotMatch(page, /file:/);
  });
});

describe('hostile text in a report', () => {
  /** A draft and an article whose texts are all the given one. */
  function made(of: string): { draft: CheckedDraft; articles: Articles } {
    const text = of === '' ? ' ' : of;
    const span = { start: 0, end: text.length };
    const evidence = {
      sourceId: text,
      span,
      text,
      context: { before: text, after: text },
      relation: 'contradicts' as const,
      speaker: text,
      reportedTo: text,
      score: 1,
      differences: [{ draft: span, draftText: text, source: span, sourceText: text }],
    };
    const finding = {
      rule: text,
      severity: 'error' as const,
      message: text,
      span,
      evidence: [evidence],
      fixes: [],
    };
    const attribution = {
      type: 'direct' as const,
      content: [span],
      cue: [],
      speaker: [],
      speakerName: text,
      hedged: false,
    };
    return {
      draft: {
        name: text,
        uri: 'file:///draft.md',
        text,
        paragraphs: [{ kind: 'paragraph', span }],
        report: {
          statements: [
            {
              kind: 'quote',
              span,
              text,
              attribution,
              verdict: 'contradicted',
              support: 0,
              evidence: [evidence],
            },
          ],
          findings: [finding],
        },
        notes: { signOffOf: () => ({ by: text, on: text }), unusedIgnores: [text] },
      },
      articles: {
        article: (id) => ({
          id,
          metadata: { title: text, outlet: text, date: text },
          words: 1,
          quotations: 1,
          boilerplate: [],
          boilerplateShare: 0,
        }),
        locate: () => ({
          name: text,
          uri: 'file:///s.txt',
          start: { line: 1, column: 1 },
          end: { line: 1, column: 2 },
        }),
      },
    };
  }

  /** Tags of a page with the names of their attributes. */
  const shape = (page: string): string[] =>
    [...page.matchAll(/<(\/?[a-z0-9]+)((?:\s+[a-zA-Z-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
      ([, name, attributes]) =>
        `${name} ${[...(attributes ?? '').matchAll(/([a-zA-Z-]+)(?:="[^"]*")?/g)].map(([, each]) => each).join(' ')}`,
    );

  it('makes no element and no attribute', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { draft, articles } = made(text);
        const plain = made('w');
        const page = reportBody([draft], articles, () => 'file:///x').source;
        assert.equal(page.split('<').length - 1, shape(page).length);
        const wanted = shape(reportBody([plain.draft], plain.articles, () => 'file:///x').source);
        // Blank words are shown as “(nothing)”.
        if (text.trim() !== '') assert.deepEqual(shape(page).sort(), wanted.sort());
      }),
    );
  });
});
