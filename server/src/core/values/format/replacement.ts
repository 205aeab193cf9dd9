import type { Span } from '../../prose/span';
import { conversion } from '../compare/conversion';
import { measureOf } from '../units/measures';
import { daysIn } from '../units/timeUnits';
import type { Modifier, Value } from '../value';
import { figureInFormOf } from './formatFigures';
import { inFormOf } from './formatValue';
import { pluralOfUnit } from '../units/measures';

/** An edit of the draft. */
export interface Replacement {
  /** UTF-16 offsets into the draft's text. */
  readonly span: Span;
  readonly text: string;
}

/**
 * Makes the edit that puts the source's value in place of the draft's, `like`: the figure; its unit too where that changes ("30
 * days" for "six months"); its modifier where the source's figure has another ("more than" for none).
 *
 * @param draftText the text that `like` was found in
 */
export function replacement(value: Value, like: Value, draftText: string): Replacement {
  const edit = withOtherUnit(value, like, draftText) ??
    withOtherNumber(value, like, draftText) ?? { span: like.core, text: inFormOf(value, like, draftText) };
  return withModifier(value, like, draftText, edit);
}

/** Maximum distance of a converted amount from a whole number that is written in the draft's unit. */
const maxFractionOfWhole = 1e-6;

/** The edit of a figure and the unit of time behind it, where the value makes no whole number of the draft's units. */
function withOtherUnit(value: Value, like: Value, draftText: string): Replacement | undefined {
  const { core, unitSpan } = like;
  const { amount, unit } = value;
  if (!unitSpan || unitSpan.start < core.end || amount === undefined || unit === undefined) return undefined;
  const areDurations = like.kind === 'duration' && value.kind === 'duration' && daysIn(unit) !== undefined;
  if (!areDurations || unit === like.unit) return undefined;
  const converted = amount * conversion(like, value).factor;
  if (Math.abs(converted - Math.round(converted)) <= maxFractionOfWhole) return undefined;
  const joint = draftText.slice(core.end, unitSpan.start);
  const name = joint === '-' || amount === 1 ? unit : pluralOfUnit(unit);
  return {
    span: { start: core.start, end: unitSpan.end },
    text: `${figureInFormOf(amount, sliceOf(draftText, core))}${joint}${name}`,
  };
}

/** The edit of a figure and the noun behind it, where one becomes several or several become one: "three weeks" for "one week". */
function withOtherNumber(value: Value, like: Value, draftText: string): Replacement | undefined {
  const { core, unitSpan, unit = '' } = like;
  if (!unitSpan || value.amount === undefined || like.amount === undefined) return undefined;
  const words = sliceOf(draftText, unitSpan);
  if (draftText.slice(core.end, unitSpan.start) !== ' ' || words.includes(' ')) return undefined;
  const figure = (): string => inFormOf(value, like, draftText);
  const span = { start: core.start, end: unitSpan.end };
  if (like.amount === 1 && value.amount !== 1) {
    // Only units of time and measurement have a plural that is known.
    const isKnown = daysIn(unit) !== undefined || measureOf(unit) !== undefined;
    const isSingular = /[a-z]$/u.test(words) && !words.endsWith('s');
    return isKnown && isSingular ? { span, text: `${figure()} ${pluralOfUnit(words)}` } : undefined;
  }
  const becomesSingular = like.amount !== 1 && value.amount === 1 && words === `${unit}s`;
  return becomesSingular ? { span, text: `${figure()} ${words.slice(0, -1)}` } : undefined;
}

function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

const modifierWords: Readonly<Record<Modifier, string>> = {
  about: 'about',
  nearly: 'nearly',
  more: 'more than',
  less: 'less than',
  atLeast: 'at least',
  atMost: 'up to',
};

/** The edit with the words of the value's modifier before it, and without those of the draft's. */
function withModifier(value: Value, like: Value, draftText: string, edit: Replacement): Replacement {
  if (value.modifier === like.modifier || like.kind === 'date' || like.kind === 'age') return edit;
  const before = draftText.slice(like.span.start, like.core.start);
  const isPrefixed = like.unitSpan !== undefined && like.unitSpan.start < like.core.start;
  const sign = isPrefixed ? sliceOf(draftText, like.unitSpan) : '';
  const ownWords = before.slice(0, before.length - sign.length).trim();
  // "150 or more": the modifier follows, and the sentence is the writer's to mend.
  if (like.modifier !== undefined && ownWords === '') return edit;
  const words = value.modifier === undefined ? '' : `${modifierWords[value.modifier]} `;
  const text = `${words}${sign}${edit.text}`;
  const beginsSentence = /^\p{Lu}/u.test(ownWords === '' ? edit.text : ownWords);
  return {
    span: { start: like.span.start, end: edit.span.end },
    text: beginsSentence ? capitalised(words === '' ? text : withoutCapital(text)) : text,
  };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "more than Six" with a small letter: "more than six". */
function withoutCapital(text: string): string {
  return text.replace(/^[a-z ]*\p{Lu}/u, (match) => match.toLowerCase());
}
