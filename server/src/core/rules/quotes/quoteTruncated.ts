import { inDraft } from '../../match/quotations/draftQuotation';
import type { DraftQuotation } from '../../match/quotations/draftQuotation';
import {
  turningWordsAfter,
  turningWordsBefore,
  turningWordsBetween,
} from '../../match/quotations/turningWords';
import type { TurningWords } from '../../match/quotations/turningWords';
import { spanOfWords } from '../../archive/article';
import type { QuotationMatch } from '../../match/quotations/quotationMatch';
import type { QuotedWord } from '../../match/quotations/quotedWords';
import { areOwnWords } from '../../match/quotations/rarity';
import { conditionWords } from '../../english/conjunctions';
import { denyingWordsBeforeQuotations, isNegation } from '../../english/negations';
import type { Span } from '../../prose/span';
import { wordsOf } from '../../prose/words';
import type { Fix } from '../finding';
import { shown, sourceLabel } from '../messages';
import type { CheckedQuotation } from '../../match/quotations/checkedQuotation';
import type { Complaint, QuotationRule, RuleContext } from '../rule';

/** Commoner words than this are cut out of nothing: “That,” he added. */
const ownRarity = 1.2;

interface Found {
  readonly omission: TurningWords;
  /** The draft's words that stand where something is left out. */
  readonly span: Span;
  readonly fixes: readonly Fix[];
}

/** Words left out, at an edge or inside an ellipsis, carry a negation or a condition, so that the meaning turns. */
export const quoteTruncated: QuotationRule = {
  id: 'quote-truncated',
  severity: 'warning',
  verdict: 'contradicted',
  check(checked: CheckedQuotation, context: RuleContext): Complaint | undefined {
    const { reading, quotation } = checked;
    const [best] = reading.matches;
    const [evidence] = checked.best;
    const { words } = reading.words;
    const { prose } = context;
    if (reading.rendering !== 'verbatim' || !best || !evidence) return undefined;
    // A phrase that somebody else uses as well is not cut out of what the source's speaker says.
    if (best.speaker === 'different') return undefined;
    if (!areOwnWords(best.match, reading.words, context.archive, ownRarity)) return undefined;
    const found =
      insideEllipsis(best.match, checked, context) ??
      atBeginning(best.match, quotation, words, context) ??
      atEnd(best.match, quotation, words, prose.text);
    if (!found) return undefined;
    const left = spanOfWords(best.match.article, found.omission);
    const omitted = shown(best.match.article.text.slice(left.start, left.end));
    const values = { omitted, source: sourceLabel(evidence, context) };
    return {
      message:
        found.omission.kind === 'negation'
          ? context.translate(
              'The quotation leaves out “{omitted}”, which turns the meaning ({source}).',
              values,
            )
          : context.translate(
              'The quotation leaves out “{omitted}”, which is the condition of what is said ({source}).',
              values,
            ),
      span: found.span,
      evidence: checked.evidence,
      fixes: found.fixes,
    };
  },
};

function insideEllipsis(
  match: QuotationMatch,
  { reading, quotation }: CheckedQuotation,
  context: RuleContext,
): Found | undefined {
  for (const { draft: place, source } of match.omissions) {
    const gap = reading.words.gaps.get(place.from);
    const part = gap && quotation.parts[gap.part];
    const omission = turningWordsBetween(match.article, source.from, source.to);
    if (gap?.kind !== 'ellipsis' || !part || !omission) continue;
    const span = inDraft(part, gap.span);
    return { omission, span, fixes: restore(match, omission, span, context) };
  }
  return undefined;
}

function restore(
  match: QuotationMatch,
  omission: TurningWords,
  span: Span,
  { prose, translate }: RuleContext,
): Fix[] {
  const source = spanOfWords(match.article, omission);
  const text = match.article.text.slice(source.start, source.end);
  if (text.length > 80 || !/^(?:…|\.\s?\.\s?\.)$/u.test(prose.text.slice(span.start, span.end))) return [];
  return [{ title: translate('Restore “{words}”', { words: shown(text) }), edits: [{ span, text }] }];
}

function atBeginning(
  match: QuotationMatch,
  quotation: DraftQuotation,
  words: readonly QuotedWord[],
  { prose, translate }: RuleContext,
): Found | undefined {
  const omission = turningWordsBefore(match.article, match.from);
  const [part] = quotation.parts;
  const first = words[0];
  if (!omission || !first) return undefined;
  const before = part.block.text.slice(0, part.inner.start - 1);
  const sentence = before.slice(lastBreak(before));
  const own = wordsOf(sentence).words;
  const kept =
    omission.kind === 'negation'
      ? own.some(({ key }) => isNegation(key) || denyingWordsBeforeQuotations.has(key))
      : own.some(({ key }) => conditionWords.has(key));
  if (kept) return undefined;
  const source = spanOfWords(match.article, omission);
  const text = match.article.text.slice(source.start, source.end);
  const { start } = inDraft(part, first);
  const between = match.article.text.slice(source.end, match.article.words[match.from]?.start);
  return {
    omission,
    span: {
      start: part.span.start,
      end: inDraft(part, words.at(Math.min(2, words.length - 1)) ?? first).end,
    },
    fixes:
      text.length > 80 || prose.text[start] === undefined
        ? []
        : [
            {
              title: translate('Restore “{words}”', { words: shown(text) }),
              edits: [{ span: { start, end: start }, text: text + between }],
            },
          ],
  };
}

function atEnd(
  match: QuotationMatch,
  quotation: DraftQuotation,
  words: readonly QuotedWord[],
  draft: string,
): Found | undefined {
  const omission = turningWordsAfter(match.article, match.to);
  const part = quotation.parts.at(-1);
  const last = words.at(-1);
  if (!omission || !part || !last || !quotation.parts[last.part]) return undefined;
  const after = part.block.text.slice(part.inner.end);
  const sentence = after.slice(0, /[.!?](?:["”’']|\s|$)/u.exec(after.slice(2))?.index ?? after.length);
  if (wordsOf(sentence).words.some(({ key }) => conditionWords.has(key))) return undefined;
  const place = inDraft(part, last);
  return { omission, span: { start: place.start, end: Math.min(part.span.end, draft.length) }, fixes: [] };
}

function lastBreak(text: string): number {
  let at = 0;
  for (const match of text.matchAll(/[.!?]["”’')]?\s/gu)) at = match.index + match[0].length;
  return at;
}
