import { mediaNamePhrase } from '../english/media';
import { monthAbbreviations, monthNames } from '../english/calendarWords';
import { alternation } from '../english/wordSet';
import type { Block } from '../prose/prose';
import type { SourceMetadata } from './source';

/** News agencies by the abbreviation that stands in a dateline. */
const agencies: ReadonlyMap<string, string> = new Map([
  ['AA', 'Anadolu Agency'],
  ['AFP', 'Agence France-Presse'],
  ['ANI', 'Asian News International'],
  ['ANSA', 'ANSA'],
  ['AP', 'Associated Press'],
  ['BBC', 'BBC'],
  ['CNN', 'CNN'],
  ['DPA', 'dpa'],
  ['EFE', 'EFE'],
  ['IANS', 'IANS'],
  ['PA', 'PA Media'],
  ['PTI', 'Press Trust of India'],
  ['REUTERS', 'Reuters'],
  ['TASS', 'TASS'],
  ['UPI', 'United Press International'],
]);

/** "WASHINGTON (AA) - The", "(MENAFN) The", "Moscow/washington – Washington". */
const agencyDateline =
  /^(?:(?<place>\p{Lu}[\p{L}.,'’ /-]{1,60}?)\s+)?\((?<agency>\p{Lu}[\p{L} ]{1,24})\)\s*(?:(?:[-–—]+|:)\s*)?(?=\p{Lu}|["“])/u;
const placeDateline =
  /^(?<place>\p{Lu}[\p{L}.'’]*(?:[ /,]{1,2}[\p{L}.'’]+){0,3})\s+[–—-]{1,2}\s+(?=\p{Lu}|["“])/u;

const byline =
  /^(?:by|By|BY)\s+(?<name>\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:and|&|de|der|van|von|bin|al|la|du)\s+)*\p{Lu}[\p{L}.'’-]*){0,7})(?:\s*[|,•].*)?$/u;

const monthName = `(?<month>${alternation([...monthNames, ...monthAbbreviations])})\\.?`;
const datePatterns: readonly RegExp[] = [
  /(?<year>(?:19|20)\d\d)-(?<monthNumber>[01]\d)-(?<day>[0-3]\d)/u,
  new RegExp(`${monthName}\\s+(?<day>[0-3]?\\d)(?:st|nd|rd|th)?,?\\s+(?<year>(?:19|20)\\d\\d)`, 'iu'),
  new RegExp(`(?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\s+${monthName},?\\s+(?<year>(?:19|20)\\d\\d)`, 'iu'),
];
/** A line that gives only a time: "Published: 15 August 2025, 10:30". */
const dateLine =
  /^(?:(?:first )?(?:published|updated|posted|last modified|date|on)\b[\s:]*(?:on|at)?\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,?\s+)?/iu;

/** Minimum number of words of a title. */
const minTitleWords = 4;

/** Infers title, outlet, byline, dateline and date from an article's text; leaves out what the text does not tell. */
export function inferMetadata(
  blocks: readonly Block[],
  isEvidence: (index: number) => boolean,
): SourceMetadata {
  const lines = blocks.map(({ text }) => text);
  const start = lines.findIndex((line, index) => isEvidence(index) && !isHead(blocks[index], line));
  const head = lines.slice(0, start < 0 ? lines.length : start + 1);
  const dateline = head
    .filter((_, index) => blocks[index]?.kind !== 'heading')
    .map(readDateline)
    .find((found) => found !== undefined);
  const titleIndex = head.findIndex(
    (line, index) =>
      isEvidence(index) &&
      isTitleLike(blocks[index], line) &&
      !byline.test(line) &&
      readDateLine(line) === undefined,
  );
  const author = head.map((line) => byline.exec(line)?.groups?.['name']).find((name) => name !== undefined);
  const date = head.map(readDateLine).find((found) => found !== undefined);
  const title = lines[titleIndex];
  return {
    ...(title === undefined ? {} : { title }),
    ...(dateline?.outlet === undefined ? {} : { outlet: dateline.outlet }),
    ...(dateline?.place === undefined ? {} : { dateline: dateline.place }),
    ...(author === undefined ? {} : { byline: author }),
    ...(date === undefined ? {} : { date }),
  };
}

/** True if a line may stand before an article's first paragraph. */
function isHead(block: Block | undefined, line: string): boolean {
  return block?.kind === 'heading' || isTitleLike(block, line);
}

function isTitleLike(block: Block | undefined, line: string): boolean {
  if (!block) return false;
  if (byline.test(line) || readDateLine(line) !== undefined) return true;
  return block.kind === 'heading' ? line.split(/\s+/u).length >= minTitleWords : isSubtitle(line);
}

/** True if a line reads as a headline: not long, and without a full stop at its end. */
function isSubtitle(line: string): boolean {
  return line.length <= 200 && !/[.!?:…]["”’']?$/u.test(line) && !readDateline(line);
}

function readDateline(line: string): { place?: string; outlet?: string } | undefined {
  const agency = agencyDateline.exec(line)?.groups;
  if (agency) {
    const name = agency['agency'] ?? '';
    const outlet =
      agencies.get(name.toUpperCase()) ??
      (name === name.toUpperCase() || /^\p{Lu}\p{Ll}+$/u.test(name) || mediaNamePhrase.test(name)
        ? name
        : undefined);
    return {
      ...(agency['place'] === undefined ? {} : { place: agency['place'] }),
      ...(outlet === undefined ? {} : { outlet }),
    };
  }
  const place = placeDateline.exec(line)?.groups?.['place'];
  return place === undefined ? undefined : { place };
}

function readDateLine(line: string): string | undefined {
  const rest = line.replace(dateLine, '');
  const found = readDate(rest);
  return found && found.length >= rest.length - 24 && rest.startsWith(found.text) ? found.iso : undefined;
}

function readDate(line: string): { iso: string; text: string; length: number } | undefined {
  for (const pattern of datePatterns) {
    const match = pattern.exec(line);
    const groups = match?.groups;
    if (!groups) continue;
    const month = groups['monthNumber'] ?? monthNumber(groups['month'] ?? '');
    const day = (groups['day'] ?? '').padStart(2, '0');
    return { iso: `${groups['year'] ?? ''}-${month}-${day}`, text: match[0], length: match[0].length };
  }
  return undefined;
}

function monthNumber(name: string): string {
  const index = monthNames.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase()));
  return String(index + 1).padStart(2, '0');
}
