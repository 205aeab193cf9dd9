import { functionWords } from '../../english/functionWords';
import type { Difference, Evidence } from '../../match/evidence';
import type { Span } from '../../prose/span';
import type { Edit, Fix } from '../finding';
import { shown } from '../messages';
import type { Apostrophes, StatementContext } from '../rule';
import type { Translate } from '../translate';

/** Maximum number of changes that a fix's title shows. */
const maxChangesShown = 3;

/** Maximum length, in characters, of the words on one side of a change that a fix's title shows. */
const maxWordsShown = 40;

/** Replaces the words of a quotation that differ from the source's; the writer's marks, omissions and markup stay. */
export function useSourceWording(
  differences: readonly Difference[],
  evidence: Evidence,
  { block: { draft: whole, block }, apostrophes, archive, translate }: StatementContext,
): Fix[] {
  const article = archive.article(evidence.sourceId)?.text ?? '';
  // Behind an unclosed quotation, what is replaced ends with the paragraph.
  const text = whole.slice(0, block.span.end);
  const edits = differences.map((difference): Edit | undefined => {
    const { draft, draftText } = difference;
    if (text.slice(draft.start, draft.end) !== draftText) return undefined;
    const words = withApostrophes(difference.sourceText, apostrophes);
    if (draftText === '') return insertion(difference, words, article, text);
    if (words === '') return deletion(draft, text);
    return {
      span: draft,
      text: beginsQuotation(draft.start, text) ? withCaseOf(draftText, words) : words,
    };
  });
  if (edits.length === 0 || edits.some((edit) => edit === undefined)) return [];
  const title = translate("Use the source's wording: {changes}", {
    changes: changesIn(differences, translate),
  });
  return [{ title, edits: edits.filter((edit) => edit !== undefined) }];
}

/** The changes in words: "“decided” → “discussed”". */
function changesIn(differences: readonly Difference[], translate: Translate): string {
  const changes = differences.slice(0, maxChangesShown).map(({ draftText, sourceText }) => {
    const [own, source] = [draftText, sourceText].map((words) => cut(shown(words)));
    if (draftText === '') return translate('add “{words}”', { words: source ?? '' });
    if (sourceText === '') return translate('drop “{words}”', { words: own ?? '' });
    return `“${own}” → “${source}”`;
  });
  const more = differences.length - changes.length;
  if (more > 0) changes.push(translate('and {count} more', { count: more }));
  return changes.join(', ');
}

function cut(words: string): string {
  return words.length > maxWordsShown ? `${words.slice(0, maxWordsShown - 1).trimEnd()}…` : words;
}

// What may stand between two words of a quotation, markup apart.
const gapAfter = /^[\s.,;:!?…–—-]*/u;
const gapBefore = /[\s.,;:!?…–—-]*$/u;
/** Maximum length of a gap, in characters. */
const maxGap = 20;

/** Puts missing words in with the punctuation that the source has on both sides of them. */
function insertion({ draft, source }: Difference, words: string, article: string, text: string): Edit {
  const at = draft.start;
  const own = gapAfter.exec(text.slice(at))?.[0] ?? '';
  const before = gapBefore.exec(article.slice(Math.max(0, source.start - maxGap), source.start))?.[0] ?? '';
  const after = gapAfter.exec(article.slice(source.end))?.[0] ?? '';
  const between = (offset: number) => /[\p{L}\p{N}]/u.test(text.charAt(offset));
  if (before !== '' && after !== '' && between(at - 1) && between(at + own.length))
    return { span: { start: at, end: at + own.length }, text: before + words + after };
  const spaced = at > 0 && !/[\s"“‘'([—–-]$/u.test(text.slice(0, at).slice(-1));
  return { span: { start: at, end: at }, text: spaced ? ` ${words}` : `${words} ` };
}

function deletion(span: Span, text: string): Edit {
  if (beginsQuotation(span.start, text)) return deletionAtBeginning(span, text);
  const start = text[span.start - 1] === ' ' ? span.start - 1 : span.start;
  const end = start === span.start && text[span.end] === ' ' ? span.end + 1 : span.end;
  return { span: { start, end }, text: '' };
}

/** The comma behind the words goes with them, and what follows begins as they did. */
function deletionAtBeginning({ start, end }: Span, text: string): Edit {
  const gap = /^[,;:]?\s*/u.exec(text.slice(end))?.[0].length ?? 0;
  const next = text.charAt(end + gap);
  return isCapital(text.charAt(start)) && /\p{Ll}/u.test(next)
    ? { span: { start, end: end + gap + 1 }, text: next.toUpperCase() }
    : { span: { start, end: end + gap }, text: '' };
}

/** True if nothing but markup stands between an offset of the draft and the mark that opens a quotation. */
function beginsQuotation(at: number, text: string): boolean {
  return /["“„«»‹›‘'「『][*_[]*$/u.test(text.slice(Math.max(0, at - 8), at));
}

/** The source's words with a first letter as large as the draft's: the writer's sentence decides how a quotation begins. */
function withCaseOf(own: string, words: string): string {
  const first = words.charAt(0);
  if (isCapital(own.charAt(0))) return first.toUpperCase() + words.slice(1);
  // A name keeps its capital, and so does "I": what is surely neither is an ordinary word that began a sentence.
  const [word = ''] = /^[\p{L}\p{M}]+/u.exec(words) ?? [];
  const ordinary = word.length > 1 && functionWords.has(word.toLowerCase());
  return ordinary ? first.toLowerCase() + words.slice(1) : words;
}

function isCapital(letter: string): boolean {
  return /\p{Lu}/u.test(letter);
}

/** The apostrophes that a draft has. */
export function apostrophesIn(draft: string): Apostrophes {
  const curly = /(?<=\p{L})’\p{L}/u.test(draft);
  const straight = /(?<=\p{L})'\p{L}/u.test(draft);
  return curly === straight ? 'both' : curly ? '’' : "'";
}

/** The source's words with the apostrophes of the draft, where the draft has only one kind. */
function withApostrophes(words: string, own: Apostrophes): string {
  return own === 'both' ? words : words.replace(/['’]/gu, own);
}
