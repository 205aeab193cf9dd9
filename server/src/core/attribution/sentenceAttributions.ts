import type { IndexRange } from '../collections/indexRange';
import { tellingVerbs } from '../english/reportingVerbs';
import { AttributionDecoder } from './model/decoder';
import type { DecodedAttribution } from './model/decoder';
import { weights } from './model/weights';
import type { NounPhrase } from './syntax/nounPhrases';
import { subjectOf, verbGroupStart } from './syntax/subjects';
import { phraseAt } from './syntax/parsedSentence';
import type { ParsedSentence } from './syntax/parsedSentence';
import type { Unit } from './syntax/unitSequences';
import { labelledQuotation } from './labelledQuotations';
import { mayBeTerm } from './quotedTerms';

/** Minimum probability of a cue. */
const minProbability = 0.42;

/** Minimum probability of a cue whose only content is a quotation that may be a term or a title. */
const minTermProbability = 0.6;

/** Probability given to an attribution that is found by its form and not by the model. */
const formProbability = 0.6;

/** Minimum share of units in common, of all units of two contents, at which two cues attribute the same content. */
const sameContentShare = 0.8;

const decoder = new AttributionDecoder(weights, minProbability);

/**
 * The attributions of a sentence as ranges of its units. In the paragraph's own sentences the learned model finds them;
 * within a quotation, which the model was not trained on, their form alone.
 */
export function sentenceAttributions(sentence: ParsedSentence): readonly DecodedAttribution[] {
  return withDistinctContent(
    sentence.depth > 0 ? attributionsByForm(sentence) : attributionsByModel(sentence),
  );
}

function attributionsByModel(sentence: ParsedSentence): readonly DecodedAttribution[] {
  const credible = decoder.decode(sentence).filter((one) => isCredible(sentence, one));
  // "citing officials" names whom another attribution of the sentence relies on and attributes nothing itself.
  const decoded =
    credible.length > 1 ? credible.filter(({ cue }) => sentence.units[cue]?.lemma !== 'cite') : credible;
  const labelled = labelledQuotation(sentence);
  const corrected = [
    ...decoded
      .filter(({ cue }) => cue !== labelled?.cue)
      .map((one) => ofBlamed(sentence, beforeTelling(sentence, endingWithQuotation(sentence, one)))),
    ...(labelled ? [labelled] : []),
  ];
  return [
    ...corrected,
    ...embeddedAttributions(sentence, corrected),
    ...puttingAttributions(sentence, corrected),
  ];
}

/** A comma, question or exclamation mark within closing marks, after which nothing more is quoted: “We will,”. */
const closedQuotation = /[,!?]["”’'»]+$/u;

/**
 * An attribution whose quotation before the cue ends with a comma within its marks: what follows up to the cue is the
 * speaker, and no content ("“It is over,” its director, Mara Quill, said").
 */
function endingWithQuotation(sentence: ParsedSentence, one: DecodedAttribution): DecodedAttribution {
  const { units } = sentence;
  const last = one.content.at(-1);
  if (one.side !== 'left' || !last || last.to > one.cue) return one;
  let end = last.to;
  while (end > last.from && units[end - 1]?.pos !== 'QUOTE') end -= 1;
  if (end === last.from || end === last.to || !closedQuotation.test(units[end - 1]?.text ?? '')) return one;
  // "“a mess,” and that nobody knew": partly quoted.
  if (units.slice(end, last.to).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'CCONJ'))
    return one;
  return {
    ...one,
    content: [...one.content.slice(0, -1), { from: last.from, to: end }],
    speaker: one.speaker ?? subjectOf(sentence, one.cue),
  };
}

/**
 * An attribution by a verb of telling whose content would be the one who was told: its content is the clause before the speaker
 * ("The base will not close, Mara Quill told the head of the union").
 */
function beforeTelling(sentence: ParsedSentence, one: DecodedAttribution): DecodedAttribution {
  const { units, range } = sentence;
  const { cue, content, speaker, side } = one;
  const [told] = content;
  if (side !== 'right' || !told || content.length > 1 || told.from !== cue + 1) return one;
  if (!speaker || speaker.from > cue || !tellingVerbs.has(units[cue]?.lemma ?? '')) return one;
  const isClause = (from: number, to: number) =>
    units.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'QUOTE');
  const end = speaker.from - 1;
  if (units[end]?.text !== ',' || isClause(told.from, told.to) || !isClause(range.from, end)) return one;
  return { ...one, side: 'left', content: [{ from: range.from, to: end }] };
}

/** An attribution by "for saying": the one who is mocked or blamed for it speaks, and not the one who does so. */
function ofBlamed(sentence: ParsedSentence, one: DecodedAttribution): DecodedAttribution {
  const { cue, speaker } = one;
  if (!(sentence.units[cue]?.lower ?? '').endsWith('ing') || sentence.units[cue - 1]?.lower !== 'for')
    return one;
  const blamed = phraseAt(sentence, cue - 2);
  return speaker && blamed && speaker.to < blamed.from ? { ...one, speaker: blamed } : one;
}

/** Quotations that somebody "puts": "a teacher put it: “…”", "“…,” as Mara Quill puts it". */
function puttingAttributions(
  sentence: ParsedSentence,
  decoded: readonly DecodedAttribution[],
): DecodedAttribution[] {
  const { units, range } = sentence;
  const found: DecodedAttribution[] = [];
  for (let cue = range.from + 1; cue < range.to - 1; cue += 1) {
    const isPutting = units[cue]?.lemma === 'put' && /^(?:it|this|that)$/u.test(units[cue + 1]?.lower ?? '');
    const speaker = isPutting ? subjectOf(sentence, cue) : undefined;
    if (!speaker) continue;
    const after = units[cue + 3]?.pos === 'QUOTE' ? cue + 3 : -1;
    const before = units.findLastIndex(
      ({ pos }, at) => at >= range.from && at < speaker.from && pos === 'QUOTE',
    );
    const quotation = after >= 0 ? after : before;
    const isTaken = decoded.some(({ content }) =>
      content.some(({ from, to }) => from <= quotation && quotation < to),
    );
    if (quotation >= 0 && !isTaken)
      found.push({
        ...quotingAttribution(cue, quotation, speaker),
        side: quotation < cue ? 'left' : 'right',
      });
  }
  return found;
}

function isCredible({ units }: ParsedSentence, { content, probability }: DecodedAttribution): boolean {
  return (
    probability >= minTermProbability || !isTerm(content.flatMap(({ from, to }) => units.slice(from, to)))
  );
}

/** True for a single quotation that may be a term. */
function isTerm([unit, ...others]: readonly Unit[]): boolean {
  return unit?.pos === 'QUOTE' && others.length === 0 && mayBeTerm(unit.text.split(/\s+/u));
}

/**
 * Attributions within the content of others, by a quotation after "as": "Axios reported that officials saw the idea as
 * “progress”" has the officials' word within what Axios reports.
 */
function embeddedAttributions(
  sentence: ParsedSentence,
  decoded: readonly DecodedAttribution[],
): DecodedAttribution[] {
  const { units } = sentence;
  const found: DecodedAttribution[] = [];
  for (const { cue, content } of decoded) {
    for (const { from, to } of content) {
      for (let at = from + 3; at < to; at += 1) {
        if (units[at]?.pos !== 'QUOTE' || units[at - 1]?.lower !== 'as') continue;
        const verb = verbWithSubjectBefore(sentence, at - 2, Math.max(from, cue + 1));
        if (!verb || decoded.some((one) => one.cue === verb.cue)) continue;
        found.push(quotingAttribution(verb.cue, at, verb.subject));
      }
    }
  }
  return found;
}

/** The nearest verb with a subject of its own, from unit `last` back to the one after `after`. Auxiliaries exclude a verb. */
function verbWithSubjectBefore(
  sentence: ParsedSentence,
  last: number,
  after: number,
): { readonly cue: number; readonly subject: NounPhrase } | undefined {
  for (let cue = last; cue > after; cue -= 1) {
    if (sentence.units[cue]?.pos !== 'VERB') continue;
    const subject = subjectOf(sentence, cue);
    if (subject && verbGroupStart(sentence, cue) === cue) return { cue, subject };
  }
  return undefined;
}

/** Quotations right after a verb with a subject and a comma or colon: "he was saying, ‘I have to’". */
function attributionsByForm(sentence: ParsedSentence): DecodedAttribution[] {
  const { units, range } = sentence;
  const found: DecodedAttribution[] = [];
  for (let at = range.from + 3; at < range.to; at += 1) {
    const mark = units[at - 1]?.text;
    const cue = at - 2;
    if (units[at]?.pos !== 'QUOTE' || (mark !== ',' && mark !== ':') || units[cue]?.pos !== 'VERB') continue;
    const subject = subjectOf(sentence, cue);
    if (subject) found.push(quotingAttribution(cue, at, subject));
  }
  return found;
}

function quotingAttribution(cue: number, quotation: number, speaker: NounPhrase): DecodedAttribution {
  return {
    cue,
    side: 'right',
    probability: formProbability,
    content: [{ from: quotation, to: quotation + 1 }],
    speaker,
  };
}

/** Of the attributions with the same content only the most probable, the first of several. */
function withDistinctContent(decoded: readonly DecodedAttribution[]): readonly DecodedAttribution[] {
  return decoded.filter(
    (one) =>
      !decoded.some(
        (other) =>
          other !== one &&
          hasSameContent(one, other) &&
          (other.probability > one.probability ||
            (other.probability === one.probability && other.cue < one.cue)),
      ),
  );
}

function hasSameContent(a: DecodedAttribution, b: DecodedAttribution): boolean {
  let shared = 0;
  for (const left of a.content)
    for (const right of b.content)
      shared += Math.max(0, Math.min(left.to, right.to) - Math.max(left.from, right.from));
  return shared / (length(a.content) + length(b.content) - shared) > sameContentShare;
}

function length(ranges: readonly IndexRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}
