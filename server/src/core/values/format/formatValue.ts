import { conversion } from '../compare/conversion';
import { measureOf } from '../units/measures';
import type { Value } from '../value';
import { dateInFormOf, timeInFormOf } from './formatDates';
import { figureInFormOf, ordinalInFormOf, shareInFormOf } from './formatFigures';
import { pluralOfUnit } from '../units/measures';

/** Number of characters behind a share that are read for the noun that it needs an "of" before. */
const shareLookAhead = 20;

/**
 * Writes the figure of `value` as the draft writes its own, `like`: the result may stand in place of `like.core`. Words stay
 * words, "1.5bn" stays short, "Feb. 24" stays abbreviated; units that convert are converted. Where the draft's form cannot hold
 * the value (a share in words for 62 percent), the nearest form that can.
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
        return shareInFormOf(
          value.amount,
          core,
          draftText.slice(like.core.end, like.core.end + shareLookAhead),
        );
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
  if (holdsUnit(like)) return amountWithUnit(value, core);
  const figure = figureWriter(value, like, core, draftText);
  if (value.amount !== undefined) return figure(value.amount);
  if (value.low === undefined || value.high === undefined) return core;
  return `${figure(value.low)}${jointOf(like, core, draftText)}${figure(value.high)}`;
}

/** True if the unit is part of the figure: "an hour and a half". */
function holdsUnit({ unitSpan, kind, unit }: Value): boolean {
  return !unitSpan && (kind === 'duration' || (kind === 'count' && measureOf(unit ?? '') !== undefined));
}

function amountWithUnit({ amount, unit }: Value, core: string): string {
  const figure = amount === undefined ? core : figureInFormOf(amount, firstFigure(core));
  return unit === undefined ? figure : `${figure} ${amount === 1 ? unit : pluralOfUnit(unit)}`;
}

/** Number of digits to which amounts are written in units that convert only roughly, and in all others. */
const roughDigits = 3;
const exactDigits = 12;

/** Returns a function that writes the amounts of `value` in the unit and form of `like`. */
function figureWriter(
  value: Value,
  like: Value,
  core: string,
  draftText: string,
): (amount: number) => string {
  const unit = like.unitSpan ? draftText.slice(like.unitSpan.start, like.unitSpan.end) : '';
  const isSubunit = like.kind === 'money' && /^(?:cent|pence|p$|¢)/iu.test(unit);
  const { factor, isRough } = conversion(like, value);
  const scale = isSubunit ? factor * 100 : factor;
  return (amount) =>
    figureInFormOf(
      Number((amount * scale).toPrecision(isRough ? roughDigits : exactDigits)),
      firstFigure(core),
    );
}

/** Joint of the ends of a range as the draft writes it: " and ", "-" or " to ". */
function jointOf({ unitSpan, core }: Value, words: string, draftText: string): string {
  if (/\sand\s/u.test(words)) return ' and ';
  const isCompound = unitSpan !== undefined && draftText.slice(core.end).startsWith('-');
  return isCompound || /^\d\S*$/u.test(words) ? '-' : ' to ';
}

/** The part of a range in figures that gives the form, with its magnitude: "50 million" of "50-60 million". */
function firstFigure(core: string): string {
  const first = /^\d[\d,.]*/u.exec(core)?.[0];
  if (first === undefined) return core;
  const magnitude =
    /[\s-]?(?:thousand|million|billion|trillion|k|m|mn|bn|tn|trn|b)\b[^\p{L}]*$/iu.exec(core)?.[0] ?? '';
  return `${first}${magnitude}`;
}
