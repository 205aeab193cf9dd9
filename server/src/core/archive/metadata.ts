import { mastheadEnd, mediaNamePhrase, sectionName } from '../english/media';
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

/** Minimum number of words of a title, and of one where no longer line of the head may be the title: two are a section's or a person's name. */
const minTitleWords = 4;
const minShortTitleWords = 3;

/** Maximum length of a line of a head that a paragraph joins with others, in UTF-16 units. */
const maxJoinedLineLength = 100;

/** A name in a line of its own: "Nell Ostrander", "Anna de Vries and Sean O’Neill". */
const nameLine =
  /^(?!By\s)(?<name>\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:and|&|de|der|van|von|bin|al|la|du)\s+)*\p{Lu}[\p{L}.'’-]*){1,5})$/u;

/** What a name that is a byline has behind it, or what introduces an outlet. */
const reporterRole =
  /^(?:[\p{L} ]{0,40}\s)?(?:reporter|correspondent|editor|writer|journalist|columnist|bureau chief)s?$/iu;
const outletLabel = /^(?:source|publication|outlet|publisher|newspaper)\s*:\s*(?<name>\S.{0,60})$/iu;

/** What parts the entries of a line that has several: "Nell Ostrander | The Bay Courier | 4 May 2026". */
const entrySeparator = /\s*[|•·]\s*|,\s+(?=the\s\p{Lu}|\p{Lu}\p{L}* (?:News|Times|Post)\b)/iu;

/**
 * Infers title, outlet, byline, dateline and date from an article's text; leaves out what the text does not tell.
 * @param text the document in which the blocks stand
 */
export function inferMetadata(
  blocks: readonly Block[],
  isEvidence: (index: number) => boolean,
  text: string,
): SourceMetadata {
  const lines = blocks.map(({ text }) => text);
  const start = lines.findIndex((line, index) => isEvidence(index) && !isHead(blocks[index], line));
  const head = lines.slice(0, start < 0 ? lines.length : start + 1);
  // The last line of the head is the first paragraph of the text.
  const named = namesIn(
    blocks.slice(0, start < 0 ? lines.length : start).flatMap((block) => linesOf(block, text)),
  );
  const dateline = head
    .filter((_, index) => blocks[index]?.kind !== 'heading')
    .map(readDateline)
    .find((found) => found !== undefined);
  const mayBeTitle = (line: string, index: number): boolean =>
    isEvidence(index) &&
    !byline.test(line) &&
    readDateLine(line) === undefined &&
    !named.lines.has(line) &&
    linesOf(blocks[index], text).length === 1;
  const title =
    head.find((line, index) => isTitleLike(blocks[index], line) && mayBeTitle(line, index)) ??
    head.find(
      (line, index) =>
        blocks[index]?.kind === 'heading' &&
        countWords(line) >= minShortTitleWords &&
        mayBeTitle(line, index),
    );
  const author = head.map(authorIn).find((name) => name !== undefined) ?? named.byline;
  const date = head.map(readDateLine).find((found) => found !== undefined) ?? named.date;
  const outlet = dateline?.outlet ?? named.outlet;
  return {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(dateline?.place === undefined ? {} : { dateline: dateline.place }),
    ...(author === undefined ? {} : { byline: author }),
    ...(date === undefined ? {} : { date }),
  };
}

function countWords(line: string): number {
  return line.split(/\s+/u).length;
}

/** The author in a line that begins with "By", without what follows the name. */
function authorIn(line: string): string | undefined {
  return byline.exec(line.split(entrySeparator)[0] ?? line)?.groups?.['name'];
}

/** The lines of a block: those of the document where a paragraph joins the lines of a head, without Markdown's marks. */
function linesOf(block: Block | undefined, document: string): readonly string[] {
  if (!block) return [];
  const written = document.slice(block.span.start, block.span.end).split(/\r\n?|\n/u);
  const lines = written
    .map((line) => line.replace(/^[\s#>*_]+|[\s*_\\]+$/gu, ''))
    .filter((line) => line !== '');
  return lines.length > 1 && lines.every((line) => line.length <= maxJoinedLineLength && isSubtitle(line))
    ? lines
    : [block.text];
}

/** Who wrote an article, for whom and when, as lines of its head tell that have nothing else. */
function namesIn(lines: readonly string[]): Pick<SourceMetadata, 'byline' | 'outlet' | 'date'> & {
  readonly lines: ReadonlySet<string>;
} {
  const known = new Set<string>();
  let author: string | undefined;
  let outlet: string | undefined;
  let date: string | undefined;
  const isAbout = (line: string | undefined): boolean =>
    line !== undefined &&
    (byline.test(line) || /^by$/iu.test(line) || readDateLine(line) !== undefined || known.has(line));
  for (const line of lines) {
    const entries = line.split(entrySeparator).filter((entry) => entry !== '');
    const label = outletLabel.exec(line)?.groups?.['name'];
    const masthead = label ?? entries.find((entry) => isMasthead(entry.replace(/^by\s+/iu, '')));
    const told = entries.find((entry) => readDateLine(entry) !== undefined);
    const signs = entries.length > 1 && (masthead !== undefined || told !== undefined);
    const reporter = signs || reporterRole.test(/,\s*(?<role>[^,]+)$/u.exec(line)?.groups?.['role'] ?? '');
    const name = nameLine.exec(signs ? (entries[0] ?? '') : line.replace(/,.*$/u, ''))?.groups?.['name'];
    author ??= authorIn(line);
    if (masthead !== undefined) outlet ??= masthead;
    if (told !== undefined) date ??= readDateLine(told);
    if (reporter && name !== undefined && !isMasthead(name)) author ??= name;
    if (masthead !== undefined || signs || (reporter && name !== undefined)) known.add(line);
  }
  // A name alone beside a line with the date or the outlet, or below "By", is the author's.
  for (const [at, line] of lines.entries()) {
    const name = nameLine.exec(line)?.groups?.['name'];
    if (
      author !== undefined ||
      name === undefined ||
      mediaNamePhrase.test(name) ||
      known.has(line) ||
      countWords(line) > minShortTitleWords
    )
      continue;
    const isTitle = at === 0 && countWords(line) >= minShortTitleWords;
    if (isTitle || !(isAbout(lines[at - 1]) || isAbout(lines[at + 1]))) continue;
    author = name;
    known.add(line);
  }
  return { byline: author, outlet, date, lines: known };
}

/** True for the name of a newspaper, a station or an agency: "The Bay Courier", "RADIO HOLLIN", "Hollin Times of London". */
function isMasthead(line: string): boolean {
  const words = line.split(/\s+/u);
  if (words.length > 6 || !words.every((word) => /^(?:\p{Lu}|of$|the$|and$|&$)/u.test(word))) return false;
  if (sectionName.test(line)) return false;
  if (words.length === 1) return agencies.has(line.toUpperCase());
  return mastheadEnd.test(line) || /^(?:Radio|Television|TV)\s\p{Lu}/iu.test(line);
}

/** True if a line may stand before an article's first paragraph. */
function isHead(block: Block | undefined, line: string): boolean {
  return block?.kind === 'heading' || isTitleLike(block, line);
}

function isTitleLike(block: Block | undefined, line: string): boolean {
  if (!block) return false;
  if (byline.test(line) || readDateLine(line) !== undefined) return true;
  return block.kind === 'heading' ? countWords(line) >= minTitleWords : isSubtitle(line);
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
