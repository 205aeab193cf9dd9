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

/** Minimum length of a run without white space that is longer than any link, in characters. */
const minLongRun = 4000;

/** The end of a link in such a run is found in quadratic time. */
const longRun = new RegExp(`[^\\s<]{${minLongRun},}`, 'gu');

/** A run of spaces of more than `maxSpaces` characters. */
const longSpaces = /[ \t]{41,}/gu;

/** Maximum length of a run of spaces: at every space the parser looks ahead for a hard line break, in quadratic time. */
const maxSpaces = 40;

/** Prepares a Markdown document for the parser. What stands before offset `from`, the front matter, is blanked. */
export function parsableMarkdown(text: string, from: number): ParsableMarkdown {
  const { document, toDraft } = withSingleLineBreaks(withoutFrontMatter(text, from));
  return { document, parsed: withinParserLimits(document, from), toDraft };
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

function withinParserLimits(document: string, from: number): string {
  return isWithinParserLimits(document, from) ? document : cutToParserLimits(document);
}

/** Minimum number of lists and block quotations that a line opens in one another for its opening to be cut. */
const deepestNesting = 100;

/** Marks that are counted, those that may begin a link, and those that open a list or a block quotation. */
const countedMarks = asciiSet('*_~`[]');
const linkStarts = asciiSet('@:wW');
const nestingMarks = asciiSet('-+*>.)');
const inNesting = asciiSet('0123456789 \t');

/**
 * True for nearly all documents: those that are surely within all limits. It counts upper bounds in one pass, since this is asked at
 * every change of a draft.
 */
function isWithinParserLimits(document: string, from: number): boolean {
  let marks = 0;
  let links = 0;
  let nesting = 0;
  let isOpening = true;
  // What is blanked at the beginning is one long run of spaces, which the parser skips as an empty line.
  let runStart = from;
  let spacesStart = from;
  let before = 0;
  for (let at = from; at < document.length; at++) {
    const code = document.charCodeAt(at);
    if (code === 0x20 || code === 0x09) {
      runStart = at + 1;
      if (at - spacesStart >= maxSpaces) return false;
    } else {
      spacesStart = at + 1;
      if (code === 0x0a) {
        // An empty line ends a paragraph.
        if (before === code) marks = links = 0;
        runStart = at + 1;
        nesting = 0;
        isOpening = true;
      } else if (at - runStart >= minLongRun - 1) return false;
      else if (code < 128) {
        if (countedMarks[code] === 1 && ++marks > maxMarksPerParagraph) return false;
        // Most of these are no link: one "w" of a word is none.
        if (
          linkStarts[code] === 1 &&
          (code < 0x57 || (before | 0x20) === 0x77) &&
          ++links > maxLinksPerParagraph
        )
          return false;
        if (isOpening) {
          if (nestingMarks[code] === 1) {
            if (++nesting >= deepestNesting) return false;
          } else isOpening = inNesting[code] === 1;
        }
      } else isOpening = false;
    }
    before = code;
  }
  return true;
}

/** For each ASCII code, 1 if its character is one of these. */
function asciiSet(characters: string): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) =>
    Number(characters.includes(String.fromCharCode(code))),
  );
}

function cutToParserLimits(document: string): string {
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
