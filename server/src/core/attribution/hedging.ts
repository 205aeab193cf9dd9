import { hedgeAdverbs, hedgingPassives } from '../english/hedges';
import { classAt } from './syntax/parsedSentence';
import { verbGroupStart } from './syntax/subjects';
import type { ParsedSentence } from './syntax/parsedSentence';

/** True if a cue is hedged: "allegedly said", "purports to", "is understood to support". */
export function isHedged(sentence: ParsedSentence, cue: number): boolean {
  const { units } = sentence;
  const unit = units[cue];
  if (!unit) return false;
  if (hedgeAdverbs.has(unit.lower) || unit.lemma === 'allege' || unit.lemma === 'purport') return true;
  const start = verbGroupStart(sentence, cue);
  for (let i = start - 1; i <= cue + 1; i += 1) if (hedgeAdverbs.has(units[i]?.lower ?? '')) return true;
  return (
    hedgingPassives.has(unit.lemma) &&
    unit.lower !== unit.lemma &&
    !unit.lower.endsWith('ing') &&
    classAt(sentence, cue + 1) !== 'by' &&
    units.slice(start, cue).some(({ lemma }) => lemma === 'be')
  );
}
