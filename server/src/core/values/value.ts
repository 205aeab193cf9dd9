import type { Span } from '../prose/span';

/**
 * Kind of quantity or time that a value is.
 *
 * - `number`: a figure that counts nothing named
 * - `count`: a number of something; `unit` is the lemma of what is counted, or a unit of measurement ("kilometre"), or
 *   "time" for a frequency ("twice", "six times")
 * - `percentage`: `amount` in percent; also shares in words ("three quarters", "one in five")
 * - `money`: `unit` is the currency's ISO 4217 code, `amount` in whole units of it
 * - `ordinal`: a place in an order ("third", "21st")
 * - `duration`: `unit` is a unit of time ("day")
 * - `age`: in years
 * - `multiple`: a factor ("threefold", "three times as many", "doubled")
 * - `score`: two figures set against each other ("3-2", "52-48"), in `low` and `high` as they stand
 * - `date`, `weekday`, `time`: see `date` and `time`
 */
export type ValueKind =
  | 'number'
  | 'count'
  | 'percentage'
  | 'money'
  | 'ordinal'
  | 'duration'
  | 'age'
  | 'multiple'
  | 'score'
  | 'date'
  | 'weekday'
  | 'time';

/** Relation of the amount to the figure: "nearly" is a little less, "about" is a little less or more. */
export type Modifier = 'about' | 'nearly' | 'more' | 'less' | 'atLeast' | 'atMost';

/** Distance from the day of writing: -1 week is "last week". */
export interface RelativeDate {
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'weekday';
  readonly offset: number;
}

/** The parts of a date that the text tells. Days and months that do not exist are never in it. */
export interface CalendarDate {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** First year of a decade: 1990. A decade of no stated century ("the '90s") is the one nearest to 1980. */
  readonly decade?: number;
  /** 21 is the years 2001 to 2100. */
  readonly century?: number;
  /** Part of the year, month, decade or century named. */
  readonly part?: 'early' | 'mid' | 'late';
  readonly relative?: RelativeDate;
}

export interface TimeOfDay {
  /** 0 to 23; 1 to 12 where `twelveHour`. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
  /** True if the text does not tell the half of the day. */
  readonly twelveHour?: boolean;
}

/** A value in a text. All spans are UTF-16 offsets into the text that was read. */
export interface Value {
  readonly kind: ValueKind;
  /** The whole expression: "more than 150", "$1.5 billion", "Feb. 24, 2022". What is counted is not in it. */
  readonly span: Span;
  /** The figure alone, what a fix replaces: "150", "1.5 billion", "Feb. 24, 2022". */
  readonly core: Span;
  /** The words of the unit: "percent", "phone calls", "$". May lie before the figure. */
  readonly unitSpan?: Span;
  /** Absent for ranges, scores, dates and times, and for vague figures. Always finite. */
  readonly amount?: number;
  /** Bounds of a range ("10 to 15") or of a vague figure ("dozens"); for a score the first and the second figure. */
  readonly low?: number;
  readonly high?: number;
  /** True for a number of which only the magnitude is told: "dozens", "hundreds of thousands". */
  readonly vague?: boolean;
  /** True for a share in words: "half", "two-thirds", "one in five". */
  readonly fraction?: boolean;
  /** Name of the unit, as `kind` tells; always the same for the spellings of one unit. */
  readonly unit?: string;
  readonly modifier?: Modifier;
  /** Amount of one in the last place that the figure shows: 100,000 for "3.2 million", 1 for "150". */
  readonly step?: number;
  readonly date?: CalendarDate;
  /** The last day, month or year of a stretch of time: "2014-16", "Aug. 15-17". */
  readonly until?: CalendarDate;
  readonly time?: TimeOfDay;
}

/**
 * Relation of two values that are told of one thing.
 *
 * - `equal`: the same amount or date, told as exactly
 * - `compatible`: both may be true of one thing: "about 80 %" and "80 %", "2014" and "March 2014"
 * - `different`: at most one of them can be true of one thing
 * - `incomparable`: they measure different things, or too little is known
 */
export type ValueComparison = 'equal' | 'compatible' | 'different' | 'incomparable';

/** Returns a value with its spans mapped into another text. */
export function withSpans(value: Value, map: (span: Span) => Span): Value {
  return {
    ...value,
    span: map(value.span),
    core: map(value.core),
    ...(value.unitSpan ? { unitSpan: map(value.unitSpan) } : {}),
  };
}
