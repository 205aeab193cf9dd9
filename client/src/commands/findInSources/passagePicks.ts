import type { FoundPassage } from '../../../../protocol/passages';
import { escapeIcons } from '../../views/escapeIcons';
import { passageDetail, type PassagePick } from '../passagePick';

/** Returns the passages as entries of a list that the user filters by typing. */
export function passagePicks(passages: readonly FoundPassage[]): PassagePick[] {
  return passages.map((passage) => ({
    label: escapeIcons(passage.text),
    detail: passageDetail(passage),
    passage,
  }));
}
