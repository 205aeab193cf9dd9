import type { ParsedSentence } from '../../server/src/core/attribution/syntax/parsedSentence';
import type { LabelledCue, LabelledSentence } from './labelledSentences';

/** Minimum share of the occurrences of a word other than a verb that are cues, and minimum number of them, to be a cue. */
const minOtherCueRate = 0.06;
const minOtherCueCount = 4;

/** Minimum number of occurrences of a silent verb, and the share of cues among them that it stays below. */
const minSilentCount = 8;
const maxSilentRate = 0.035;

/** Factor for words other than verbs: beside a verb, a noun or adverb is rarely the head of the cue. */
const otherThanVerb = 0.35;

/** Number of times that the heads of the cues are chosen anew by the rates that the last choice gave. */
const rounds = 3;

interface Count {
  cues: number;
  occurrences: number;
}

/** Which words are cues in labelled articles, and how often. Words are keyed as "lemma/POS". */
export class CueStatistics {
  /** Lemmas that are names, whatever the tagger calls them. */
  private readonly names: ReadonlySet<string>;
  private readonly counts = new Map<string, Count>();

  constructor(sentences: readonly LabelledSentence[], cues: readonly LabelledCue[]) {
    this.names = namesIn(sentences);
    for (const { parsed } of sentences)
      for (let i = parsed.range.from; i < parsed.range.to; i += 1)
        this.countOf(keyOf(parsed, i)).occurrences += 1;
    let rate = (key: string): number => (isVerb(key) ? 1 : 0.1);
    for (let round = 0; round < rounds; round += 1) {
      for (const count of this.counts.values()) count.cues = 0;
      for (const cue of cues) this.countOf(keyOf(cue.parsed, headOf(cue, rate))).cues += 1;
      const rates = new Map([...this.counts.keys()].map((key) => [key, this.rate(key)]));
      rate = (key) => rates.get(key) ?? 0;
    }
  }

  /** Index of the unit that a cue turns on: the one that is most often a cue. */
  headOf(cue: LabelledCue): number {
    return headOf(cue, (key) => this.rate(key));
  }

  /** Words other than verbs that are cues, as "lemma/POS". */
  otherCues(): string[] {
    return [...this.counts]
      .filter(
        ([key, { cues, occurrences }]) =>
          !/\/(?:VERB|PUNCT|X|QUOTE|DET|PRON|PART|NUM|SYM)$/u.test(key) &&
          cues >= minOtherCueCount &&
          cues / occurrences >= minOtherCueRate,
      )
      .map(([key]) => key)
      .filter((key) => !this.isName(key))
      .sort();
  }

  /** Lemmas of verbs that are rarely cues. */
  silentVerbs(): string[] {
    return [...this.counts]
      .filter(
        ([key, { cues, occurrences }]) =>
          isVerb(key) && occurrences >= minSilentCount && cues / occurrences < maxSilentRate,
      )
      .map(([key]) => key.slice(0, -'/VERB'.length))
      .filter((lemma) => !this.isName(lemma))
      .sort();
  }

  /** True if a lemma, with or without its part of speech, is a name: no table may hold one. */
  isName(word: string): boolean {
    return this.names.has(word.replace(/\/\p{Lu}+$/u, ''));
  }

  /** Smoothed share of the occurrences of a word that are heads of cues, weighted by its part of speech. */
  private rate(key: string): number {
    const count = this.counts.get(key);
    return count ? ((count.cues + 0.1) / (count.occurrences + 2)) * (isVerb(key) ? 1 : otherThanVerb) : 0;
  }

  private countOf(key: string): Count {
    let found = this.counts.get(key);
    if (!found) this.counts.set(key, (found = { cues: 0, occurrences: 0 }));
    return found;
  }
}

function headOf({ parsed, units }: LabelledCue, rate: (key: string) => number): number {
  let best = units[0] ?? 0;
  let highest = -1;
  for (const i of units) {
    const pos = parsed.units[i]?.pos ?? '';
    if (pos === 'DET' || pos === 'PRON' || pos === 'PART') continue;
    const value = rate(keyOf(parsed, i));
    if (value > highest) [highest, best] = [value, i];
  }
  return best;
}

/** Lemmas that are capitalised more often than not inside their sentences. */
function namesIn(sentences: readonly LabelledSentence[]): ReadonlySet<string> {
  const seen = new Map<string, { capital: number; all: number }>();
  for (const { parsed } of sentences) {
    for (const unit of parsed.units.slice(parsed.range.from + 1, parsed.range.to)) {
      const count = seen.get(unit.lemma) ?? { capital: 0, all: 0 };
      count.all += 1;
      if (/^\p{Lu}/u.test(unit.text)) count.capital += 1;
      seen.set(unit.lemma, count);
    }
  }
  return new Set([...seen].filter(([, { capital, all }]) => capital > all / 2).map(([lemma]) => lemma));
}

function keyOf({ units }: ParsedSentence, index: number): string {
  return `${units[index]?.lemma ?? ''}/${units[index]?.pos ?? ''}`;
}

function isVerb(key: string): boolean {
  return key.endsWith('/VERB');
}
