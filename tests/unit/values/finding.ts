import { analyse } from '../../../server/src/core/prose/tokens';
import { findValues } from '../../../server/src/core/values/read/findValues';
import type { Value } from '../../../server/src/core/values/value';

export function valuesOf(text: string): readonly Value[] {
  return findValues(text, analyse(text).tokens);
}

/** The one value of a text. */
export function valueOf(text: string): Value {
  const [value, ...others] = valuesOf(text);
  if (!value || others.length > 0) throw new Error(`${others.length + (value ? 1 : 0)} values in: ${text}`);
  return value;
}

/** The expressions, with the figure itself marked: "more than [150]". */
export function marked(text: string): string[] {
  return valuesOf(text).map(
    ({ span, core }) =>
      `${text.slice(span.start, core.start)}[${text.slice(core.start, core.end)}]${text.slice(core.end, span.end)}`,
  );
}

/** Kind, amount or bounds, and unit: "count 6 call". */
export function told(text: string): string[] {
  return valuesOf(text).map((value) =>
    [
      value.kind,
      value.modifier,
      value.amount === undefined ? undefined : Number(value.amount.toPrecision(6)),
      value.low === undefined ? undefined : `${value.low}..${value.high ?? ''}`,
      value.unit,
      value.date && date(value.date),
      value.until && `to ${date(value.until)}`,
      value.time &&
        `${value.time.hour}:${String(value.time.minute).padStart(2, '0')}${value.time.twelveHour ? '?' : ''}`,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

function date(parts: NonNullable<Value['date']>): string {
  return Object.entries(parts)
    .map(([name, part]) =>
      name === 'relative' ? relative(part as { unit: string; offset: number }) : `${name}=${String(part)}`,
    )
    .join(' ');
}

function relative({ unit, offset }: { unit: string; offset: number }): string {
  return `${offset > 0 ? '+' : ''}${offset} ${unit}`;
}
