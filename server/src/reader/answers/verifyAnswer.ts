import {
  contains,
  findWording,
  isContent,
  overlap,
  pairQuotationMarks,
  shift,
  wordsOf,
} from '../../core/editor';
import type { Difference, Evidence, Finding, Source, Span, Statement } from '../../core/index';
import { translate } from '../../localization/language';
import type { Reading } from '../reading';
import type { Passage } from '../requests/passages';
import type { AskedStatement, Unit } from '../requests/units';
import { claimedDifference } from './claimedDifference';
import type { AnswerItem } from './parseAnswer';
import { readerRules } from './readerRules';
import type { ReaderRule } from './readerRules';
import { replacementFix } from './replacementFix';
import { silenceObjection } from './silenceObjection';

/** An answer about a statement, with the passages that it may cite: those that have its number. */
export interface GivenAnswer {
  readonly item: Omit<AnswerItem, 'statement' | 'passage'>;
  readonly passages: readonly Passage[];
}

export type Verified = { readonly reading: Reading } | { readonly why: string };

/** Words of a source that stand where an answer says. */
interface Citation {
  readonly passage: Passage;
  /** UTF-16 offsets into the source's text. */
  readonly words: Span;
}

/** Words of a draft that an answer calls wrong. UTF-16 offsets into the draft. */
interface WrongWords {
  readonly span: Span;
  readonly text: string;
}

/** Maximum length in UTF-16 units of a model's reason; a longer one is cut. */
const maxReasonLength = 300;

/**
 * Holds an answer to the draft and the sources: the words that it cites have to stand where it says, the rule has to be one that
 * it may give, and what it claims to differ has to differ. Gives the reading, or why the answer is not believed.
 *
 * @param draft the whole draft
 * @param sources the articles by their ids
 */
export function verifyAnswer(
  { item, passages }: GivenAnswer,
  asked: AskedStatement,
  unit: Unit,
  draft: string,
  sources: ReadonlyMap<string, Source>,
): Verified {
  const citation = item.words === '' ? undefined : cited(item.words, passages);
  if (item.words !== '' && !citation) return { why: 'the words of the source do not stand in the passage' };
  if (citation && !sharesMatter(citation, unit))
    return { why: 'the passage has nothing in common with the draft' };
  if (item.rule !== undefined) return verifiedFinding(item, item.rule, citation, asked, unit, draft, sources);
  const { statement } = asked;
  const { verdict, reason } = item;
  switch (verdict) {
    case 'contradicted':
      return { why: 'a contradiction without a rule' };
    case 'supported':
      return citation
        ? {
            reading: {
              statement,
              verdict,
              reason: shownReason(reason),
              evidence: [evidenceOf(citation, statement, 'supports')],
            },
          }
        : { why: 'support without words of a source' };
    case 'unverified':
      return {
        reading: {
          statement,
          verdict,
          reason: shownReason(reason),
          evidence: citation ? [evidenceOf(citation, statement, 'related')] : [],
        },
      };
  }
}

function verifiedFinding(
  { verdict, wrong: claimed, reason }: GivenAnswer['item'],
  id: string,
  citation: Citation | undefined,
  asked: AskedStatement,
  unit: Unit,
  draft: string,
  sources: ReadonlyMap<string, Source>,
): Verified {
  const rule = readerRules.get(id);
  if (!rule) return { why: `no rule “${id.slice(0, 40)}” that the second reader may give` };
  if (verdict === 'supported') return { why: 'a finding on a statement that it calls supported' };
  if (rule.needsSource && !citation) return { why: `${id} without words of a source` };
  const wrong = wrongWords(claimed, asked, draft);
  if (!wrong) return { why: 'the wrong words do not stand in the statement' };
  const { statement } = asked;
  const words = citation ? citation.passage.source.text.slice(citation.words.start, citation.words.end) : '';
  const objection =
    objectionTo(id, rule, wrong, citation, statement, unit) ??
    silenceObjection(id, wrong.text, statement, sources);
  if (objection !== undefined) return { why: objection };
  const difference = claimedDifference(id, wrong.text, words);
  if (!difference.holds) return { why: difference.why };

  const place = narrowed(id, wrong, words, citation?.words, difference.differs);
  const relation = rule.verdict === 'contradicted' ? 'contradicts' : 'related';
  const evidence = citation ? [evidenceOf(citation, statement, relation, [place.difference(citation)])] : [];
  const shown = shownReason(reason);
  const finding: Finding = {
    rule: id,
    severity: rule.severity,
    message: messageOf(shown, place.words),
    span: place.span,
    evidence:
      evidence.length > 0 ? evidence : statement.evidence.filter(({ relation: own }) => own === 'related'),
    fixes: replacementFix(id, place.span, place.text, place.words),
  };
  return { reading: { statement, verdict: rule.verdict, reason: shown, evidence, finding } };
}

/** Why the core does not bear out a finding, apart from the comparison of the words. */
function objectionTo(
  id: string,
  { place }: ReaderRule,
  { span }: WrongWords,
  citation: Citation | undefined,
  { kind, verdict }: Statement,
  unit: Unit,
): string | undefined {
  const marks = pairQuotationMarks(unit.text).map((quotation) => shift(quotation.span, unit.span.start));
  const quoted = marks.some((quotation) => contains(quotation, span));
  if (place === 'quoted' && !marks.some((quotation) => overlap(quotation, span) > 0))
    return 'a rule on quotations for words that are not quoted';
  if (place === 'unquoted' && quoted) return 'quoted words are judged by the rules on quotations alone';
  if ((id === 'quote-altered' || id === 'quote-not-found') && kind === 'quote' && verdict === 'supported')
    return 'the source has the quotation word for word';
  if (id === 'quote-from-paraphrase' && citation && isQuoted(citation))
    return 'the source quotes these words';
  return undefined;
}

/** True if words of a source stand in quotation marks there. */
function isQuoted({ passage: { source, span }, words }: Citation): boolean {
  return pairQuotationMarks(source.text.slice(span.start, span.end)).some((quotation) =>
    contains(shift(quotation.inner, span.start), words),
  );
}

function cited(words: string, passages: readonly Passage[]): Citation | undefined {
  for (const passage of passages) {
    const { source, span } = passage;
    const found = findWording(words, source.text.slice(span.start, span.end));
    if (found) return { passage, words: shift(found, span.start) };
  }
  return undefined;
}

/** The wrong words in the statement itself, or else beside it with its speaker and cue. */
function wrongWords(
  words: string,
  { statement, reach }: AskedStatement,
  draft: string,
): WrongWords | undefined {
  for (const place of [statement.span, reach]) {
    const found = findWording(words, draft.slice(place.start, place.end));
    if (!found) continue;
    const span = shift(found, place.start);
    return { span, text: draft.slice(span.start, span.end) };
  }
  return undefined;
}

/** True if the passage and the paragraph that it is to settle have a word in common that carries content. */
function sharesMatter({ passage: { source, span } }: Citation, { text }: Unit): boolean {
  const own = new Set(contentKeys(text));
  return contentKeys(source.text.slice(span.start, span.end)).some((key) => own.has(key));
}

/** Letters by which words of one stem are recognized. */
const stemLength = 5;

function contentKeys(text: string): string[] {
  return wordsOf(text)
    .words.filter(isContent)
    .map(({ key }) => key.slice(0, stemLength));
}

/** Where the finding stands: the smallest stretch that differs. */
function narrowed(
  id: string,
  wrong: WrongWords,
  words: string,
  wordsSpan: Span | undefined,
  differs: Span | undefined,
): {
  readonly span: Span;
  readonly text: string;
  readonly words: string;
  readonly difference: (citation: Citation) => Difference;
} {
  let { span, text } = wrong;
  let source = wordsSpan ?? { start: 0, end: 0 };
  let sourceText = words;
  if (differs) {
    span = shift(differs, wrong.span.start);
    text = wrong.text.slice(differs.start, differs.end);
  } else if (id === 'quote-altered' && words !== '') {
    const [own, others] = withoutEqualEnds(wrong.text, words);
    span = shift(own, wrong.span.start);
    text = wrong.text.slice(own.start, own.end);
    source = shift(others, source.start);
    sourceText = words.slice(others.start, others.end);
  }
  const difference = () => ({ draft: span, draftText: text, source, sourceText });
  return { span, text, words: sourceText, difference };
}

/** Two wordings without the words that both begin or end with, as long as either keeps one. */
function withoutEqualEnds(a: string, b: string): readonly [Span, Span] {
  const left = wordsOf(a).words;
  const right = wordsOf(b).words;
  const most = Math.min(left.length, right.length) - 1;
  let first = 0;
  while (first < most && left[first]?.key === right[first]?.key) first++;
  let last = 0;
  while (last < most - first && left.at(-1 - last)?.key === right.at(-1 - last)?.key) last++;
  const spanOf = (words: typeof left, text: string): Span => ({
    start: words[first]?.start ?? 0,
    end: words.at(-1 - last)?.end ?? text.length,
  });
  return [spanOf(left, a), spanOf(right, b)];
}

function evidenceOf(
  { passage: { source, span }, words }: Citation,
  statement: Statement,
  relation: Evidence['relation'],
  differences: readonly Difference[] = [],
): Evidence {
  const own = statement.evidence.find((one) => one.sourceId === source.id && contains(one.span, words));
  const place = own?.span ?? sentenceAround(source.text, words, span);
  return {
    ...(own?.speaker === undefined ? {} : { speaker: own.speaker }),
    sourceId: source.id,
    span: place,
    text: source.text.slice(place.start, place.end),
    relation,
    score: own?.score ?? 0,
    aligned: [words],
    ...(differences.length === 0 ? {} : { differences }),
  };
}

/** The sentence around some words, as far as full stops tell, within a passage. */
function sentenceAround(text: string, words: Span, { start, end }: Span): Span {
  const before = text.slice(start, words.start);
  const begins = [...before.matchAll(/[.!?…]["”’)]*\s+/gu)].at(-1);
  const after = /[.!?…]["”’)]*(?=\s|$)/u.exec(text.slice(words.end, end));
  return {
    start: begins ? start + begins.index + begins[0].length : start,
    end: after ? words.end + after.index + after[0].length : end,
  };
}

/** A model's reason on one line, without control characters. */
function shownReason(reason: string): string {
  const line = reason.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length <= maxReasonLength ? line : `${line.slice(0, maxReasonLength - 1)}…`;
}

function messageOf(reason: string, words: string): string {
  const source = words.replace(/\s+/gu, ' ');
  if (source === '')
    return reason === ''
      ? translate('The second reader finds nothing in the sources that carries this.')
      : translate('Second reader: {reason}', { reason });
  return reason === ''
    ? translate('The source has “{source}”.', { source })
    : translate('The source has “{source}”. Second reader: {reason}', { source, reason });
}
