import type { Span } from '../../prose/span';
import { conversion } from '../compare/conversion';
import { dateInFormOf, timeInFormOf } from './formatDates';
import { figureInFormOf, ordinalInFormOf, shareInFormOf } from './formatFigures';
import { daysIn, measureOf } from '../units';
import type { Modifier, Value } from '../value';

/** An edit of the draft. */
export interface Replacement {
  /** UTF-16 offsets into the draft's text. */
  readonly span: Span;
  readonly text: string;
}

/** How much text behind a share is read for the noun that it needs an "of" before. */
const lookAhead = 20;

/**
 * The figure of `value` as the draft would write it: what may stand in place of `like.core` in the draft. Words stay
 * words, "1.5bn" stays short, "Feb. 24" stays abbreviated; units that convert are converted. Where the draft's form
 * cannot hold the value (a share in words for 62 percent), the nearest one that can.
 *
 * @param draftText the text that `like` was found in
 */
export function inFormOf(value: Value, like: Value, draftText: string): string {
  const core = draftText.slice(like.core.start, like.core.end);
  switch (like.kind) {
    case 'date':
    case 'weekday':
      return value.date ? dateInFormOf(value, core) : core;
    case 'time':
      return value.time ? timeInFormOf(value, core) : core;
    case 'score':
      if (value.low === undefined || value.high === undefined) return core;
      return core.replace(/\d+(?<joint>\D+)\d+/u, `${value.low}$<joint>${value.high}`);
    case 'ordinal':
      return value.amount === undefined ? core : ordinalInFormOf(value.amount, core);
    case 'percentage':
      if (like.fraction && value.amount !== undefined)
        return shareInFormOf(value.amount, core, draftText.slice(like.core.end, like.core.end + lookAhead));
      return amountInFormOf(value, like, core, draftText);
    case 'number':
    case 'count':
    case 'money':
    case 'duration':
    case 'age':
    case 'multiple':
      return amountInFormOf(value, like, core, draftText);
  }
}

function amountInFormOf(value: Value, like: Value, core: string, draftText: string): string {
  if (value.vague || value.kind === 'score') return core;
  // "An hour and a half" holds its unit.
  const ownUnit =
    !like.unitSpan && (like.kind === 'duration' || (like.kind === 'count' && measureOf(like.unit ?? '')));
  if (ownUnit) {
    const figure = value.amount === undefined ? core : figureInFormOf(value.amount, firstFigure(core));
    return value.unit === undefined
      ? figure
      : `${figure} ${value.amount === 1 ? value.unit : pluralOf(value.unit)}`;
  }
  const sub =
    like.kind === 'money' && like.unitSpan && /^(?:cent|pence|p$|¢)/iu.test(sliceOf(draftText, like.unitSpan))
      ? 100
      : 1;
  const { factor, rough } = conversion(like, value);
  const digits = rough ? 3 : 12;
  const figure = (amount: number): string =>
    figureInFormOf(Number((amount * factor * sub).toPrecision(digits)), firstFigure(core));
  if (value.amount !== undefined) return figure(value.amount);
  if (value.low === undefined || value.high === undefined) return core;
  const tight =
    /^\d\S*$/u.test(core) || (like.unitSpan !== undefined && draftText.slice(like.core.end).startsWith('-'));
  const joint = /\sand\s/u.test(core) ? ' and ' : tight ? '-' : ' to ';
  return `${figure(value.low)}${joint}${figure(value.high)}`;
}

/** Of a range the part whose form the figures take; of "two years and six months" the first word. */
function firstFigure(core: string): string {
  const range = /^(?<first>\d[\d,.]*)(?<rest>.*)$/su.exec(core);
  if (!range) return core;
  const magnitude =
    /(?<gap>[\s-]?)(?<word>thousand|million|billion|trillion|k|m|mn|bn|tn|trn|b)\b[^\p{L}]*$/iu.exec(core);
  return `${range.groups?.['first'] ?? ''}${magnitude ? magnitude[0] : ''}`;
}

function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The plural of a unit of time or measurement. */
function pluralOf(unit: string): string {
  if (unit === 'foot') return 'feet';
  if (unit === 'century') return 'centuries';
  const [head = unit, ...rest] = unit.split(' ');
  return [head.endsWith('ch') ? `${head}es` : `${head}s`, ...rest].join(' ');
}

/**
 * The edit that puts the source's value in place of the draft's: the figure; its unit too where that changes ("30
 * days" for "six months"), and its modifier where the source's figure bears another ("more than" for none).
 */
export function replacement(value: Value, like: Value, draftText: string): Replacement {
  const unit = withUnit(value, like, draftText);
  const edit = unit ?? { span: like.core, text: inFormOf(value, like, draftText) };
  return withModifier(value, like, draftText, edit);
}

/** Both the figure and the unit behind it, where the unit must change: another unit, or one instead of several. */
function withUnit(value: Value, like: Value, draftText: string): Replacement | undefined {
  const { unitSpan, unit } = like;
  if (!unitSpan || unitSpan.start < like.core.end || value.amount === undefined) return undefined;
  const between = draftText.slice(like.core.end, unitSpan.start);
  const words = sliceOf(draftText, unitSpan);
  const span = { start: like.core.start, end: unitSpan.end };
  const core = sliceOf(draftText, like.core);
  const stretches =
    like.kind === 'duration' && value.kind === 'duration' && daysIn(value.unit ?? '') !== undefined;
  if (stretches && value.unit !== undefined && value.unit !== unit) {
    const converted = value.amount * conversion(like, value).factor;
    if (Math.abs(converted - Math.round(converted)) > 1e-6) {
      const hyphenated = between === '-';
      const name = hyphenated || value.amount === 1 ? value.unit : pluralOf(value.unit);
      return { span, text: `${figureInFormOf(value.amount, core)}${between}${name}` };
    }
  }
  if (between !== ' ' || words.includes(' ') || like.amount === undefined) return undefined;
  const plural = like.amount === 1 && value.amount !== 1 && /[a-z]$/u.test(words) && !words.endsWith('s');
  const single = like.amount !== 1 && value.amount === 1 && words === `${unit ?? ''}s`;
  if (!plural && !single) return undefined;
  const known = daysIn(unit ?? '') !== undefined || measureOf(unit ?? '') !== undefined;
  if (plural && !known) return undefined;
  return {
    span,
    text: `${inFormOf(value, like, draftText)} ${plural ? pluralOf(words) : words.slice(0, -1)}`,
  };
}

const modifierWords: Readonly<Record<Modifier, string>> = {
  about: 'about',
  nearly: 'nearly',
  more: 'more than',
  less: 'less than',
  atLeast: 'at least',
  atMost: 'up to',
};

function withModifier(value: Value, like: Value, draftText: string, edit: Replacement): Replacement {
  if (value.modifier === like.modifier || like.kind === 'date' || like.kind === 'age') return edit;
  const before = draftText.slice(like.span.start, like.core.start);
  const sign =
    like.unitSpan && like.unitSpan.start < like.core.start ? sliceOf(draftText, like.unitSpan) : '';
  const own = before.slice(0, before.length - sign.length).trim();
  // "150 or more": the modifier follows, and the sentence is the writer's to mend.
  if (like.modifier !== undefined && own === '') return edit;
  const words = value.modifier === undefined ? '' : `${modifierWords[value.modifier]} `;
  const text = `${words}${sign}${edit.text}`;
  const capital = /^\p{Lu}/u.test(own === '' ? edit.text : own);
  return {
    span: { start: like.span.start, end: edit.span.end },
    text: capital
      ? text.slice(0, 1).toUpperCase() + (words === '' ? text.slice(1) : lowered(text.slice(1)))
      : text,
  };
}

/** "Six" becomes "more than six". */
function lowered(text: string): string {
  return text.replace(/^(?<words>[a-z ]*)(?<figure>\p{Lu})/u, (match) => match.toLowerCase());
}
