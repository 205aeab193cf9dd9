import { alternation, phrasePattern, wordSet } from './wordSet';

/** Adverbs and participles that mark an allegation. */
const allegationAdverbs = wordSet('allegedly reportedly purportedly supposedly apparently rumored rumoured');

/** Adverbs and participles by which a reporter keeps a distance from what is said. */
export const hedgeAdverbs = wordSet('seemingly ostensibly', allegationAdverbs);

/** Verbs that hedge in the passive without an agent, by lemma: "is understood to", "is said to". */
export const hedgingPassives = wordSet(
  'understand believe say think report allege suppose rumor rumour presume assume consider expect',
);

/** Participles that mark an allegation in "is … to". */
const allegationParticiples = wordSet('understood believed said thought reported alleged');

/** Verbs by which somebody alleges something that another may deny, by lemma: what they report is one side's account. */
export const allegingVerbs = wordSet('allege accuse plead contend claim suspect');

/** A phrase by which somebody denies what was said: "the agency denies it", "no such letter". */
export const denialPhrase = phrasePattern(
  '(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)) (?:it|this|that|these|those|any|all|having|the (?:claims?|charges?|allegations?|accusations?|reports?))',
  'untrue',
  'no such',
  'not true',
  'wide of the mark',
  '(?:says?|said|states?|stated|insists?|insisted) (?:that )?(?:no|none|nothing|nobody)',
  '(?:says?|said|states?|stated|insists?|insisted) (?:that )?(?:it|he|she|they) (?:\\w+ ){1,2}(?:no|none|nothing)',
);

/** A phrase that marks what a sentence says as an allegation. */
export const allegationPhrase = phrasePattern(
  alternation(allegationAdverbs),
  `(?:is|are|was|were) (?:${alternation(allegationParticiples)}) to`,
  'alleg(?:es?|ed|ing) that',
);

/** Modal verbs under which a denial says what may be, and not what is. */
export const possibilityModals = wordSet('might may could');

/** Modal verbs of what is not so yet. */
const conditionalModals = wordSet('would', possibilityModals);

/** A modal verb of what is not so yet. */
export const conditionalPhrase = phrasePattern(alternation(conditionalModals));

/** Words before a verb by which what it tells is only possible, wanted or conditional. */
export const unrealMarks = wordSet('can cannot should must if whether unless to', conditionalModals);

/** Words of a sentence that gives an opinion or an appeal, and no fact. */
export const opinionWords = wordSet('perhaps maybe arguably hopefully should ought let imagine please');

/** Nouns for a plan behind "under the …", "as part of the …". */
const planNouns = wordSet(
  `plan plans deal proposal proposals agreement accord draft framework scheme model idea terms blueprint offer`,
);

/** Nouns for a plan of which a sentence tells what it would do. */
const planSubjects = wordSet('proposal plan model idea deal agreement draft offer framework');

/** Adjectives and participles of "is … to" for somebody who has not done something yet. */
const intentions = wordSet(
  'prepared ready willing expected set due likely planning considering hoping aiming',
);

/** Verbs before "to" by which somebody has not done something yet. */
const intentionVerbForms = wordSet(
  `plan plans planned propose proposes proposed offer offers offered aim aims hope hopes seek seeks intend intends consider considers
  mull mulls`,
);

/** A phrase that tells of a plan, a proposal or an offer. */
export const planPhrase = phrasePattern(
  '(?:under|as part of|in line with|according to) (?:the|this|that|such an?|an?|any|his|her|their|its) ' +
    `(?:[\\w-]+ ){0,2}(?:${alternation(planNouns)})`,
  `(?:${alternation(planSubjects)})\\b[^.;]{0,80}\\b(?:${alternation(conditionalModals)})`,
  `(?:stands?|is|are|was|were) (?:${alternation(intentions)}) to`,
  `(?:${alternation(intentionVerbForms)}) to`,
);

/** Words by which a draft's sentence keeps a distance from what it says. */
const distancingWords = wordSet(
  `should if unless whether seem seems appear appears perhaps possibly probably likely unlikely potential potentially supposed claim
  claims claimed source sources official officials anonymous unnamed according report reports reported rumor rumors rumour rumours
  alleged expected ready prepared willing want wants seek seeks seeking aim aims aiming hope hopes hoping tries trying offer offers
  offered plan plans planned planning work works working`,
  conditionalModals,
);

/** Words that keep no distance where the source has them as well: its officials did offer what they offered. */
export const distancingOnlyAlone =
  /^(?:officials?|offer(?:s|ed)?|tries|trying|discuss(?:es|ed|ing)?|demand(?:s|ed|ing)?)$/u;

/** The month where it is not the modal verb: "in May", "May 4". */
export const monthOfMay =
  /\b(?:in|of|by|from|since|until|till|to|late|early|mid|last|next|\d+) May\b|\bMay (?=\d)/gu;

/** A word or phrase by which a draft's sentence keeps a distance from what it says: it states nothing as a fact. */
export const distancingPhrase = phrasePattern(
  alternation(distancingWords),
  'set to',
  'call(?:s|ed|ing)? for',
  "(?:by|on|in) (?:his|her|their|its|\\w+[’']s?) (?:own )?(?:account|view|telling|version|words)",
  'adamant',
  "(?:reason|explanation)s? (?:[\\w’']+ ){0,5}(?:gave|gives|given)",
  '(?:propos|negotiat)\\w+',
  '(?:consider|discuss|demand)\\w*',
);
