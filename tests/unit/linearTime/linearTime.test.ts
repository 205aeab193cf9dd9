import assert from 'node:assert/strict';
import { StepCounter } from './stepCounter';
import type { Task } from './tasks';

/** A text made of a piece again and again; `write` gives the piece of a number. */
interface Family {
  readonly task: Task;
  readonly name: string;
  readonly write: (number: number) => string;
  /** Number of pieces of the shorter text, if a limit shows only with more than usual. */
  readonly pieces?: number;
  /** What stands around the pieces. */
  readonly around?: readonly [string, string];
}

const families: readonly Family[] = [
  { task: 'addSource', name: 'lines of a letter', write: () => 'a\r' },
  { task: 'addMarkdownSource', name: 'headings with a cue', write: () => '# Quill said\n' },
  { task: 'addSource', name: 'labels of speakers', write: (n) => `Quill${n}:\n` },
  { task: 'addSource', name: 'credits', write: () => 'Photo: Mara Quill\n' },
  { task: 'addSource', name: 'quotations that go on without a cue', write: () => 'said, “' },
  { task: 'addSource', name: 'quotations in a quotation', write: () => '“a ', around: ['“', '”'] },
  { task: 'checkMarkdown', name: 'cues', write: () => 'said ' },
  { task: 'checkMarkdown', name: 'pronouns with cues', write: () => 'he said, ' },
  { task: 'checkMarkdown', name: 'opening quotation marks', write: () => '“' },
  { task: 'checkMarkdown', name: 'opening single quotation marks', write: () => '‘a “b ' },
  { task: 'checkMarkdown', name: 'quotation marks of all families', write: () => '«a „b ' },
  { task: 'checkMarkdown', name: 'footnotes', write: (n) => `A note[^${n}].\n\n[^${n}]: See it.\n\n` },
  {
    task: 'checkMarkdown',
    name: 'quotations of a paragraph among many words of its own',
    write: (n) => `“We … keep quay ${n} … open,” ${'he said once more of the quay, '.repeat(4)}and left. `,
    pieces: 60,
  },
  { task: 'checkMarkdown', name: 'columns of a table', write: () => '| a ' },
  { task: 'checkMarkdown', name: 'nested block quotations', write: () => '>' },
  { task: 'checkMarkdown', name: 'square brackets', write: () => '[' },
  { task: 'readAtCaret', name: 'bare links', write: () => 'a www.example.org ', pieces: 1000 },
  { task: 'checkMarkdown', name: 'citations', write: (n) => `“The quay is closed,” it says [@${n}]. ` },
  { task: 'checkLatex', name: 'commands that nothing closes', write: () => '\\footnote{a \\(b $c ``' },
  { task: 'checkLatex', name: 'code that nothing closes', write: () => '\\verb|a \\[' },
  { task: 'checkAsciidoc', name: 'macros that nothing closes', write: () => '<<a footnote:[b `c *d ' },
  { task: 'checkMdx', name: 'tags that nothing closes', write: () => '<A b="c" {d ' },
  { task: 'checkQuarto', name: 'shortcodes and formulas that nothing closes', write: () => '{{< a $b ' },
  { task: 'checkRestructuredText', name: 'roles that nothing closes', write: () => ':a:`b *c |d ' },
  { task: 'checkOrg', name: 'links and marks that nothing closes', write: () => '[[a *b =c [fn:d ' },
  { task: 'checkTypst', name: 'calls that nothing closes', write: () => '#f(a)[b $c /*d ' },
  { task: 'checkPlaintext', name: 'a run without white space', write: () => '—-' },
  { task: 'report', name: 'quotations of a paragraph', write: (n) => `“We keep quay ${n},” he said. ` },
  { task: 'report', name: 'paragraphs with a quotation', write: (n) => `“We keep quay ${n},” he said.\n\n` },
  { task: 'extractAttributions', name: 'split quotations', write: () => '“We stay,” he said, “and wait,” ' },
  { task: 'search', name: 'a word typed again and again', write: () => 'word ' },
  { task: 'search', name: 'sentences', write: () => 'We stay. ' },
  { task: 'readAtCaret', name: 'a paragraph with quotations', write: () => '“Stay,” he said. ' },
  { task: 'parseProject', name: 'unknown names', write: (n) => `\n"n${n}": 1,`, around: ['{', '}'] },
  {
    task: 'parseProject',
    name: 'broken ignores',
    write: () => '\n{"rule": 1},',
    around: ['{"ignores": [', ']}'],
  },
  { task: 'parseAnswer', name: 'objects that open', write: () => '{"statement": ' },
  {
    task: 'parseAnswer',
    name: 'answers about one statement',
    write: () => '{"statement":"s1","verdict":"supported"},',
  },
  { task: 'parseAnswer', name: 'quotation marks', write: () => '{"' },
  { task: 'attributePassages', name: 'what many say', write: (n) => `quay${n} `, pieces: 400 },
  {
    task: 'findWindows',
    name: 'words that recur',
    write: (n) => `We keep quay ${n % 50} open. `,
    pieces: 1000,
  },
  { task: 'findWindows', name: 'one word again and again', write: () => 'quay ', pieces: 2000 },
  { task: 'findWording', name: 'one word again and again', write: () => 'quay ' },
];

/** Maximum growth of the steps where a text is twice as long: more than twice, for what a text costs once. */
const maxGrowth = 2.4;

/** Number of pieces of the shorter text; fewer where each is compared with a source. */
const piecesOf = (task: Task): number => (task === 'report' ? 60 : 240);

describe('time grows as the length of a text, counted in steps', function () {
  this.timeout(60_000);
  let counter: StepCounter;

  before(async () => {
    counter = new StepCounter();
    // Loads the program.
    await counter.count('report', 'Mara Quill said the quay is closed.');
  });

  after(() => {
    counter.close();
  });

  for (const {
    task,
    name,
    write,
    pieces = piecesOf(task),
    around: [before, behind] = ['', ''],
  } of families) {
    it(`${task}: ${name}`, async () => {
      const stepsOf = (count: number): Promise<number> =>
        counter.count(task, before + Array.from({ length: count }, (_, n) => write(n)).join('') + behind);
      const steps = await stepsOf(pieces);
      const doubled = await stepsOf(2 * pieces);
      assert.ok(doubled <= maxGrowth * steps, `${steps} steps, then ${doubled}`);
    });
  }
});
