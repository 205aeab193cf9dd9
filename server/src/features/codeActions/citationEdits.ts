import type { Edit } from '../../core/index';
import { citationIn, readsAsMarkdown, type LanguageId } from '../../core/editor';
import { escapeMarkdown } from '../../reports/markdown/escapeMarkdown';
import { removeHidden } from '../../reports/wording/hiddenCharacters';
import type { CitationStyle } from '../../workspace/settings';

/** The parts of an article that citations name. */
export interface CitedArticle {
  /** Key of a Pandoc citation; undefined if no key can cite the article. */
  readonly key?: string;
  readonly id: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly date?: string;
  /** Target of links to the article: a URL or a relative path. */
  readonly address: string;
}

/** A draft, and the place in it at which to cite a source. */
export interface CitingPlace {
  readonly text: string;
  readonly languageId: LanguageId;
  /** UTF-16 offset of the end of the statement. */
  readonly end: number;
}

/**
 * The edits that cite an article at the end of the sentence; undefined if it is cited there already, or cannot be cited
 * in this style. A key is cited as the draft's language does; without Markdown's links and footnotes, the source is named in words.
 */
export function citationEdits(
  place: CitingPlace,
  style: CitationStyle,
  article: CitedArticle,
): readonly Edit[] | undefined {
  const used = readsAsMarkdown(place.languageId) || style === 'pandoc' ? style : 'words';
  switch (used) {
    case 'pandoc':
      return article.key === undefined
        ? undefined
        : inserted(place, citationIn(place.languageId, article.key));
    case 'link':
      return inserted(place, `([${escapeMarkdown(nameOf(article))}](${article.address}))`);
    case 'footnote':
      return footnote(place, article);
    case 'words':
      return inWords(place, article);
  }
}

/** Inserts a citation before the mark that ends the sentence, or after the quotation that ends it. */
function inserted({ text, end }: CitingPlace, citation: string): Edit[] | undefined {
  const sentence = sentenceEnd(text, end);
  if (text.slice(sentence.paragraph.start, sentence.paragraph.end).includes(citation)) return undefined;
  const at = sentence.quoted ? sentence.after : sentence.before;
  return [insertion(at, ` ${citation}`)];
}

/** Inserts the mark of a footnote after the sentence, and its text at the end of the draft unless it is there already. */
function footnote({ text, end }: CitingPlace, article: CitedArticle): Edit[] | undefined {
  const { after, paragraph } = sentenceEnd(text, end);
  const note = noteOf(article);
  const labels = new Map(
    [...text.matchAll(/^\[\^(?<label>[^\]\s]+)\]:(?<note>[^\r\n]*)/gmu)].map(({ groups }) => [
      groups?.['note']?.trim(),
      groups?.['label'],
    ]),
  );
  const known = labels.get(note);
  if (known !== undefined) {
    const mark = `[^${known}]`;
    if (text.slice(paragraph.start, paragraph.end).includes(mark)) return undefined;
    return [insertion(after, mark)];
  }
  const taken = new Set([...text.matchAll(/\[\^([^\]\s]+)\]/gu)].map(([, label]) => label));
  let number = 1;
  while (taken.has(String(number))) number++;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const body = text.trimEnd();
  const below = /(?:^|\n)\[\^[^\]\s]+\]:[^\r\n]*$/u.test(body) ? lineBreak : lineBreak + lineBreak;
  const mark = `[^${number}]`;
  const tail = { start: body.length, end: text.length };
  const definition = `${below}${mark}: ${note}${lineBreak}`;
  // One edit, since editors differ in the order in which they apply two edits at one place.
  if (after === tail.start) return [{ span: tail, text: mark + definition }];
  return [insertion(after, mark), { span: tail, text: definition }];
}

/** Adds “according to Bloomberg”. A full stop inside the quotation marks becomes a comma. */
function inWords({ text, end }: CitingPlace, article: CitedArticle): Edit[] | undefined {
  const sentence = sentenceEnd(text, end);
  const words = `according to ${nameOf(article)}`;
  if (text.slice(sentence.paragraph.start, sentence.paragraph.end).includes(words)) return undefined;
  if (!sentence.quoted) return [insertion(sentence.before, `, ${words}`)];
  const edits = [insertion(sentence.after, ` ${words}.`)];
  const stop = { start: sentence.before, end: sentence.before + 1 };
  return text[stop.start] === '.' ? [{ span: stop, text: ',' }, ...edits] : edits;
}

/** The outlet of an article, else its byline, else its title or id. */
function nameOf({ outlet, byline, title, id }: CitedArticle): string {
  return insertable(outlet ?? byline ?? (title === undefined ? id : `“${title}”`));
}

/** A text of a source as it may be written into a draft. */
function insertable(text: string): string {
  return removeHidden(text).replace(/\s+/g, ' ').trim();
}

function noteOf({ outlet, byline, title, date, id, address }: CitedArticle): string {
  const known = [byline, title === undefined ? undefined : `“${title}”`, outlet, date]
    .filter((part) => part !== undefined)
    .map(insertable);
  return `${escapeMarkdown((known.length > 0 ? known : [id]).join(', '))}, <${address}>`;
}

function insertion(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

/** The end of a sentence. */
interface SentenceEnd {
  /** UTF-16 offset of the mark that ends it. */
  readonly before: number;
  /** UTF-16 offset behind that mark and the quotation marks, brackets and emphasis that follow it. */
  readonly after: number;
  /** True if a quotation mark closes behind it. */
  readonly quoted: boolean;
  /** UTF-16 offsets of the paragraph. */
  readonly paragraph: { readonly start: number; readonly end: number };
}

const abbreviation =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|St|No|vs|Jr|Sr|Prof|Rev|Hon|\p{Lu}|(?:\p{L}\.)+\p{L})$/u;

/** The end of the sentence that contains the text before the offset `from`. */
function sentenceEnd(text: string, from: number): SentenceEnd {
  const paragraph = paragraphAround(text, from);
  // Closing marks before the offset count, since a quotation may end its sentence.
  const back = /[.!?…]?["”’'»)\]*_]*$/u.exec(text.slice(paragraph.start, from))?.[0].length ?? 0;
  const begin = from - back;
  const rest = text.slice(begin, paragraph.end);
  for (const match of rest.matchAll(/(?<end>[.!?…])(?<closers>["”’'»)\]*_]*)(?=\s|$)/gu)) {
    const before = begin + match.index;
    const after = before + match[0].length;
    const next = text.slice(after, paragraph.end).trimStart();
    const goesOn = next !== '' && /^\p{Ll}/u.test(next);
    const isAbbreviation =
      next !== '' && match.groups?.['end'] === '.' && abbreviation.test(text.slice(paragraph.start, before));
    if (goesOn || isAbbreviation) continue;
    return { before, after, quoted: /["”’'»]/u.test(match.groups?.['closers'] ?? ''), paragraph };
  }
  const end = paragraph.start + text.slice(paragraph.start, paragraph.end).trimEnd().length;
  const quoted = /["”’'»][*_]*$/u.test(text.slice(paragraph.start, end));
  return { before: end, after: end, quoted, paragraph };
}

function paragraphAround(text: string, offset: number): { start: number; end: number } {
  const emptyLine = /(?:\r\n?|\n)[ \t>]*(?=\r|\n)/u;
  const next = emptyLine.exec(text.slice(offset));
  let start = 0;
  for (const line of text.slice(0, offset).matchAll(new RegExp(emptyLine, 'gu')))
    start = line.index + line[0].length;
  return { start, end: next ? offset + next.index : text.length };
}
