import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEditorChecker, finish } from '../../../server/src/core/editor';
import type { CheckSteps, EditorChecker, ReadSource } from '../../../server/src/core/editor';
import type { EditorDraft } from '../../../server/src/core/checker';
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
/** Id of the source that one of two drafts is itself. */
const ownSource = seeds[0]?.id ?? '';

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

/** A draft as its writer begins it. */
interface Beginning {
  readonly frontMatter: string;
  /** Indices in `paragraphs`. */
  readonly paragraphs: readonly number[];
}

const beginning: fc.Arbitrary<Beginning> = fc.record({
  frontMatter: fc.constantFrom('', '---\ndate: 2025-08-20\n---\n\n', '---\nfirsthand: [Zelensky]\n---\n\n'),
  paragraphs: fc.array(fc.nat({ max: paragraphs.length - 1 }), { minLength: 1, maxLength: 6 }),
});

/** A step in the history of two drafts that are written side by side. */
interface Event {
  readonly draft: 0 | 1;
  readonly change: Change;
  readonly interruption: Interruption;
}

/** Takes some steps of a check. Returns those that are left. */
function interrupted(checker: EditorChecker, draft: EditorDraft, { steps, asked }: Interruption): CheckSteps {
  const at = asked % (draft.text.length + 1);
  const span = { start: at, end: at };
  const check = checker.checkInSteps(draft, () => [span]);
  for (let taken = 0; taken < steps; taken++) if (check.next().done === true) break;
  return check;
}

/**
 * A checker finds in two drafts exactly what a fresh one finds, after any edits of both, changes of the sources and
 * interrupted checks. The second draft is one of the sources itself.
 */
export const history: FuzzTarget = {
  name: 'history',
  runsInSuite: 10,
  property: fc.property(
    fc.tuple(beginning, beginning),
    fc.array(
      fc.record<Event>({
        draft: fc.constantFrom(0, 1),
        change,
        interruption,
      }),
      { minLength: 1, maxLength: 8 },
    ),
    (beginnings, events) => {
      const checker = checkerOf(sources);
      const present = new Map(sources.map((source) => [source.id, source]));
      const texts = beginnings.map(
        ({ frontMatter, paragraphs: own }) => frontMatter + own.map((at) => paragraphs[at]).join('\n\n'),
      );
      const draft = (at: 0 | 1): EditorDraft => ({
        text: texts[at] ?? '',
        languageId: 'markdown',
        name: `draft ${at}`,
        ...(at === 1 ? { ownSource } : {}),
      });
      const unfinished: { readonly draft: EditorDraft; readonly check: CheckSteps }[] = [];
      for (const event of events) {
        const before = draft(event.draft);
        const check = interrupted(checker, before, event.interruption);
        if (event.interruption.goesOn) unfinished.push({ draft: before, check });
        checker.check(before);
        const one = event.change;
        if (!('source' in one)) {
          texts[event.draft] = edited(before.text, one);
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
      const fresh = () => checkerOf(sources.filter(({ id }) => present.has(id)));
      for (const one of [draft(0), draft(1)]) assert.deepEqual(checker.check(one), fresh().check(one));
      for (const { draft: before, check } of unfinished) assertEndsAs(check, fresh().check(before));
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
