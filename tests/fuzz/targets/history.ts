import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEditorChecker, finish } from '../../../server/src/core/editor';
import type { CheckSteps, EditorChecker, ReadSource } from '../../../server/src/core/editor';
import type { DraftReport, Source } from '../../../server/src/core/index';
import { labelledDrafts } from '../../accuracy/labelledDrafts';
import { seeds } from '../../unit/seeds';
import type { FuzzTarget } from '../target';

/** Paragraphs that a writer moves about: those of the labelled drafts, and blocks of other kinds. */
const paragraphs = [
  ...labelledDrafts.flatMap(({ paragraphs: labelled }) => labelled.map(({ text }) => text)),
  '# Kyiv and Washington on the eve of the summit',
  '- “Give peace a chance,” one official said.\n- Russia holds 20% of the country.',
  '> Zelensky said Ukraine would not cede land.',
  'That is how an unnamed source described it to reporters.',
  '&#x200b;&#x200b;Trump&#x200b; said on Friday that there would be “some swapping of territories”.&#x200b;',
  '| who | what |\n| --- | --- |\n| Zelensky | “Ukrainians will not give their land” |',
  '“An open quotation that nobody closes, he said.',
];
const sources: readonly Source[] = seeds;

/** The sources as they are read, which their text alone tells: reading them for each of many checkers takes most of the time. */
const readSources = new Map<string, ReadSource>();

function add(checker: EditorChecker, added: readonly Source[]): void {
  const read = added.map((source) => {
    const known = readSources.get(source.id) ?? finish(checker.readSourceInSteps(source));
    readSources.set(source.id, known);
    return known;
  });
  finish(checker.changeSourcesInSteps({ removed: [], added: read }));
}

function checkerOf(given: readonly Source[]): EditorChecker {
  const checker = createEditorChecker();
  add(checker, given);
  return checker;
}

/** A check that is left after some steps, or goes on while the checker is changed and used. */
interface Interruption {
  readonly steps: number;
  /** UTF-16 offset of a stretch that is asked for. */
  readonly asked: number;
  readonly goesOn: boolean;
}

type Change =
  | { readonly kind: 'insert'; readonly at: number; readonly paragraph: number }
  | { readonly kind: 'delete' | 'duplicate' | 'move'; readonly at: number; readonly to: number }
  | { readonly kind: 'type'; readonly at: number; readonly text: string; readonly deleted: number }
  | { readonly kind: 'addSource' | 'removeSource'; readonly source: number };

const place = fc.nat({ max: 10_000 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at: place,
    paragraph: fc.nat({ max: paragraphs.length - 1 }),
  }),
  fc.record({
    kind: fc.constantFrom('delete' as const, 'duplicate' as const, 'move' as const),
    at: place,
    to: place,
  }),
  fc.record({
    kind: fc.constant('type' as const),
    at: place,
    text: fc.constantFrom('', ' ', 'x', '”', ' not', '\n\n', '7', ' he said '),
    deleted: fc.nat({ max: 4 }),
  }),
  fc.record({
    kind: fc.constantFrom('addSource' as const, 'removeSource' as const),
    source: fc.nat({ max: sources.length - 1 }),
  }),
);

const interruption: fc.Arbitrary<Interruption> = fc.record({
  steps: fc.nat({ max: 60 }),
  asked: place,
  goesOn: fc.boolean(),
});

/** Takes some steps of a check. Returns those that are left. */
function interrupted(checker: EditorChecker, text: string, { steps, asked }: Interruption): CheckSteps {
  const at = asked % (text.length + 1);
  const span = { start: at, end: at };
  const check = checker.checkInSteps({ text, languageId: 'markdown' }, () => [span]);
  for (let taken = 0; taken < steps; taken++) if (check.next().done === true) break;
  return check;
}

/**
 * A checker finds in a draft exactly what a fresh one finds, after any edits of the draft, changes of the sources and
 * interrupted checks.
 */
export const history: FuzzTarget = {
  name: 'history',
  runsInSuite: 10,
  property: fc.property(
    fc.array(fc.nat({ max: paragraphs.length - 1 }), { minLength: 1, maxLength: 6 }),
    fc.array(fc.tuple(change, interruption), { minLength: 1, maxLength: 8 }),
    (beginning, changes) => {
      const checker = checkerOf(sources);
      const present = new Map(sources.map((source) => [source.id, source]));
      let text = beginning.map((at) => paragraphs[at]).join('\n\n');
      const unfinished: { readonly text: string; readonly check: CheckSteps }[] = [];
      for (const [one, left] of changes) {
        const check = interrupted(checker, text, left);
        if (left.goesOn) unfinished.push({ text, check });
        checker.check({ text, languageId: 'markdown' });
        if (!('source' in one)) {
          text = edited(text, one);
          continue;
        }
        const source = sources[one.source];
        if (!source) continue;
        if (one.kind === 'addSource') {
          add(checker, [source]);
          present.set(source.id, source);
        } else {
          checker.removeSource(source.id);
          present.delete(source.id);
        }
      }
      const fresh = checkerOf(sources.filter(({ id }) => present.has(id)));
      assert.deepEqual(
        checker.check({ text, languageId: 'markdown' }),
        fresh.check({ text, languageId: 'markdown' }),
      );
      for (const { text: before, check } of unfinished)
        assertEndsAs(check, fresh.check({ text: before, languageId: 'markdown' }));
    },
  ),
};

/** Asserts what a check finds in its remaining steps, against the sources as they are now; it may have ended before. */
function assertEndsAs(check: CheckSteps, expected: DraftReport): void {
  const report = finish(check) as DraftReport | undefined;
  if (report) assert.deepEqual(report, expected);
}

function edited(
  text: string,
  change: Exclude<Change, { readonly kind: 'addSource' | 'removeSource' }>,
): string {
  const blocks = text.split('\n\n');
  const at = change.at % blocks.length;
  switch (change.kind) {
    case 'insert':
      return [...blocks.slice(0, at), paragraphs[change.paragraph], ...blocks.slice(at)].join('\n\n');
    case 'delete':
      return blocks.toSpliced(at, 1).join('\n\n');
    case 'duplicate':
      return blocks.toSpliced(change.to % blocks.length, 0, blocks[at] ?? '').join('\n\n');
    case 'move':
      return blocks
        .toSpliced(at, 1)
        .toSpliced(change.to % blocks.length, 0, blocks[at] ?? '')
        .join('\n\n');
    case 'type': {
      const offset = change.at % (text.length + 1);
      return text.slice(0, offset) + change.text + text.slice(offset + change.deleted);
    }
  }
}
