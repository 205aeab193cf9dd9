import Fuse from 'fuse.js';
import { memoized } from '../collections/memoized';

/** Whether two names are one person's. */
export type NameComparison = 'same' | 'different' | 'unknown';

/** Words before a name that are no part of it, in lower case without a full stop. */
const titles = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron count countess rev reverend father sister fr bishop ' +
    'archbishop cardinal pope rabbi imam ayatollah sheikh king queen prince princess emperor sultan emir crown duke duchess ' +
    'president president-elect vice-president vice premier prime minister chancellor secretary undersecretary deputy assistant ' +
    'sen senator rep representative congressman congresswoman congressmember gov governor mayor ambassador envoy consul commissioner ' +
    'attorney solicitor general gen lt lieutenant col colonel maj major capt captain sgt sergeant adm admiral cmdr commander ' +
    'brig brigadier marshal chief justice judge magistrate sheriff constable inspector superintendent detective officer ' +
    'mp mep msp mla councillor councilman councilwoman alderman delegate speaker leader whip chairman chairwoman chair ' +
    'chairperson director head adviser advisor aide spokesman spokeswoman spokesperson minister ministers presidents ' +
    'senators leaders founder co-founder ceo cfo coo editor reporter correspondent columnist anchor host analyst economist ' +
    'historian author actor actress singer coach manager former ex acting then-president nominee candidate democrat republican'
  ).split(' '),
);

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'esq']);

/** Given names of which one may stand for another: forms in several languages, and short forms. */
const variants: readonly (readonly string[])[] = [
  ['volodymyr', 'vladimir', 'wladimir', 'vladymyr', 'vova'],
  ['oleksandr', 'alexander', 'aleksandr', 'alexandr', 'alex', 'sasha', 'sascha'],
  ['serhiy', 'serhii', 'sergei', 'sergey', 'sergiy', 'serge'],
  ['mykola', 'nikolai', 'nikolay', 'nicholas', 'nick'],
  ['dmytro', 'dmitry', 'dmitri', 'dmitriy', 'dima'],
  ['andriy', 'andrii', 'andrei', 'andrey', 'andrew', 'andy', 'drew'],
  ['yuriy', 'yurii', 'yuri', 'yury', 'iurii'],
  ['mykhailo', 'mikhail', 'michael', 'mike', 'mick', 'misha'],
  ['oleksiy', 'oleksii', 'alexei', 'alexey', 'aleksei', 'aleksey', 'alexis'],
  ['yevhen', 'yevgeny', 'evgeny', 'evgeni', 'yevgeniy', 'eugene', 'gene'],
  ['petro', 'pyotr', 'piotr', 'peter', 'pete'],
  ['pavlo', 'pavel', 'paul'],
  ['ihor', 'igor'],
  ['oleh', 'oleg'],
  ['hryhoriy', 'grigory', 'grigori', 'gregory', 'greg'],
  ['olena', 'yelena', 'elena', 'helena', 'helen', 'lena'],
  [
    'kateryna',
    'ekaterina',
    'yekaterina',
    'catherine',
    'katherine',
    'kathryn',
    'kate',
    'katie',
    'kathy',
    'cathy',
  ],
  ['yulia', 'yuliya', 'julia', 'iuliia', 'julie'],
  ['viktor', 'victor', 'vic'],
  ['joseph', 'joe', 'joey', 'josef', 'jose'],
  ['william', 'bill', 'billy', 'will', 'willie', 'liam'],
  ['robert', 'rob', 'bob', 'bobby', 'bert'],
  ['richard', 'rick', 'dick', 'rich', 'ricky'],
  ['james', 'jim', 'jimmy', 'jamie'],
  ['john', 'jack', 'johnny', 'jon'],
  ['jonathan', 'jon', 'jonny'],
  ['thomas', 'tom', 'tommy'],
  ['edward', 'ed', 'eddie', 'ted', 'teddy', 'ned'],
  ['charles', 'charlie', 'chuck', 'karl', 'carl', 'carlos'],
  ['christopher', 'chris', 'kit', 'topher'],
  ['anthony', 'tony', 'antonio'],
  ['daniel', 'dan', 'danny'],
  ['david', 'dave', 'davy'],
  ['donald', 'don', 'donny'],
  ['elizabeth', 'liz', 'beth', 'betsy', 'betty', 'eliza', 'lizzie'],
  ['margaret', 'maggie', 'meg', 'peggy', 'marge'],
  ['patricia', 'pat', 'patty', 'trish'],
  ['jennifer', 'jen', 'jenny'],
  ['susan', 'sue', 'susie', 'suzanne'],
  ['stephen', 'steven', 'steve', 'stefan', 'stephan'],
  ['matthew', 'matt', 'matteo'],
  ['samuel', 'samantha', 'sam'],
  ['benjamin', 'ben', 'benny'],
  ['gregory', 'greg'],
  ['jeffrey', 'geoffrey', 'jeff', 'geoff'],
  ['lawrence', 'larry', 'laurence', 'lars'],
  ['timothy', 'tim'],
  ['ronald', 'ron', 'ronnie'],
  ['kenneth', 'ken', 'kenny'],
  ['francis', 'frank', 'francois', 'franz', 'francesco', 'francisco'],
  ['muhammad', 'mohammed', 'mohammad', 'mohamed', 'muhammed', 'mahomet'],
  ['ahmed', 'ahmad'],
  ['hussein', 'hussain', 'husain', 'husayn'],
  ['benyamin', 'binyamin', 'benjamin'],
];

/** Names of places that two spellings share and no rule of sound brings together. */
const placeVariants: readonly (readonly string[])[] = [
  ['kyiv', 'kiev', 'kyjiv'],
  ['kharkiv', 'kharkov'],
  ['lviv', 'lvov', 'lwow'],
  ['mykolaiv', 'nikolaev', 'nikolayev'],
  ['chernihiv', 'chernigov'],
  ['zaporizhzhia', 'zaporizhia', 'zaporizhzhya', 'zaporozhye', 'zaporozhe'],
  ['luhansk', 'lugansk'],
  ['dnipro', 'dnepr', 'dnieper'],
  ['chornobyl', 'chernobyl'],
  ['beijing', 'peking'],
  ['mumbai', 'bombay'],
  ['kolkata', 'calcutta'],
  ['myanmar', 'burma'],
  ['turkiye', 'turkey'],
  ['czechia', 'czech republic'],
];

const variantGroups = groupsOf(variants);
const placeGroups = groupsOf(placeVariants);

function groupsOf(table: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  for (const [index, names] of table.entries()) {
    for (const name of names) groups.set(name, (groups.get(name) ?? new Set<number>()).add(index));
  }
  return groups;
}

const cyrillic: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'yi',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
  }),
);

/** Maximum number of names whose parts and sounds are remembered: texts repeat their names. */
const maxRememberedNames = 5000;
/** Maximum number of words whose spelling keys are remembered: every pair of names in two texts is compared. */
const maxRememberedSpellings = 20_000;

/** A name's letters: lower case, without accents, Cyrillic spelled out. */
export function plainName(name: string): string {
  // Most names are plain ASCII.
  if (/^[\x21-\x7e]*$/u.test(name)) return name.toLowerCase().replace(/['`]/gu, '');
  return name
    .toLowerCase()
    .replace(/[\u0400-\u04ff]/gu, (letter) => cyrillic.get(letter) ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/ß/gu, 'ss')
    .replace(/æ/gu, 'ae')
    .replace(/[’‘'`´ʼ]/gu, '');
}

/**
 * A key under which the transliterations of a name meet: Zelenskyy, Zelenskiy and Zelensky; Grushko and Hrouchko do not.
 * For comparing only.
 */
export const soundKey = memoized(spellBySound, maxRememberedNames);

function spellBySound(part: string): string {
  return plainName(part)
    .replace(/kh/gu, 'h')
    .replace(/shch|sch/gu, 'sh')
    .replace(/tch/gu, 'ch')
    .replace(/ph/gu, 'f')
    .replace(/ck|q|c(?=[aoulr])/gu, 'k')
    .replace(/x/gu, 'ks')
    .replace(/w/gu, 'v')
    .replace(/ou|oo/gu, 'u')
    .replace(/(?:iyi|iy|yy|ij|yj|ii|yi|ey|ei|ej|ie|i)$/gu, 'y')
    .replace(/(?<=[^aeiou])[yij]e|^[yij]e/gu, 'e')
    .replace(/(?:iy|[yij])(?=[ua])/gu, '')
    .replace(/j/gu, 'y')
    .replace(/(.)\1+/gu, '$1');
}

/** The words of a person's name without titles and suffixes: "U.S. President Donald J. Trump Jr." → Donald, J., Trump. */
export const personNameParts = memoized(partsOf, maxRememberedNames);

function partsOf(name: string): readonly string[] {
  const words = name.split(/[\s\u00a0]+/u).filter(Boolean);
  let first = 0;
  for (const [index, word] of words.entries()) if (isTitle(word)) first = index + 1;
  const parts = words.slice(first).filter((word) => !suffixes.has(bare(word)));
  return parts
    .map((word) => word.replace(/['’]s?$/u, '').replace(/^[("“‘']+|[)"”,;:]+$/gu, ''))
    .filter(Boolean);
}

/** Whether a word before a name is a title, office or honorific: "Mr.", "President", "spokesman". */
export function isTitle(word: string): boolean {
  return titles.has(bare(word));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.,]/gu, '');
}

/** Whether two spellings are one surname or one place's name. */
export function sameNamePart(a: string, b: string): boolean {
  const [left, right] = [plainName(a), plainName(b)];
  if (left === right || soundKey(left) === soundKey(right)) return true;
  if (shareGroup(placeGroups, left, right)) return true;
  return nearlySame(left, right);
}

/**
 * A key that the spellings of one name share: what a house style may choose between (Zelenskyy and Zelensky, Kyiv and
 * Kiev, Donbas and Donbass). Narrower than what may be one name: a letter more or less in the middle of a word
 * ("America", "American") is another word.
 */
export const spellingKey = memoized((name: string) => {
  const [place] = placeGroups.get(plainName(name)) ?? [];
  return place === undefined ? soundKey(name).replace(/([zsc]h)\1/gu, '$1') : `#${place}`;
}, maxRememberedSpellings);

/** Whether two words are spellings of one name. */
export function isSpellingOf(a: string, b: string): boolean {
  return spellingKey(a) === spellingKey(b);
}

/** Whether two given names may be one person's: equal, an initial, a short form, or the form of another language. */
export function sameGivenName(a: string, b: string): boolean {
  const left = plainName(a).replace(/\.$/u, '');
  const right = plainName(b).replace(/\.$/u, '');
  if (left.length === 1 || right.length === 1) return initial(left) === initial(right);
  if (shareGroup(variantGroups, left, right)) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return (
    (short.length >= 3 && long.startsWith(short)) ||
    soundKey(left) === soundKey(right) ||
    nearlySame(left, right)
  );
}

/** Two people's names compared. Two people of one surname are different; a surname alone agrees with a full name. */
export function comparePersonNames(a: string, b: string): NameComparison {
  const left = personNameParts(a);
  const right = personNameParts(b);
  const [leftLast, rightLast] = [left.at(-1), right.at(-1)];
  if (leftLast === undefined || rightLast === undefined) return 'unknown';
  if (sameNamePart(leftLast, rightLast)) {
    const [leftFirst, rightFirst] = [left[0], right[0]];
    if (left.length === 1 || right.length === 1 || leftFirst === undefined || rightFirst === undefined)
      return 'same';
    return sameGivenName(leftFirst, rightFirst) ? 'same' : 'different';
  }
  // "Hillary", "Xi": the first part alone.
  if (left.length === 1 && right[0] !== undefined && sameNamePart(leftLast, right[0])) return 'same';
  if (right.length === 1 && left[0] !== undefined && sameNamePart(rightLast, left[0])) return 'same';
  return 'different';
}

function shareGroup(groups: ReadonlyMap<string, ReadonlySet<number>>, a: string, b: string): boolean {
  const left = groups.get(a);
  const right = groups.get(b);
  if (!left || !right) return false;
  return [...left].some((group) => right.has(group));
}

/** Shorter names differ in a letter because they are different names. */
const shortestMisspelled = 6;

function initial(name: string): string {
  return name.slice(0, 1);
}

/** Letters apart, as a share of the name, that a misspelling may be. */
const misspelling = 0.17;

function nearlySame(a: string, b: string): boolean {
  if (
    Math.min(a.length, b.length) < shortestMisspelled ||
    initial(soundKey(a)) !== initial(soundKey(b)) ||
    Math.abs(a.length - b.length) > 2
  )
    return false;
  const [match] = new Fuse([b], { includeScore: true, threshold: misspelling, ignoreLocation: true }).search(
    a,
  );
  const [back] = new Fuse([a], { includeScore: true, threshold: misspelling, ignoreLocation: true }).search(
    b,
  );
  return match !== undefined && back !== undefined;
}
