import { lowerBound } from '../collections/binarySearch';

/** A Markdown document as the parser reads it. */
export interface ParsableMarkdown {
  /** The document with single line breaks, in which the tree's offsets count. */
  readonly document: string;
  /** Input of the parser: of the same length, without what makes it slow or overflows its stack. */
  readonly parsed: string;
  /** Offset in the draft of an offset in `document`. */
  readonly toDraft: (offset: number) => number;
}

/** The beginning of a line that opens a hundred lists and block quotations in one another, or more. */
const deepNesting = /^(?:(?:[-+*>]|\d{1,9}[.)])[ \t]{0,4}){100,}/gmu;

/** Maximum length of a line's opening of lists and block quotations, in characters. The rest is blanked. */
const maxNestingLength = 200;

/** A character that may mark emphasis, code or a link; or the end of a paragraph or table row. */
const markOrBreak = /[*_~`[\]]|\n(?=[ \t]{0,40}(?:\n|\||$))/gu;

/** Maximum number of marks in a paragraph. The rest are blanked: the parser's stack and time grow with them. */
const maxMarksPerParagraph = 4000;

/** What begins a bare link: of a host, of any scheme, of an e-mail address. Or the end of a paragraph or table row. */
const linkOrBreak = /www\.|:\/\/|@|\n(?=[ \t]{0,40}(?:\n|\||$))/giu;

/** Maximum number of bare links in a paragraph. At each the parser looks back through all that it has found. */
const maxLinksPerParagraph = 500;

/** A run without white space that is longer than any link: the end of a link in it is found in quadratic time. */
const longRun = /[^\s<]{4000,}/gu;

/** A run of spaces of more than `maxSpaces` characters. */
const longSpaces = /[ \t]{41,}/gu;

/** Maximum length of a run of spaces: at every space the parser looks ahead for a hard line break, in quadratic time. */
const maxSpaces = 40;

/** Prepares a Markdown document for the parser. What stands before offset `from`, the front matter, is blanked. */
export function parsableMarkdown(text: string, from: number): ParsableMarkdown {
  const { document, toDraft } = withSingleLineBreaks(withoutFrontMatter(text, from));
  return { document, parsed: withinParserLimits(document), toDraft };
}

function withoutFrontMatter(text: string, from: number): string {
  return from === 0 ? text : ' '.repeat(from - 1) + '\n' + text.slice(from);
}

/** The text with CRLF and CR as LF, which is the only line break that the parser knows. */
function withSingleLineBreaks(text: string): Pick<ParsableMarkdown, 'document' | 'toDraft'> {
  if (!text.includes('\r')) return { document: text, toDraft: (offset) => offset };
  /** Offsets in the document right after which the draft is one character further on. */
  const dropped: number[] = [];
  const document = text.replace(/\r\n?/gu, (lineBreak, at: number) => {
    if (lineBreak.length === 2) dropped.push(at - dropped.length);
    return '\n';
  });
  return { document, toDraft: (offset) => offset + lowerBound(dropped, (before) => before < offset) };
}

function withinParserLimits(document: string): string {
  let marks = 0;
  let links = 0;
  return document
    .replace(longRun, (run) => run.replace(linkOrBreak, withoutLink))
    .replace(linkOrBreak, (found) => {
      links = found === '\n' ? 0 : links + 1;
      return links > maxLinksPerParagraph ? withoutLink(found) : found;
    })
    .replace(deepNesting, (opening) => opening.slice(0, maxNestingLength).padEnd(opening.length, ' '))
    .replace(markOrBreak, (found) => {
      marks = found === '\n' ? 0 : marks + 1;
      return marks > maxMarksPerParagraph ? ' ' : found;
    })
    .replace(longSpaces, (run) => run.slice(0, maxSpaces).padEnd(run.length, '\u00A0'));
}

/** Letters in place of what begins a link, so that the words around it stay as they are. */
function withoutLink(found: string): string {
  return 'x'.repeat(found.length);
}
