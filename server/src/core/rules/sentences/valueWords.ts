import { monthAbbreviations, monthNames, weekdayNames } from '../../english/calendarWords';
import type { Conflict } from '../../match/claims/claimConflicts';
import { hull } from '../../prose/span';
import type { Value } from '../../values/value';
import { shown } from '../messages';

/** A value of the draft and the one that the source has in its place, as a message shows them. */
export interface ValueWords {
  /** With its unit or what it counts: "14 metres", "more than 150 settlements", "Friday". */
  readonly source: string;
  /** Without a unit that would only repeat the source's: "15". */
  readonly own: string;
}

/** Words of a conflict of values; `draft` and `article` are the whole texts. */
export function valueWords(
  conflict: Conflict,
  values: { readonly draft: Value; readonly source: Value },
  draft: string,
  article: string,
): ValueWords {
  const { source, draft: own } = values;
  const wholeSource = hull([conflict.source, source.span, ...(source.unitSpan ? [source.unitSpan] : [])]);
  const wholeOwn = hull([conflict.draft, own.span]) ?? own.span;
  const sourceWords = wholeSource ? article.slice(wholeSource.start, wholeSource.end) : '';
  const unit = draft.slice(own.core.end, wholeOwn.end);
  const isRepeated = /^\s/u.test(unit) && sourceWords.toLowerCase().endsWith(unit.toLowerCase());
  return {
    source: insideSentence(shown(sourceWords)),
    own: insideSentence(shown(draft.slice(wholeOwn.start, isRepeated ? own.core.end : wholeOwn.end))),
  };
}

const calendarNames = new Set([...monthNames, ...monthAbbreviations, ...weekdayNames]);

/** Words without the capital that only begins a sentence: "Sixty", "More than 150". */
function insideSentence(words: string): string {
  const [first = ''] = /^\p{Lu}\p{Ll}+/u.exec(words) ?? [];
  if (first === '' || calendarNames.has(first.toLowerCase())) return words;
  return first.toLowerCase() + words.slice(first.length);
}
