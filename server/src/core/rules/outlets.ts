import type { Article } from '../archive/article';
import type { ResolvedAttribution } from '../attribution/attribution';
import { hull } from '../prose/span';
import type { Span } from '../prose/span';
import { genderOfName } from '../values/names/genderOfName';
import { plainName } from '../values/names/spelling';

/** True for the name of an outlet or another audience; false for a person, who may have asked for one, and a description. */
export function isAudienceName(name: string): boolean {
  return /\p{Lu}/u.test(name) && genderOfName(name) === undefined;
}

/** The outlet or audience with a name of its own that an attribution says the words were told to. */
export function namedAudience({ reportedTo, firstHand }: ResolvedAttribution): string | undefined {
  return reportedTo !== undefined && !firstHand && isAudienceName(reportedTo) ? reportedTo : undefined;
}

/** The place in the draft of the audience that an attribution names, between its first word and its last. */
export function placeOfAudience(
  { speaker, cue, content }: ResolvedAttribution,
  audience: string,
  draft: string,
): Span | undefined {
  const place = hull([...speaker, ...cue]);
  const whole = hull([...speaker, ...cue, ...content]);
  if (!place || !whole) return undefined;
  const start = draft.indexOf(audience, place.start);
  // "…,” she told The Courier": the audience may be the last thing that an attribution has.
  return start < 0 || start > whole.end + audience.length
    ? undefined
    : { start, end: start + audience.length };
}

/** True if two names of outlets share a word, or one may be the abbreviation of the other. */
export function mayBeOneOutlet(a: string, b: string): boolean {
  const words = new Set(nameWords(a));
  return nameWords(b).some((word) => words.has(word)) || [a, b].some((name) => /^\p{Lu}{2,6}$/u.test(name));
}

/** Maximum length, in UTF-16 units, of a first line that tells whose an article is. */
const maxFirstLine = 120;

/** True if an article may be an outlet's: its id, outlet, title and first line have all words of the name. */
export function isOutletOf({ id, metadata, text }: Article, outlet: string): boolean {
  const firstLine = text.slice(0, maxFirstLine).split('\n', 1);
  const words = new Set(nameWords([id, metadata.outlet ?? '', metadata.title ?? '', ...firstLine].join(' ')));
  const own = nameWords(outlet);
  return own.length === 0 || own.every((word) => words.has(word));
}

function nameWords(name: string): string[] {
  return plainName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && word !== 'the');
}
