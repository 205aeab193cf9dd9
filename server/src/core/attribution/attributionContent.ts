import { joiningWords } from '../english/conjunctions';
import type { IndexRange } from '../collections/indexRange';
import type { Span } from '../prose/span';
import type { AttributionType } from './attribution';
import type { Unit } from './syntax/unitSequences';
import { mayBeWorkTitle } from './quotedTerms';

/** The content of an attribution as spans of the paragraph's text. */
export interface AttributionContent {
  readonly type: AttributionType;
  /** In ascending order; each is either a quotation with its marks or words outside quotations. */
  readonly spans: Span[];
}

/** Words and marks that only join. */
const joining = new Set([...joiningWords, ',', ';', ':']);

interface Stretch {
  start: number;
  end: number;
  readonly quoted: boolean;
  /** True while it has joining words alone. */
  joins: boolean;
}

/** Parts the units of a content into quotations and other words, and tells the type from them. */
export function attributionContent(
  units: readonly Unit[],
  ranges: readonly IndexRange[],
): AttributionContent {
  const parts = stretchesOf(
    ranges.flatMap((range) => units.slice(quotationAfterColon(units, range), range.to)),
  );
  const quoted = parts.filter((part) => part.quoted).length;
  return {
    type: quoted === 0 ? 'indirect' : quoted === parts.length ? 'direct' : 'mixed',
    spans: parts.map(({ start, end }) => ({ start, end })),
  };
}

/** Index of a range's first quotation if a colon introduces it ("came that night: “…”"); else the range's first unit. */
function quotationAfterColon(units: readonly Unit[], { from, to }: IndexRange): number {
  for (let at = from; at < to; at += 1) {
    if (units[at]?.pos !== 'QUOTE') continue;
    return units[at - 1]?.text === ':' && at > from ? at : from;
  }
  return from;
}

/** Stretches of units that are each inside or outside quotation marks. Beside a quotation, joining words are left out. */
function stretchesOf(units: readonly Unit[]): readonly Stretch[] {
  const found: Stretch[] = [];
  const reports = units.some(({ pos, lower }) => pos !== 'QUOTE' && pos !== 'PUNCT' && !joining.has(lower));
  for (const unit of units) {
    // In reported speech the title of a work is not a quotation: he said on “Meet the Press” that …
    const quoted = unit.pos === 'QUOTE' && !(reports && mayBeWorkTitle(unit.text.split(/\s+/u)));
    const joins = joining.has(unit.lower);
    const last = found.at(-1);
    if (last && !quoted && !last.quoted && unit.start >= last.end) {
      last.end = unit.end;
      last.joins &&= joins;
    } else found.push({ start: unit.start, end: unit.end, quoted, joins });
  }
  const substantial = found.filter((stretch) => stretch.quoted || !stretch.joins);
  return substantial.some((stretch) => stretch.quoted) ? substantial : found;
}
