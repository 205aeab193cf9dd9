import type { Translate } from '../translate';
import type { Block } from '../../prose/prose';
import { toDocument } from '../../prose/prose';
import type { Span } from '../../prose/span';
import { plainName, spellingKey } from '../../values/names/spelling';
import { misspelledNames } from './misspelledNames';
import type { Complaint, DraftRule, NameMention, DraftContext } from '../rule';

/** Minimum length in letters of names that are compared: shorter ones that differ in a letter are different names. */
const minNameLength = 5;
const minPlaceLength = 4;

const capitalised =
  /(?=\p{Lu})(?:(?<=\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col)\.\s)|(?<=[\p{L}\p{N},;)’'"”[(“‘—–-]\s?)(?<![.!?…]["”’']?\s))\p{Lu}[\p{L}\p{M}]{3,}/gu;

/** Capitalised words in a block's text, except at the beginning of a sentence, where any word has a capital. */
export function nameMentions(text: string): readonly NameMention[] {
  return [...text.matchAll(capitalised)].map((match) => ({
    name: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

interface Spelling {
  readonly name: string;
  readonly places: { readonly block: Block; readonly span: Span }[];
}

/** A name is spelled two ways in the draft, or otherwise than in every source for the same person. */
export const nameSpelling: DraftRule = {
  id: 'name-spelling',
  severity: 'hint',
  check(context: DraftContext): Complaint[] {
    const against = misspelledNames(context);
    const known = new Set(against.map(({ span }) => span.start));
    // One cause, one finding.
    return [...against, ...spelledTwoWays(context).filter(({ span }) => !known.has(span.start))];
  },
};

function spelledTwoWays({ prose, mentions, translate }: DraftContext): Complaint[] {
  const inBlocks = prose.blocks.map((block) => ({ block, mentions: mentions(block.text) }));
  const names = new Set<string>();
  for (const { mentions: own } of inBlocks) for (const { name } of own) names.add(name);
  const groups = groupsOf(names);
  if (groups.length === 0) return [];
  const spellings = new Map<string, Spelling>(groups.flat().map((name) => [name, { name, places: [] }]));
  for (const { block, mentions: own } of inBlocks)
    for (const { name, span } of own) spellings.get(name)?.places.push({ block, span });
  return groups.flatMap((group) =>
    complaintsAbout(
      group.flatMap((name) => spellings.get(name) ?? []),
      translate,
    ),
  );
}

/** Groups of the spellings of one name, of those that a draft spells two ways; each in the order of the names. */
function groupsOf(names: Iterable<string>): string[][] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = spellingKey(name);
    const isPlace = key.startsWith('#');
    if (name.length < (isPlace ? minPlaceLength : minNameLength)) continue;
    const own = `${isPlace ? '' : name.charAt(0)}${key}`;
    const group = groups.get(own);
    if (group) group.push(name);
    else groups.set(own, [name]);
  }
  return [...groups.values()].filter((group) => new Set(group.map(plainName)).size > 1);
}

/** True for one name in two transliterations: Kyiv and Kiev, Zelensky and Zelenskyy. Philip and Phillip may be two people. */
function isTransliteration(name: string, other: string): boolean {
  if (spellingKey(name).startsWith('#')) return true;
  const stem = (word: string) => /^(?<stem>.+(?:sk|ts))[iyj]+$/u.exec(word)?.groups?.['stem'];
  return stem(name) !== undefined && stem(name) === stem(other);
}

/** Complains about all but the most frequent spelling; of equally frequent ones the first is the draft's own. */
function complaintsAbout(group: readonly Spelling[], translate: Translate): Complaint[] {
  const [own, ...others] = [...group].sort((a, b) => b.places.length - a.places.length);
  if (!own) return [];
  return others.flatMap(({ name, places }) =>
    places.map(({ block, span }) => {
      const place = toDocument(block, span);
      return {
        message: translate('“{name}” is spelled “{other}” elsewhere in this draft.', {
          name,
          other: own.name,
        }),
        span: place,
        evidence: [],
        fixes: [
          {
            title: translate('Spell it “{name}”', { name: own.name }),
            edits: [{ span: place, text: own.name }],
            ...(isTransliteration(name, own.name) ? { safe: true } : {}),
          },
        ],
      };
    }),
  );
}
