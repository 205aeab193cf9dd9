import type { Span } from '../prose/span';

/**
 * What a value measures.
 *
 * - `number`: a figure with nothing that it is known to count
 * - `count`: so many of something; `unit` is the lemma of what is counted, or a unit of measurement ("kilometre"), or
 *   "time" for how often ("twice", "six times")
 * - `percentage`: `amount` in percent; also shares in words ("three quarters", "one in five")
 * - `money`: `unit` is the currency's ISO 4217 code, `amount` in whole units of it
 * - `ordinal`: a place in an order ("third", "21st")
 * - `duration`: `unit` is a unit of time ("day")
 * - `age`: in years
 * - `multiple`: how many times as much ("threefold", "three times as many", "doubled")
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

/** How the figure bounds the amount: "nearly" is a little less, "about" either way. */
export type Modifier = 'about' | 'nearly' | 'more' | 'less' | 'atLeast' | 'atMost';

/** Distance from the day of writing: -1 week is "last week". */
export interface RelativeDate {
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'weekday';
  readonly offset: number;
}

/** As much of a date as the text says. Days and months that do not exist are never in it. */
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
  readonly minute: number;
  /** The text does not say which half of the day. */
  readonly twelveHour?: boolean;
}

/** A value in a text. All spans are UTF-16 offsets into the text that was read. */
export interface Value {
  readonly kind: ValueKind;
  /** The whole expression: "more than 150", "$1.5 billion", "Feb. 24, 2022". What is counted is not in it. */
  readonly span: Span;
  /** The figure alone, what a fix replaces: "150", "1.5 billion", "Feb. 24, 2022". */
  readonly core: Span;
  /** The words of the unit, where there is one: "percent", "phone calls", "$". May lie before the figure. */
  readonly unitSpan?: Span;
  /** Absent for ranges, scores, dates and times, and for vague figures. Always finite. */
  readonly amount?: number;
  /** Bounds of a range ("10 to 15") or of a vague figure ("dozens"); for a score the first and the second figure. */
  readonly low?: number;
  readonly high?: number;
  /** A number of which only the magnitude is said: "dozens", "hundreds of thousands". */
  readonly vague?: boolean;
  /** A share said in words: "half", "two-thirds", "one in five". */
  readonly fraction?: boolean;
  readonly unit?: string;
  readonly modifier?: Modifier;
  /** What the figure is rounded to, as far as it shows: 100,000 for "3.2 million", 1 for "150". */
  readonly step?: number;
  readonly date?: CalendarDate;
  /** The last day, month or year of a stretch of time: "2014-16", "Aug. 15-17". */
  readonly until?: CalendarDate;
  readonly time?: TimeOfDay;
}

/**
 * - `equal`: the same amount or date, said as exactly
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
