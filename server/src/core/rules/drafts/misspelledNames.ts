import { distance } from 'fastest-levenshtein';
import { foldWord } from '../../prose/wordFolding';
import { analyse } from '../../prose/tokens';
import { blockAt, toDocument } from '../../prose/prose';
import type { Block } from '../../prose/prose';
import { contains } from '../../prose/span';
import type { Span } from '../../prose/span';
import type { Article } from '../../archive/article';
import type { PlacedPerson } from '../../archive/index/peopleIndex';
import type { ArchiveView } from '../../archive/archiveView';
import type { Evidence } from '../../match/evidence';
import { genderOfName } from '../../values/names/genderOfName';
import { isPersonTitle, personNameParts } from '../../values/names/personNames';
import { isSpellingOf, plainName } from '../../values/names/spelling';
import type { Complaint, DraftContext } from '../rule';

/** The word before a surname: a given name or an office. */
const wordBefore = /(?<word>\p{Lu}[\p{L}’'-]{2,40})\s$/u;

/** Minimum length of surnames that are compared, in letters: shorter ones that differ in a letter are two names. */
const minLength = 6;

/** Endings of surnames that come from other scripts. */
const transliterated =
  /(?:ov|ev|ova|eva|yov|in|ina|sk[iy]+|enko|uk|ich|ch|ic|yan|ian|dze|vili|iy|ei|ai|i|iev|ad|ed|eh|ein|een|oui|aoui)$/u;

/** Maximum length of a passage that shows the source's spelling, in UTF-16 units. */
const maxPassageLength = 400;

/** Mentions of a name in the draft, by its spelling. */
interface Spelled {
  readonly block: Block;
  readonly span: Span;
  /** The word before it, where it may be a given name or an office. */
  readonly before: string | undefined;
}

/**
 * Complains of surnames that are spelled otherwise than in every source for the same person: the one with the given name, or the only
 * holder of the office, that the draft gives. Another transliteration is no misspelling, and neither is a name that any source has.
 */
export function misspelledNames({ prose, archive, mentions, translate }: DraftContext): Complaint[] {
  const unknown = new Map<string, Spelled[]>();
  for (const block of prose.blocks)
    for (const { name, span } of mentions(block.text)) {
      if (archive.words.count(foldWord(name)) > 0) continue;
      const before = wordBefore.exec(block.text.slice(Math.max(0, span.start - 50), span.start))?.groups?.[
        'word'
      ];
      const known = unknown.get(name);
      if (known) known.push({ block, span, before });
      else unknown.set(name, [{ block, span, before }]);
    }
  return [...unknown].flatMap(([name, places]) => {
    const meant = personMeant(name, places, archive);
    const surname = meant && personNameParts(meant.name).at(-1);
    if (!meant || surname === undefined) return [];
    const evidence = passageNaming(meant, archive.article(meant.articleId));
    return places.map(({ block, span }) => {
      const place = toDocument(block, span);
      return {
        message: translate('The sources spell this name “{other}”, not “{name}”.', { name, other: surname }),
        span: place,
        evidence,
        fixes: [
          {
            title: translate('Spell it “{name}”', { name: surname }),
            edits: [{ span: place, text: surname }],
          },
        ],
        atLeast: 'warning' as const,
      };
    });
  });
}

/** The one person of the sources whose surname a draft misspells, as the words before it tell; undefined for none or several. */
function personMeant(
  name: string,
  places: readonly Spelled[],
  { people }: ArchiveView,
): PlacedPerson | undefined {
  const befores = new Set(places.flatMap(({ before }) => before ?? []));
  const candidates = [...befores].flatMap((before) => [
    ...people.namesakesOf(before),
    ...(isPersonTitle(before) ? people.holdersOf(before.toLowerCase()) : []),
  ]);
  const meant = candidates.filter((person) => {
    const surname = personNameParts(person.name).at(-1) ?? '';
    return isMisspelled(name, surname, person);
  });
  const surnames = new Set(meant.map((person) => plainName(personNameParts(person.name).at(-1) ?? '')));
  return surnames.size === 1 ? meant[0] : undefined;
}

/** True if a name is one letter, or two letters in the wrong order, from a surname, and no other transliteration of it. */
function isMisspelled(name: string, surname: string, { name: fullName }: PlacedPerson): boolean {
  const [a, b] = [plainName(name), plainName(surname)];
  if (
    Math.min(a.length, b.length) < minLength ||
    a === b ||
    !a.startsWith(b.charAt(0)) ||
    isPluralOf(name, surname)
  )
    return false;
  if (distance(a, b) > 1 && !isTransposition(a, b)) return false;
  if (!isSpellingOf(name, surname)) return true;
  // Spellings between which a transliteration may choose: an English name has one of them.
  const isEnglish = genderOfName(fullName) !== undefined && !transliterated.test(b);
  return isEnglish && a.slice(-2) === b.slice(-2);
}

/** True if two texts differ in the order of two letters that stand side by side. */
function isTransposition(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}

/** "The Whitfields" are the family. */
function isPluralOf(name: string, surname: string): boolean {
  return plainName(name) === `${plainName(surname)}s` || `${plainName(name)}s` === plainName(surname);
}

/** The sentence in which an article first names somebody. */
function passageNaming({ name }: PlacedPerson, article: Article | undefined): Evidence[] {
  const surname = personNameParts(name).at(-1);
  const at = surname === undefined || !article ? -1 : article.text.indexOf(surname);
  if (!article || at < 0 || surname === undefined) return [];
  const own = { start: at, end: at + surname.length };
  const block = article.prose.blocks[blockAt(article.prose.blocks, at)];
  const sentence =
    block &&
    analyse(block.text)
      .sentences.map((one) => toDocument(block, one))
      .find((one) => contains(one, own));
  const span = sentence && sentence.end - sentence.start <= maxPassageLength ? sentence : own;
  return [
    {
      sourceId: article.id,
      span,
      text: article.text.slice(span.start, span.end),
      relation: 'contradicts',
      score: 1,
      aligned: [],
    },
  ];
}
