import type { Difference, Evidence } from '../../match/evidence';
import { functionWords } from '../../english/functionWords';
import type { Prose } from '../../prose/prose';
import { hull } from '../../prose/span';
import type { Edit, Fix } from '../finding';
import { shown, sourceLabel } from '../messages';
import type { CheckedQuotation } from '../../match/quotations/checkedQuotation';
import type { Complaint, QuotationRule, RuleContext } from '../rule';

/** More differences than this are told by their number. */
const toldDifferences = 2;

/** Words in quotation marks differ from a source quotation that they clearly render. */
export const quoteAltered: QuotationRule = {
  id: 'quote-altered',
  severity: 'error',
  verdict: 'contradicted',
  check(checked: CheckedQuotation, context: RuleContext): Complaint | undefined {
    if (checked.reading.rendering !== 'altered') return undefined;
    const [evidence] = checked.best;
    const differences = checked.best.flatMap((passage) => passage.differences ?? []);
    const span = hull(differences.map(({ draft }) => draft));
    if (!evidence || !span) return undefined;
    return {
      message: context.translate('The quotation differs from the source: {differences} ({source}).', {
        differences: tell(differences, context),
        source: sourceLabel(evidence, context),
      }),
      span: widen(span, checked, context.prose.text),
      evidence: checked.evidence,
      fixes: useTheSourcesWording(differences, evidence, context),
    };
  },
};

function tell(differences: readonly Difference[], { translate }: RuleContext): string {
  const told = differences.slice(0, toldDifferences).map(({ draftText, sourceText }) => {
    const own = shown(draftText);
    const source = shown(sourceText);
    if (draftText === '') return translate('“{source}” is missing', { source });
    if (sourceText === '') return translate('“{own}” is not in it', { own });
    return translate('it has “{source}”, not “{own}”', { source, own });
  });
  const more = differences.length - told.length;
  if (more > 0) told.push(translate('and {count} more', { count: more }));
  return told.join('; ');
}

/** Where words are missing there is nothing to underline but the words on both sides. */
function widen(span: { start: number; end: number }, checked: CheckedQuotation, text: string) {
  if (span.end > span.start) return span;
  const whole = checked.quotation.span;
  const before =
    /[\p{L}\p{M}\p{N}'’]+[^\p{L}\p{M}\p{N}]*$/u.exec(text.slice(whole.start, span.start))?.[0] ?? '';
  const after = /^[^\p{L}\p{M}\p{N}]*[\p{L}\p{M}\p{N}'’]+/u.exec(text.slice(span.end, whole.end))?.[0] ?? '';
  return { start: span.start - before.length, end: span.end + after.length };
}

/** Only the words that differ are replaced: the writer's marks, omissions and markup stay. */
function useTheSourcesWording(
  differences: readonly Difference[],
  evidence: Evidence,
  { prose, archive, translate }: RuleContext,
): Fix[] {
  const article = archive.article(evidence.sourceId)?.text ?? '';
  const edits = differences.map((difference): Edit | undefined => {
    const { draft, draftText } = difference;
    if (prose.text.slice(draft.start, draft.end) !== draftText) return undefined;
    const text = inWritersMarks(difference.sourceText, prose);
    if (draftText === '') return insertion(difference, text, article, prose.text);
    if (text === '') return deletion(draft, prose.text);
    return { span: draft, text: beginsQuotation(draft.start, prose.text) ? sized(draftText, text) : text };
  });
  if (edits.length === 0 || edits.some((edit) => edit === undefined)) return [];
  const wording = evidence.text.length > 60 ? `${evidence.text.slice(0, 57)}…` : evidence.text;
  const title = translate("Use the source's wording: “{wording}”", { wording: shown(wording) });
  return [{ title, edits: edits.filter((edit) => edit !== undefined) }];
}

/** What may stand between two words of a quotation, markup apart. */
const gapAfter = /^[\s.,;:!?…–—-]*/u;
const longestGap = 20;
const gapBefore = /[\s.,;:!?…–—-]*$/u;

/** Puts missing words in with the punctuation that the source has on both sides of them. */
function insertion({ draft, source }: Difference, words: string, article: string, text: string): Edit {
  const at = draft.start;
  const own = gapAfter.exec(text.slice(at))?.[0] ?? '';
  const before =
    gapBefore.exec(article.slice(Math.max(0, source.start - longestGap), source.start))?.[0] ?? '';
  const after = gapAfter.exec(article.slice(source.end))?.[0] ?? '';
  const between = (offset: number) => /[\p{L}\p{N}]/u.test(text.charAt(offset));
  if (before !== '' && after !== '' && between(at - 1) && between(at + own.length))
    return { span: { start: at, end: at + own.length }, text: before + words + after };
  const spaced = at > 0 && !/[\s"“‘'([—–-]$/u.test(text.slice(0, at).slice(-1));
  return { span: { start: at, end: at }, text: spaced ? ` ${words}` : `${words} ` };
}

function deletion(span: { start: number; end: number }, text: string): Edit {
  if (beginsQuotation(span.start, text)) return deletionAtBeginning(span, text);
  const start = text[span.start - 1] === ' ' ? span.start - 1 : span.start;
  const end = start === span.start && text[span.end] === ' ' ? span.end + 1 : span.end;
  return { span: { start, end }, text: '' };
}

/** The comma behind the words goes with them, and what follows begins as they did. */
function deletionAtBeginning({ start, end }: { start: number; end: number }, text: string): Edit {
  const gap = /^[,;:]?\s*/u.exec(text.slice(end))?.[0].length ?? 0;
  const next = text.charAt(end + gap);
  return isCapital(text.charAt(start)) && /\p{Ll}/u.test(next)
    ? { span: { start, end: end + gap + 1 }, text: next.toUpperCase() }
    : { span: { start, end: end + gap }, text: '' };
}

/** Whether nothing but markup stands between a place and the mark that opens a quotation. */
function beginsQuotation(at: number, text: string): boolean {
  return /["“„«»‹›‘'「『][*_[]*$/u.test(text.slice(Math.max(0, at - 8), at));
}

/** A quotation begins in capitals or not as the writer's sentence wants it: the source's words with the case of the draft's. */
function sized(own: string, words: string): string {
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

/** Which apostrophes a draft has, where it has only one kind. */
const apostrophes = new WeakMap<Prose, "'" | '’' | 'both'>();

function apostrophesOf(prose: Prose): "'" | '’' | 'both' {
  const known = apostrophes.get(prose);
  if (known !== undefined) return known;
  const curly = /\p{L}’\p{L}/u.test(prose.text);
  const straight = /\p{L}'\p{L}/u.test(prose.text);
  const own = curly === straight ? 'both' : curly ? '’' : "'";
  apostrophes.set(prose, own);
  return own;
}

/** The source's words with the apostrophes of the draft, where the draft has only one kind. */
function inWritersMarks(words: string, prose: Prose): string {
  const own = apostrophesOf(prose);
  return own === 'both' ? words : words.replace(/['’]/gu, own);
}
