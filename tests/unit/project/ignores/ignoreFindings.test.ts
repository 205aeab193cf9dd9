import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Checker, createChecker, type DraftReport } from '../../../../server/src/core/index';
import { ignoreOf } from '../../../../server/src/project/ignores/findingSubject';
import { type IgnoringDraft, withoutIgnored } from '../../../../server/src/project/ignores/ignoreFindings';
import { unusedInDraft, unusedInAllDrafts } from '../../../../server/src/project/ignores/unusedIgnores';
import { emptyProject, type Ignore, type Project } from '../../../../server/src/project/project';
import { seeds } from '../../seeds';

const paragraphs = [
  '“This is totally fake news and lazy reporting by The Times, who clearly has terrible sources,” said deputy press secretary Anna Kelly.',
  '“We will take back every village by Christmas,” Zelenskyy said on Thursday.',
  '“Without Ukraine at the desk, it’s impossible to achieve,” Putin said.',
  'Officials met Zelensky in Kyiv, and Zelenskyy left Kyiv. They saw Zelenskyy again.',
  'The weather was fine.',
];

const asProject = (ignores: readonly Ignore[]): Project => ({ ...emptyProject, ignores });

describe('ignored findings', () => {
  let checker: Checker;

  before(() => {
    checker = createChecker({ sources: seeds });
  });

  const draftOf = (text: string): IgnoringDraft => ({ text, languageId: 'markdown', path: 'draft.md' });
  const check = (text: string): DraftReport => checker.check({ text, languageId: 'markdown' });
  const all = (text: string): Ignore[] => {
    const report = check(text);
    return report.findings.map((finding) => ignoreOf(finding, report, draftOf(text)));
  };
  const left = (text: string, project: Project): string[] =>
    withoutIgnored(check(text), draftOf(text), project).report.findings.map(({ rule }) => rule);

  const someParagraphs = fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 6 });

  it('are removed, and none is left when every finding is ignored', () => {
    fc.assert(
      fc.property(someParagraphs, (chosen) => {
        const text = chosen.join('\n\n');
        assert.deepEqual(left(text, asProject(all(text))), []);
      }),
    );
  });

  it('stay ignored after edits elsewhere', () => {
    const others = fc.array(
      fc.constantFrom('The weather was fine.', '# News', '- Rain 🌧 fell.', '> Later, more.'),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...paragraphs),
        others,
        others,
        fc.constantFrom('\n\n', '\r\n\r\n'),
        (own, before, after, gap) => {
          const edited = [...before, own, ...after].join(gap);
          assert.deepEqual(left(edited, asProject(all(own))), []);
        },
      ),
    );
  });

  it('stay ignored with other quotation marks and line breaks', () => {
    const [own = ''] = paragraphs;
    const project = asProject(all(own));
    assert.notDeepEqual(left(own, emptyProject), []);
    assert.deepEqual(left(own.replace(/[“”]/g, '"').replace('lazy ', 'lazy\n'), project), []);
  });

  it('are shown again when their own words change', () => {
    const [own = ''] = paragraphs;
    assert.notDeepEqual(left(own.replace('lazy', 'sleepy'), asProject(all(own))), []);
  });

  it('are ignored for the rule of the entry only', () => {
    const [own = ''] = paragraphs;
    const project = asProject(all(own).map((ignore) => ({ ...ignore, rule: 'quote-spliced' })));
    assert.deepEqual(left(own, project), left(own, emptyProject));
  });

  it('are ignored only in the draft that the entry names', () => {
    const [own = ''] = paragraphs;
    const other = { ...draftOf(own), path: 'other.md' };
    const project = asProject(all(own));
    assert.notDeepEqual(withoutIgnored(check(own), other, project).report.findings, []);
    const anywhere = asProject(all(own).map(({ rule, text }) => ({ rule, text })));
    assert.deepEqual(withoutIgnored(check(own), other, anywhere).report.findings, []);
  });

  it('are ignored for one of two quotations of a speaker', () => {
    const text = `${paragraphs[2] ?? ''}\n\n“It’s impossible to build strong peace without Ukraine,” Putin said.`;
    const report = check(text);
    const ignores = report.findings.map((finding) => ignoreOf(finding, report, draftOf(text)));
    assert.equal(new Set(ignores.map((one) => one.text)).size, ignores.length);
  });

  it('are ignored in every draft for a listed quotation', () => {
    const [own = ''] = paragraphs;
    const quotation =
      'This is totally fake news and lazy reporting by The Times, who clearly has terrible sources';
    assert.deepEqual(left(own, { ...emptyProject, quotations: [quotation] }), []);
    assert.deepEqual(left(own, { ...emptyProject, quotations: [`"${quotation}."`] }), []);
  });

  it('are ignored in every draft for a listed name', () => {
    const text = paragraphs[3] ?? '';
    const words = check(text).findings.map(({ span }) => text.slice(span.start, span.end));
    assert.ok(words.length > 0);
    assert.deepEqual(left(text, { ...emptyProject, names: words }), []);
  });

  it('do not change the statements', () => {
    const text = paragraphs.join('\n\n');
    const report = check(text);
    const shown = withoutIgnored(report, draftOf(text), asProject(all(text)));
    assert.equal(shown.report.statements, report.statements);
    assert.deepEqual([...shown.ignored.keys()], report.findings);
  });

  it('are ignored by a comment in Markdown, not in plain text', () => {
    const text = `<!-- verbatim-disable-next-line quote-altered -->\n${paragraphs[0] ?? ''}\n`;
    assert.deepEqual(left(text, emptyProject), []);
    const plain = withoutIgnored(check(text), { ...draftOf(text), languageId: 'plaintext' }, emptyProject);
    assert.notDeepEqual(plain.report.findings, []);
  });

  it('list the comments that match nothing', () => {
    const text = `<!-- verbatim-disable-next-line -->\n${paragraphs[4] ?? ''}\n\n<!-- verbatim-disable quote-altered -->\n\n${paragraphs[0] ?? ''}\n`;
    const { unusedComments: idle } = withoutIgnored(check(text), draftOf(text), emptyProject);
    assert.deepEqual(
      idle.map(({ kind }) => kind),
      ['disable-next-line'],
    );
  });

  it('list the entries that no longer match anything', () => {
    const [own = '', other = ''] = paragraphs;
    const project: Project = {
      ...asProject([...all(own), ...all(other)]),
      names: ['Kyiv'],
      quotations: ['so'],
    };
    const { used } = withoutIgnored(check(own), draftOf(own), project);
    assert.deepEqual(unusedInDraft('draft.md', used, project), all(other));
    assert.deepEqual(unusedInDraft('other.md', used, project), []);
    assert.deepEqual(unusedInAllDrafts([used], project), [
      ...all(other),
      { list: 'names', entry: 'Kyiv' },
      { list: 'quotations', entry: 'so' },
    ]);
  });
});
