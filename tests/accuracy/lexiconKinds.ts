// Kinds of things that exclude one another in news: who is from India is not from Japan, what was on Monday was not on
// Tuesday. Most of WordNet's concepts are no such kinds: a protester may be an activist, an attack a strike.
import type { Synset, WordClass, WordNet } from './wordnet';

interface Kind {
  /** Concepts of WordNet by their first words; their children and further descendants are the things. */
  readonly concepts?: readonly string[];
  /** Words besides that are such things themselves. */
  readonly words?: readonly string[];
  /** What the words are; nouns unless said otherwise. */
  readonly wordClass?: WordClass;
  /** How many steps a thing may stand below the concept; one unless said otherwise. */
  readonly reach?: number;
}

/** A concept is named by its first word, with another word of it where that is not enough ("state/province"). */
export const kinds: readonly Kind[] = [
  // Time
  { concepts: ['day of the week'], reach: 2 },
  { concepts: ['calendar month'], reach: 2 },
  { words: ['spring', 'summer', 'autumn', 'winter'] },
  {
    words: [
      'second',
      'minute',
      'hour',
      'day',
      'week',
      'fortnight',
      'month',
      'quarter',
      'year',
      'decade',
      'century',
      'millennium',
    ],
  },
  { words: ['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'annually', 'hourly'], wordClass: 'r' },
  { words: ['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'annual', 'hourly'], wordClass: 'a' },
  { words: ['dawn', 'morning', 'noon', 'afternoon', 'evening', 'night', 'midnight'] },
  { words: ['yesterday', 'today', 'tomorrow', 'tonight'] },
  { concepts: ['legal holiday', 'religious holiday', 'christian holy day', 'jewish holy day'], reach: 2 },
  // Places
  {
    concepts: [
      'country/state',
      'kingdom/realm',
      'african country',
      'asian country',
      'european country',
      'south american country',
      'north american country',
      'central american country',
    ],
    reach: 2,
  },
  { concepts: ['state/province'], reach: 2 },
  {
    concepts: ['city/metropolis', 'national capital', 'state capital', 'provincial capital', 'port', 'town'],
    reach: 1,
  },
  { concepts: ['continent'] },
  { concepts: ['ocean', 'sea'] },
  { concepts: ['river'] },
  { concepts: ['lake'] },
  { concepts: ['planet/major planet', 'terrestrial planet', 'outer planet'] },
  { words: ['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest'] },
  {
    words: [
      'northern',
      'southern',
      'eastern',
      'western',
      'northeastern',
      'northwestern',
      'southeastern',
      'southwestern',
      'central',
    ],
    wordClass: 'a',
  },
  // People
  { concepts: ['inhabitant', 'african', 'european', 'asian', 'north american', 'south american'], reach: 2 },
  { concepts: ['relative/relation'], reach: 5 },
  { words: ['king', 'queen', 'prince', 'princess', 'duke', 'duchess', 'emperor', 'empress'] },
  { words: ['mr', 'mrs', 'mr.', 'mrs.'] },
  { concepts: ['health professional'], reach: 3 },
  { concepts: ['commissioned officer', 'noncommissioned officer'], reach: 3 },
  { concepts: ['religious person', 'christian', 'protestant'] },
  { concepts: ['clergyman', 'priest'] },
  { concepts: ['scientist', 'biologist', 'physicist', 'chemist'] },
  { concepts: ['musician'], reach: 2 },
  { concepts: ['athlete/jock'], reach: 2 },
  { concepts: ['craftsman/artisan'] },
  {
    words: [
      'actor',
      'singer',
      'dancer',
      'comedian',
      'model',
      'musician',
      'novelist',
      'poet',
      'playwright',
      'painter',
      'sculptor',
      'architect',
      'photographer',
      'journalist',
      'director',
      'mathematician',
      'scientist',
      'boxer',
      'footballer',
      'politician',
      'lawyer',
      'doctor',
      'nurse',
      'engineer',
      'pilot',
      'soldier',
      'teacher',
      'farmer',
      'chef',
      'dentist',
      'surgeon',
      'librarian',
      'accountant',
      'banker',
      'carpenter',
      'plumber',
      'electrician',
      'policeman',
      'firefighter',
      'priest',
    ],
  },
  {
    words: [
      'president',
      'minister',
      'prime minister',
      'governor',
      'mayor',
      'senator',
      'ambassador',
      'judge',
      'king',
      'secretary',
      'treasurer',
      'councillor',
    ],
  },
  { words: ['teacher', 'student', 'parent'] },
  { words: ['driver', 'passenger', 'pilot', 'pedestrian', 'cyclist', 'motorcyclist'] },
  {
    words: [
      'victim',
      'suspect',
      'witness',
      'detective',
      'judge',
      'juror',
      'prosecutor',
      'defendant',
      'plaintiff',
    ],
  },
  { words: ['captain', 'coach', 'goalkeeper', 'defender', 'midfielder', 'striker', 'referee'] },
  {
    words: [
      'pitcher',
      'catcher',
      'quarterback',
      'shortstop',
      'outfielder',
      'linebacker',
      'receiver',
      'cornerback',
    ],
  },
  // Bodies
  { concepts: ['party/political party'], reach: 2 },
  { words: ['republican', 'democrat', 'libertarian'] },
  { words: ['republican', 'democratic', 'libertarian'], wordClass: 'a' },
  { words: ['conservative', 'liberal', 'labour', 'labor'], wordClass: 'a' },
  { words: ['army', 'navy', 'air force', 'police', 'coast guard'] },
  { words: ['fbi', 'cia', 'nsa', 'fda', 'cdc', 'nasa', 'police'] },
  { words: ['nato', 'un', 'eu', 'opec', 'imf', 'unesco', 'unicef'] },
  { words: ['senate', 'house', 'court'] },
  { words: ['school', 'college', 'university', 'kindergarten'] },
  { words: ['church', 'mosque', 'synagogue', 'temple', 'cathedral'] },
  { concepts: ['university'] },
  { words: ['christianity', 'islam', 'judaism', 'hinduism', 'buddhism', 'sikhism', 'atheism'] },
  {
    words: [
      'christian',
      'muslim',
      'islamic',
      'jewish',
      'hindu',
      'buddhist',
      'sikh',
      'catholic',
      'protestant',
      'orthodox',
    ],
    wordClass: 'a',
  },
  // Sport and arts
  { concepts: ['sport/athletics'], reach: 5 },
  { words: ['gold', 'silver', 'bronze'] },
  { words: ['goal', 'assist', 'save', 'penalty', 'foul'] },
  { words: ['touchdown', 'interception', 'fumble', 'sack', 'reception'] },
  { words: ['rebound', 'steal', 'assist', 'block', 'turnover'] },
  { words: ['final', 'semifinal', 'quarterfinal', 'playoff'] },
  { concepts: ['musical instrument'], reach: 4 },
  { concepts: ['popular music', 'jazz'] },
  { words: ['novel', 'poem', 'play', 'essay', 'memoir', 'biography', 'autobiography'] },
  { words: ['comedy', 'tragedy', 'drama', 'thriller', 'documentary', 'musical', 'western'] },
  { words: ['book', 'newspaper', 'magazine', 'film', 'album', 'song', 'play', 'painting', 'sculpture'] },
  // Events
  { words: ['wedding', 'funeral', 'birthday', 'baptism', 'graduation'] },
  {
    words: [
      'earthquake',
      'flood',
      'hurricane',
      'tornado',
      'tsunami',
      'drought',
      'wildfire',
      'avalanche',
      'volcano',
      'landslide',
      'blizzard',
    ],
  },
  { words: ['rain', 'snow', 'hail', 'sleet', 'fog'] },
  {
    words: [
      'murder',
      'manslaughter',
      'rape',
      'robbery',
      'burglary',
      'theft',
      'fraud',
      'arson',
      'kidnapping',
      'extortion',
      'bribery',
      'perjury',
      'treason',
      'blackmail',
      'embezzlement',
      'trespassing',
      'assault',
    ],
  },
  { words: ['birth', 'death', 'marriage', 'divorce'] },
  { words: ['kill', 'injure', 'kidnap', 'abduct', 'rescue'], wordClass: 'v' },
  { words: ['arrest', 'convict', 'acquit', 'sentence', 'execute', 'release', 'deport'], wordClass: 'v' },
  { words: ['direct', 'produce', 'edit', 'compose'], wordClass: 'v' },
  { words: ['shoot', 'stab', 'strangle', 'poison', 'drown', 'hang'], wordClass: 'v' },
  { words: ['swim', 'run', 'drive', 'fly', 'cycle', 'sail'], wordClass: 'v' },
  // Things
  { concepts: ['color/colour', 'chromatic color', 'achromatic color'] },
  {
    concepts: ['chromatic', 'achromatic'],
    words: ['black', 'white', 'grey', 'gray', 'red', 'blue', 'green', 'yellow'],
    wordClass: 'a',
  },
  { concepts: ['vehicle'], reach: 5 },
  { concepts: ['weapon/arm'], reach: 3, words: ['bomb', 'missile', 'grenade', 'rocket', 'mine'] },
  { concepts: ['building/edifice'], reach: 2 },
  { concepts: ['room'], reach: 2 },
  { concepts: ['furniture'], reach: 2 },
  { concepts: ['garment'], reach: 2 },
  { concepts: ['footwear'], reach: 2 },
  { concepts: ['fabric/cloth'] },
  { words: ['computer', 'telephone', 'television', 'radio', 'camera'] },
  {
    words: [
      'arm',
      'leg',
      'hand',
      'foot',
      'head',
      'neck',
      'shoulder',
      'knee',
      'ankle',
      'elbow',
      'wrist',
      'chest',
      'back',
      'hip',
      'thigh',
      'finger',
      'toe',
      'thumb',
    ],
  },
  { words: ['heart', 'lung', 'liver', 'kidney', 'brain', 'stomach', 'skin', 'bone', 'eye', 'ear', 'nose'] },
  { concepts: ['chemical element', 'metallic element'], reach: 2 },
  { concepts: ['jewel/gem', 'transparent gem', 'opaque gem'] },
  { words: ['oil', 'gas', 'coal', 'petrol', 'gasoline', 'diesel', 'wind', 'electricity'] },
  { words: ['cocaine', 'heroin', 'cannabis', 'marijuana', 'alcohol', 'tobacco', 'opium'] },
  { concepts: ['edible fruit', 'citrus', 'vegetable', 'meat', 'cereal'], reach: 2 },
  { concepts: ['beverage/drink', 'alcohol', 'wine', 'liquor'], reach: 2 },
  {
    concepts: [
      'carnivore',
      'ungulate',
      'bird',
      'fish',
      'primate',
      'rodent',
      'insect',
      'cetacean',
      'reptile',
      'arachnid',
      'mollusk',
      'domestic animal',
    ],
    reach: 5,
  },
  { concepts: ['disease'], reach: 3 },
  { concepts: ['cancer/malignant neoplastic disease', 'carcinoma'] },
  // Measures and abstract systems
  {
    concepts: ['monetary unit'],
    reach: 2,
    words: ['dollar', 'pound', 'euro', 'yen', 'franc', 'ruble', 'rouble', 'rupee', 'yuan', 'cent', 'penny'],
  },
  {
    words: [
      'inch',
      'foot',
      'yard',
      'mile',
      'metre',
      'meter',
      'kilometre',
      'kilometer',
      'centimetre',
      'centimeter',
      'millimetre',
      'millimeter',
      'acre',
      'hectare',
    ],
  },
  { words: ['ounce', 'pound', 'ton', 'tonne', 'gram', 'kilogram', 'stone'] },
  { words: ['celsius', 'fahrenheit', 'kelvin'] },
  { words: ['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen'] },
  { words: ['half', 'third', 'quarter', 'fifth', 'tenth'] },
  { words: ['single', 'double', 'triple', 'quadruple'], wordClass: 'a' },
  { words: ['once', 'twice', 'thrice'], wordClass: 'r' },
  { concepts: ['cardinal'] },
  { concepts: ['ordinal'] },
  { concepts: ['natural language'], reach: 4 },
  {
    words: [
      'physics',
      'chemistry',
      'biology',
      'mathematics',
      'history',
      'geography',
      'economics',
      'law',
      'medicine',
      'philosophy',
      'psychology',
      'sociology',
      'literature',
      'engineering',
      'astronomy',
      'geology',
    ],
  },
  { words: ['noun', 'verb', 'adjective', 'adverb', 'pronoun'] },
  { words: ['local', 'regional', 'national', 'international', 'global'], wordClass: 'a' },
  { words: ['state', 'federal', 'municipal'], wordClass: 'a' },
  { words: ['lesbian', 'gay', 'bisexual', 'transgender', 'straight'], wordClass: 'a' },
];

/** Subjects (plants, animals, …) of which all concepts are kinds whose direct children exclude one another. */
const concreteSubjects: ReadonlySet<number> = new Set([5, 8, 13, 20, 27]);
const largestConcrete = 60;

const hyponymsOf = ({ pointers }: Synset): string[] =>
  pointers.filter(({ symbol }) => symbol === '~' || symbol === '~i').map(({ target }) => target);

const sizes = new Map<string, number>();

/** How many concepts stand below one. */
export function hyponymCount(synset: Synset, wordNet: WordNet): number {
  const known = sizes.get(synset.id);
  if (known !== undefined) return known;
  sizes.set(synset.id, 0);
  let size = 0;
  for (const target of hyponymsOf(synset)) {
    const child = wordNet.synsets.get(target);
    if (child) size += 1 + hyponymCount(child, wordNet);
  }
  sizes.set(synset.id, size);
  return size;
}

/** Whether the direct children of a concept exclude one another though no kind names it. */
export function isConcreteKind(synset: Synset, wordNet: WordNet): boolean {
  if (synset.wordClass !== 'n' || !concreteSubjects.has(synset.subject)) return false;
  const size = hyponymCount(synset, wordNet);
  return size > 1 && size <= largestConcrete;
}

/** The concept that a name of the list above means: of several, the one with most below it. */
export function conceptNamed(name: string, wordNet: WordNet): Synset {
  const [first = '', other] = name.split('/');
  const candidates = (['n', 'a'] as const)
    .flatMap((wordClass) => wordNet.entries.get(`${wordClass}:${first}`) ?? [])
    .map(({ synset }) => wordNet.synsets.get(synset))
    .filter((synset) => synset !== undefined)
    .filter(({ words }) => words[0] === first && (other === undefined || words.includes(other)));
  const size = ({ pointers }: Synset): number =>
    pointers.filter(({ symbol }) => symbol === '~' || symbol === '~i' || symbol === '&').length;
  const largest = candidates.sort((a, b) => size(b) - size(a))[0];
  if (!largest) throw new Error(`WordNet has no concept "${name}".`);
  return largest;
}
