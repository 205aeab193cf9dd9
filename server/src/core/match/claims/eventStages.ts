import { isDenied } from '../../archive/index/contentTokens';
import type { ContentToken } from '../../archive/index/contentTokens';
import type { IndexRange } from '../../collections/indexRange';
import { memoizedByObject } from '../../collections/memoizedByObject';
import { eventFields } from '../../english/eventFields';
import type { EventField } from '../../english/eventFields';
import { unrealMarks } from '../../english/hedges';

/** A stage of an event, as the words of a sentence tell it. */
export interface EventStage {
  readonly field: EventField;
  /** Name of the stage in its field; where an opposite is denied, the other one's. */
  readonly stage: string;
  /** Token indices. */
  readonly range: IndexRange;
  /** True if the words are denied, so that they tell of no stage of a field without opposites. */
  readonly denied: boolean;
  /** True for what is only wanted, possible or conditional: "could be charged", "hopes to win". */
  readonly unreal: boolean;
}

/** A way of telling a stage: lemmas in a row, `*` for any word. */
interface Wording {
  readonly field: EventField;
  readonly stage: string;
  readonly words: readonly string[];
  /** Part of speech of a single word. */
  readonly tags: readonly string[] | undefined;
}

const tagsOfMark: Readonly<Record<string, readonly string[]>> = { n: ['NOUN'], a: ['ADJ', 'ADV', 'VERB'] };
const verbTags: readonly string[] = ['VERB'];

/** All wordings by their first word; longer ones first. */
const wordings: ReadonlyMap<string, readonly Wording[]> = readWordings();

function readWordings(): Map<string, Wording[]> {
  const byFirst = new Map<string, Wording[]>();
  for (const field of eventFields)
    for (const [stage, list] of Object.entries(field.stages))
      for (const entry of list.split(',')) {
        const [text = '', mark] = entry.trim().split('/');
        const words = text.split(' ');
        const [first = ''] = words;
        const tags = words.length > 1 ? undefined : mark === undefined ? verbTags : tagsOfMark[mark];
        byFirst.set(first, [...(byFirst.get(first) ?? []), { field, stage, words, tags }]);
      }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The stages of events that a sentence tells of, in its order. */
export const eventStages: (tokens: readonly ContentToken[]) => readonly EventStage[] =
  memoizedByObject(readStages);

function readStages(tokens: readonly ContentToken[]): EventStage[] {
  return tokens.flatMap((token, from) => {
    const found = new Map<EventField, EventStage>();
    for (const first of new Set([token.lemma, token.lower]))
      for (const { field, stage, words, tags } of wordings.get(first) ?? []) {
        // The longest wording of a field tells the stage.
        if (found.has(field) || token.name || (tags && !tags.includes(token.pos))) continue;
        if (!words.every((word, at) => word === '*' || isWord(tokens[from + at], word))) continue;
        const range = { from, to: from + words.length };
        const denied = (isDenied(token) || isDeniedWithOthers(tokens, from)) && token.pos !== 'NOUN';
        const told = denied && field.opposed ? otherStage(field, stage) : stage;
        found.set(field, {
          field,
          stage: told,
          range,
          denied: denied && field.opposed !== true,
          unreal: isUnreal(tokens, from),
        });
      }
    return [...found.values()];
  });
}

/** True for a verb that a denial governs with the verbs before it: "could not confirm, deny or explain it". */
export function isDeniedWithOthers(tokens: readonly ContentToken[], at: number): boolean {
  let before = at - 1;
  while (/^(?:,|or|nor)$/u.test(tokens[before]?.lower ?? '')) before--;
  const other = tokens[before];
  if (before === at - 1 || other?.pos !== 'VERB' || tokens[at]?.pos !== 'VERB') return false;
  return isDenied(other) || isDeniedWithOthers(tokens, before);
}

function isWord(token: ContentToken | undefined, word: string): boolean {
  return token !== undefined && (token.lemma === word || token.lower === word);
}

function otherStage({ stages }: EventField, stage: string): string {
  return Object.keys(stages).find((one) => one !== stage) ?? stage;
}

/** True if what is at one stage has been at the other, too: who is convicted has been charged. */
export function impliesStage({ orders }: EventField, later: string, earlier: string): boolean {
  if (later === earlier) return true;
  return orders.some((order) => {
    const stages = order.split(' < ');
    const at = stages.indexOf(later);
    return at > 0 && stages.slice(0, at).includes(earlier);
  });
}

/** Maximum distance, in tokens, of an event from the word that makes it unreal. */
const maxMarkDistance = 4;

/** True for a word that tells what is only wanted, possible or conditional. */
export function isUnreal(tokens: readonly ContentToken[], from: number): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token) return false;
    if (token.lower === 'whether') return true;
    if (from - at <= maxMarkDistance && !isCutOff(tokens, at, from) && unrealMarks.has(token.lower))
      return true;
  }
  return false;
}

/** True if punctuation stands between a mark and an event. */
function isCutOff(tokens: readonly ContentToken[], mark: number, event: number): boolean {
  return tokens.slice(mark, event).some(({ pos }) => pos === 'PUNCT');
}
