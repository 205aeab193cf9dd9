import { placeholder } from '../blockBuilder';
import { closingBrackets } from './brackets';
import { headingMark } from './hidden';
import type { Span } from '../span';
import type { Markup } from './hidden';
import { Scanner } from './scanner';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Environments without prose. */
const hiddenEnvironments = names(
  'verbatim Verbatim lstlisting minted listing comment equation align alignat gather multline eqnarray displaymath math flalign ' +
    'tabular tabularx longtable array tikzpicture pgfpicture thebibliography filecontents algorithm algorithmic',
);

/** Environments that set a quotation apart. */
const quotingEnvironments = names('quote quotation quoting displayquote displaycquote foreigndisplayquote');

/** Commands without prose in their arguments, with the number of arguments that they hide. The rest are kept. */
const hiddenArguments: ReadonlyMap<string, number> = new Map([
  ...[
    ...names(
      'label includegraphics input include subfile usepackage RequirePackage documentclass PassOptionsToPackage footnote footnotetext ' +
        'thanks index glossary pagestyle thispagestyle vspace hspace bibliography bibliographystyle addbibresource printbibliography hypersetup ' +
        'graphicspath geometry color pagecolor lstinputlisting inputminted todo marginpar marginnote sidenote nocite tag hyphenation ' +
        'ensuremath pagenumbering selectlanguage href textcolor colorbox raisebox parbox foreignlanguage resizebox newcounter stepcounter ' +
        'refstepcounter usetikzlibrary includeonly lstset date newpage fontsize selectfont linespread phantom vphantom hphantom',
    ),
  ].map((name) => [name, 1] as const),
  ...[
    ...names(
      'newcommand renewcommand providecommand DeclareMathOperator setlength addtolength setcounter addtocounter definecolor newtheorem ' +
        'multicolumn rule def let newif DeclareRobustCommand fontsize scalebox',
    ),
  ].map((name) => [name, 2] as const),
  ...[...names('newenvironment renewenvironment addcontentsline fcolorbox')].map(
    (name) => [name, 3] as const,
  ),
]);

/** Commands for a word: a reference, an address, a logo. */
const wordCommands = names(
  'ref eqref pageref autoref cref Cref nameref vref url nolinkurl path gls Gls glspl acrshort acrlong LaTeX TeX today verb lstinline ' +
    'mintinline SI qty',
);

const headings = names('part chapter section subsection subsubsection title');

/** Characters that have a command. */
const symbols: Readonly<Record<string, string>> = {
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquoteleft: '‘',
  textquoteright: '’',
  quotedblbase: '„',
  glqq: '„',
  grqq: '“',
  guillemotleft: '«',
  guillemotright: '»',
  guillemetleft: '«',
  guillemetright: '»',
  textdollar: '$',
  pounds: '£',
  textsterling: '£',
  euro: '€',
  texteuro: '€',
  textpercent: '%',
  textunderscore: '_',
  textdegree: '°',
  slash: '/',
  quad: ' ',
  qquad: ' ',
  newline: ' ',
  linebreak: ' ',
  par: ' ',
  space: ' ',
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  S: '§',
  copyright: '©',
};

/** Combining characters of the accents. */
const accents: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030C',
  u: '\u0306',
  H: '\u030B',
  k: '\u0328',
  r: '\u030A',
  d: '\u0323',
  b: '\u0331',
};

/** The letter under an accent: \'e, \'{e}, \' e, \'\i. */
const accentedLetter =
  /(?:[ \t]{0,4}\{(?<braced>\p{L}|\\[ij])\}|[ \t]{0,4}(?<bare>\p{L}|\\[ij](?![A-Za-z])))/uy;

const token =
  /\\(?:(?<edge>begin|end)[ \t]{0,4}\{(?<environment>[^{}\r\n]{1,40})\}|(?<command>[A-Za-z@]+)\*?|(?<character>[^A-Za-z@]|$))|%[^\r\n]*|\$\$?|[{}~]|``?|''|---?/gu;

/**
 * Reads the markup of a LaTeX document: comments, the preamble, commands, mathematics, and what else is no prose. Quotation marks,
 * dashes, accents and other characters that are written as commands are shown as what they print.
 */
export function latexMarkup(text: string, from: number): Markup {
  return new LatexReader(text, from).read();
}

class LatexReader {
  private readonly scanner: Scanner;
  private readonly closings: ReadonlyMap<number, number>;
  /** What stands for a closing brace that ends a quotation. */
  private readonly closingMarks = new Map<number, string>();
  /** The environments for quotations that are open: where their content begins, and who is named for it. */
  private readonly quotingEnvironments: { readonly start: number; readonly signature?: Span }[] = [];
  /** Closing braces of the quotations that are open. */
  private readonly quotations: number[] = [];

  constructor(
    private readonly text: string,
    private readonly from: number,
  ) {
    this.scanner = new Scanner(text, from);
    this.closings = closingBrackets(text, { pairs: { '{': '}', '[': ']' }, comment: '%' });
  }

  read(): Markup {
    const { scanner, text } = this;
    const body = /^[^%\r\n]*?\\begin\{document\}/mu.exec(text);
    if (body) scanner.hide(this.from, body.index + body[0].length, ' ');
    for (const match of scanner.matches(token)) this.readToken(match);
    return scanner.markup;
  }

  private readToken(match: RegExpExecArray): void {
    const { scanner } = this;
    const { edge, environment, command, character } = match.groups ?? {};
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    if (edge !== undefined && environment !== undefined) this.readEnvironment(edge, environment, start, end);
    else if (command !== undefined) this.readCommand(command, found, start, end);
    else if (character !== undefined) this.readCharacterCommand(character, start, end);
    else if (found.startsWith('%')) scanner.hide(start, end);
    else if (found.startsWith('$')) this.hideMathematics(start, end, found);
    else scanner.hide(start, end, this.shownFor(found, start));
  }

  private shownFor(found: string, start: number): string | undefined {
    switch (found) {
      case '``':
        return '“';
      case '`':
        return '‘';
      case "''":
        return '”';
      case '--':
        return '–';
      case '---':
        return '—';
      case '~':
        return this.text.startsWith('\\cite', start + 1) ? undefined : ' ';
      default:
        return this.closingMarks.get(start);
    }
  }

  private readEnvironment(edge: string, environment: string, start: number, end: number): void {
    const { scanner, text } = this;
    if (quotingEnvironments.has(environment)) this.readQuotingEnvironment(edge, start, end);
    if (edge === 'end') scanner.hide(start, environment === 'document' ? text.length : end, ' ');
    else if (hiddenEnvironments.has(environment.replace(/\*$/u, ''))) {
      const closing = `\\end{${environment}}`;
      scanner.hide(start, Math.min(text.length, scanner.ahead.next(closing, end) + closing.length), ' ');
    } else scanner.hide(start, this.argumentsEnd(end, Infinity), ' ');
  }

  /** What stands in it is a quotation; an option of csquotes' environments names who says it. */
  private readQuotingEnvironment(edge: string, start: number, end: number): void {
    if (edge === 'begin') {
      const close = this.closingAt(end, '[');
      this.quotingEnvironments.push({
        start: end,
        ...(close === undefined ? {} : { signature: { start: end + 1, end: close } }),
      });
      return;
    }
    const open = this.quotingEnvironments.pop();
    if (!open || this.quotingEnvironments.length > 0) return;
    const { start: begin, ...signed } = open;
    this.scanner.quote({ span: { start: begin, end: start }, ...signed });
  }

  /** \epigraph{words}{Mara Quill}; false if it lacks either. */
  private readEpigraph(start: number, end: number): boolean {
    const { scanner } = this;
    const words = this.closingAt(end, '{');
    const name = words === undefined ? undefined : this.closingAt(words + 1, '{');
    if (words === undefined || name === undefined) return false;
    scanner.quote({ span: { start, end: words }, signature: { start: words + 2, end: name } });
    scanner.hide(start, end + 1);
    scanner.note(words, name + 1, ' ');
    return true;
  }

  private readCommand(command: string, found: string, start: number, end: number): void {
    const { scanner } = this;
    const symbol = symbols[command];
    if (symbol !== undefined) {
      // An empty group behind a command only ends its name.
      scanner.hide(start, this.text.startsWith('{}', end) ? end + 2 : end, symbol);
    } else if (
      command.length === 1 &&
      accents[command] !== undefined &&
      this.readAccent(command, start, end)
    ) {
      return;
    } else if (/^(?:verb|lstinline|mintinline)$/u.test(command) && this.hideVerbatim(start, end)) {
      return;
    } else if (/^[A-Za-z]*cite[A-Za-z]*$/u.test(command)) this.readCitation(start, end);
    else if (/^(?:enquote|textquote)$/u.test(command)) this.readQuotation(found, start, end);
    else if (command === 'epigraph' && this.readEpigraph(start, end)) return;
    else if (command === 'item') this.readItem(start, end);
    else if (wordCommands.has(command)) scanner.hide(start, this.argumentsEnd(end, 1), placeholder);
    else if (command === 'href') this.readLink(start, end);
    else {
      const hidden = hiddenArguments.get(command) ?? 0;
      const isHeading = headings.has(command);
      scanner.hide(start, this.argumentsEnd(end, hidden), isHeading ? headingMark : undefined);
    }
  }

  /** Hides what is cited, which is no prose, and says that it is cited. */
  private readCitation(start: number, end: number): void {
    const { scanner, text } = this;
    const until = this.argumentsEnd(end, 1);
    scanner.hide(start, until);
    const keysStart = text.lastIndexOf('{', until) + 1;
    if (keysStart <= start) return;
    for (const key of text.slice(keysStart, until - 1).matchAll(/[^\s,{}]{1,200}/gu)) {
      const keyStart = keysStart + key.index;
      const keySpan = { start: keyStart, end: keyStart + key[0].length };
      scanner.cite({ kind: 'key', target: key[0], keySpan, span: { start, end: until } });
    }
  }

  private readLink(start: number, end: number): void {
    const { scanner, text } = this;
    const until = this.argumentsEnd(end, 1);
    scanner.hide(start, until);
    const target = text.slice(end, until).replace(/^\s*\{|\}$/gu, '');
    scanner.cite({ kind: 'link', target, span: { start, end: (this.closings.get(until) ?? until - 1) + 1 } });
  }

  /** \enquote{…}: the marks are those of the level. */
  private readQuotation(found: string, start: number, end: number): void {
    const { scanner, text } = this;
    const brace = this.optionsEnd(end);
    const closing = text[brace] === '{' ? this.closings.get(brace) : undefined;
    if (closing === undefined) {
      scanner.hide(start, end);
      return;
    }
    while ((this.quotations.at(-1) ?? Infinity) < start) this.quotations.pop();
    const isInner = found.endsWith('*') !== (this.quotations.length % 2 === 1);
    this.quotations.push(closing);
    this.closingMarks.set(closing, isInner ? '’' : '”');
    scanner.hide(start, brace + 1, isInner ? '‘' : '“');
  }

  /** An item of a list is one of a plain text. */
  private readItem(start: number, end: number): void {
    const { scanner, text } = this;
    scanner.hide(start, end - 1, ' ');
    scanner.hide(end - 1, end, '•');
    const closing = text[end] === '[' ? this.closings.get(end) : undefined;
    if (closing === undefined) return;
    scanner.note(end, end + 1, ' ');
    scanner.note(closing, closing + 1);
  }

  private readCharacterCommand(character: string, start: number, end: number): void {
    const { scanner, text } = this;
    switch (character) {
      case '%':
      case '$':
      case '&':
      case '#':
      case '_':
      case '{':
      case '}':
        scanner.hide(start, end, character);
        return;
      case '(':
      case '[':
        this.hideMathematics(start, end, character === '(' ? '\\)' : '\\]');
        return;
      case '\\':
        scanner.hide(start, this.optionsEnd(end), ' ');
        return;
      case ',':
        // A thin space groups the digits of a number.
        scanner.hide(
          start,
          end,
          /\d/u.test(text[start - 1] ?? '') && /\d/u.test(text[end] ?? '') ? undefined : ' ',
        );
        return;
      case ' ':
      case ':':
      case ';':
        scanner.hide(start, end, ' ');
        return;
      default:
        if (accents[character] === undefined || !this.readAccent(character, start, end))
          scanner.hide(start, end);
    }
  }

  /** Shows an accented letter; false if there is none. */
  private readAccent(accent: string, start: number, end: number): boolean {
    accentedLetter.lastIndex = end;
    const match = accentedLetter.exec(this.text);
    const letter = match?.groups?.['braced'] ?? match?.groups?.['bare'];
    if (!match || letter === undefined) return false;
    // The name of an accent that is a letter ends before the letter under it: \c c, \c{c}.
    if (/[a-z]/iu.test(accent) && /^\p{L}/u.test(match[0])) return false;
    const composed = (letter.replace('\\', '') + (accents[accent] ?? '')).normalize('NFC');
    if (composed.length !== 1) return false;
    this.scanner.hide(start, end + match[0].length, composed);
    return true;
  }

  /** Hides a formula up to its closing mark; only the mark itself if its paragraph has none. */
  private hideMathematics(start: number, end: number, closing: string): void {
    const { ahead } = this.scanner;
    const close = ahead.next(closing, end);
    const isClosed = close < ahead.paragraphEnd(end);
    this.scanner.hide(
      start,
      isClosed ? close + closing.length : end,
      isClosed ? (closing === '$' || closing === '\\)' ? placeholder : ' ') : undefined,
    );
  }

  /** Hides \verb|…|; false if what stands behind the command does not close on its line. */
  private hideVerbatim(start: number, end: number): boolean {
    const { ahead } = this.scanner;
    const mark = this.text[end] ?? '';
    if (mark === '{' || mark === '[' || /[\sA-Za-z]/u.test(mark) || mark === '') return false;
    const close = ahead.next(mark, end + 1);
    if (close >= ahead.lineEnd(end)) return false;
    this.scanner.hide(start, close + 1, placeholder);
    return true;
  }

  /** Offset behind the options that stand at an offset, in square brackets. */
  private optionsEnd(at: number): number {
    let end = at;
    for (let close = this.closingAt(end, '['); close !== undefined; close = this.closingAt(end, '['))
      end = close + 1;
    return end;
  }

  /** Offset behind the options at an offset and the first `count` arguments. */
  private argumentsEnd(at: number, count: number): number {
    let end = this.optionsEnd(at);
    for (let read = 0; read < count; read++) {
      const close = this.closingAt(end, '{');
      if (close === undefined) break;
      end = this.optionsEnd(close + 1);
    }
    return end;
  }

  private closingAt(at: number, bracket: string): number | undefined {
    return this.text[at] === bracket ? this.closings.get(at) : undefined;
  }
}
