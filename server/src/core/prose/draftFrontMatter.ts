import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Prose } from './prose';
import type { Span } from './span';
import { tooDeepInYaml } from './yamlNesting';

/** A text in a draft's front matter with its place. */
export interface FrontMatterEntry {
  readonly text: string;
  /** UTF-16 offsets into the draft. */
  readonly span: Span;
}

/** Settings in a draft's front matter. */
export interface DraftFrontMatter {
  /** Names of people whom the writer has interviewed: what they say is first-hand. */
  readonly firsthand: readonly FrontMatterEntry[];
  /** Globs or ids of the articles that the draft rests on. All articles if empty. */
  readonly sources: readonly FrontMatterEntry[];
  /** Date of the draft, YYYY-MM-DD. */
  readonly date?: string;
  /** True if it names a bibliography: a citation may then name what no article is. */
  readonly bibliography: boolean;
  /** True if it forbids that a language model reads the draft: `reader: off`. */
  readonly forbidsReader: boolean;
  readonly problems: readonly FrontMatterProblem[];
}

/** A part that cannot be used: the YAML itself, or the value of a field, which must be a text or a list of texts. */
export interface FrontMatterProblem {
  readonly what: 'yaml' | 'firsthand' | 'sources' | 'reader';
  readonly span: Span;
}

const none: DraftFrontMatter = {
  firsthand: [],
  sources: [],
  bibliography: false,
  forbidsReader: false,
  problems: [],
};

/** The last front matter parsed: parsing YAML takes much longer than comparing. */
let last: { readonly text: string; readonly read: DraftFrontMatter } | undefined;

/** Reads the settings in a draft's front matter. What cannot be used is among the problems; the rest counts. Never throws. */
export function draftFrontMatterOf({ text, frontMatter }: Prose): DraftFrontMatter {
  if (!frontMatter) return none;
  const own = text.slice(frontMatter.start, frontMatter.end);
  if (last?.text === own) return last.read;
  const read = readFrontMatter(own);
  last = { text: own, read };
  return read;
}

function readFrontMatter(text: string): DraftFrontMatter {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/u.exec(text)?.[0].length ?? 0;
  const closing = /(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)$/u.exec(text)?.index ?? text.length;
  const yaml = text.slice(opening, closing);
  const place = (start: number, end: number): Span => ({ start: opening + start, end: opening + end });
  const unusable = (start: number, end: number): DraftFrontMatter => ({
    ...none,
    // What is meant to forbid holds although the rest cannot be read.
    forbidsReader: /^reader[ \t]*:/mu.test(yaml),
    problems: [{ what: 'yaml', span: place(start, end) }],
  });
  const tooDeep = tooDeepInYaml(yaml);
  if (tooDeep !== undefined) return unusable(tooDeep, tooDeep + 1);
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) return unusable(error.pos[0], error.pos[1]);
  const map = document.contents;
  if (!isMap(map)) return none;
  const problems: FrontMatterProblem[] = [];
  const entries = (what: 'firsthand' | 'sources'): FrontMatterEntry[] => {
    const value: unknown = map.get(what, true);
    if (value === undefined || (isScalar(value) && value.value === null)) return [];
    return (isSeq(value) ? value.items : [value]).flatMap((item) => {
      const span = rangeOf(item, place);
      if (isScalar(item) && (typeof item.value === 'string' || typeof item.value === 'number')) {
        const entry =
          isScalar(item) && item.source !== undefined && typeof item.value === 'number'
            ? item.source
            : String(item.value);
        if (entry.trim() !== '') return [{ text: entry.trim(), span }];
      }
      problems.push({ what, span });
      return [];
    });
  };
  const reader = map.get('reader', true);
  const forbids = isScalar(reader) && isOff(reader.value);
  // What is meant to forbid must not be taken for leave.
  if (reader !== undefined && !forbids) problems.push({ what: 'reader', span: rangeOf(reader, place) });
  return {
    forbidsReader: reader !== undefined,
    firsthand: entries('firsthand'),
    sources: entries('sources'),
    ...dateIn(map.get('date')),
    bibliography: map.has('bibliography') || map.has('references'),
    problems,
  };
}

/** YAML 1.1 reads `off` as false, YAML 1.2 as a text. */
function isOff(value: unknown): boolean {
  return value === false || (typeof value === 'string' && value.trim().toLowerCase() === 'off');
}

/** The date as YYYY-MM-DD. A value of another form is none, and no error: the field is not the checker's own. */
function dateIn(value: unknown): { date?: string } {
  const date = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/u.exec(value.trim())?.[0] : undefined;
  return date === undefined ? {} : { date };
}

function rangeOf(node: unknown, place: (start: number, end: number) => Span): Span {
  const range =
    typeof node === 'object' && node !== null && 'range' in node
      ? (node.range as readonly number[] | null)
      : null;
  return place(range?.[0] ?? 0, range?.[1] ?? 0);
}
