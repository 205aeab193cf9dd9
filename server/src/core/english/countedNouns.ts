import { wordSet } from './wordSet';

/** Nouns in which much else is counted, so that they do not tell what a figure counts. */
export const genericCountedNouns = wordSet('people person man woman time thing one other country');

/** Nouns for human beings that count the same heads. */
export const humanNouns = wordSet('person people human individual');

/** Nouns and participles that count people where no noun follows: "48 wounded". */
export const standaloneCounts = wordSet('dead wounded injured missing killed others');

/** Nouns that are plural without an s. */
export const pluralsWithoutS = wordSet(
  'people men women children staff police others personnel crew aircraft',
);

/** Words that may stand between a figure and its noun beside adjectives. */
export const wordsBeforeCountedNouns = wordSet(
  'of the its their his her our those these more other different separate such',
);

/** Adverbs behind a figure that counts nothing. */
export const adverbsBehindFigures = wordSet(
  'ago later earlier before now then here there also already still not',
);

/** Nouns behind a figure of four digits that it counts: it is no year. */
export const nounsCountedLikeYears = wordSet(
  `people men women children troops soldiers dollars euros pounds miles metres meters kilometres kilometers feet tons tonnes jobs homes
  workers votes hours acres words degrees percent students refugees migrants others more cases deaths times points`,
);

/** Nouns for what happens, in the singular: they are counted in times as well ("six phone calls", "spoken six times"). */
export const eventNouns = wordSet(
  `call meeting conversation talk visit trip attack strike raid vote election match game win victory defeat loss goal arrest
  crash fire shooting explosion blast incident occasion attempt round session summit interview appearance debate test launch
  protest rally march shot breach violation term title medal final tour bout fight conviction complaint appeal hearing
  trial race start cap try point save stroke warning threat request invitation failure delay outage time`,
);

/** Words for winning, losing and voting beside which two figures are a score: "won 3-1". */
export const scoreWords = wordSet(
  `won win wins winning lost lose beat beats beaten beating defeat defeated defeats victory loss score draw drew led leading lead
  trailed ruled voted vote votes rule passed approved rejected majority split decision ruling tied thrashed margin`,
);

/** Nouns behind "times the", by which a figure is a multiple: "three times the size". */
export const comparedMeasures = wordSet(
  `size number amount rate average price cost level length height weight value national usual normal legal limit speed population
  distance share`,
);

/** Adjectives behind "times as", by which a figure is a multiple: "three times as many". */
export const comparedAdjectives = wordSet(
  'many much large big likely high fast long expensive great often strong powerful effective small common',
);
