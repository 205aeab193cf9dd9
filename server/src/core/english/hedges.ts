import { alternation, wordSet } from './wordSet';

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

/** A phrase that marks what a sentence says as an allegation. */
export const allegationPhrase = new RegExp(
  `\\b(?:${alternation(allegationAdverbs)}|(?:is|are|was|were) (?:${alternation(allegationParticiples)}) to|alleg(?:es?|ed|ing) that)\\b`,
  'iu',
);

/** Modal verbs under which a denial says what may be, and not what is. */
export const possibilityModals = wordSet('might may could');

/** Modal verbs of what is not yet so. */
export const conditionalModals = wordSet('would', possibilityModals);

/** A modal verb of what is not yet so. */
export const conditionalPhrase = new RegExp(`\\b(?:${alternation(conditionalModals)})\\b`, 'iu');

/** Words of a sentence that gives an opinion or an appeal, and no fact. */
export const opinionWords = wordSet('perhaps maybe arguably hopefully should ought let imagine please');

/** A phrase that tells of a plan, a proposal or an offer. */
export const planPhrase =
  /\b(?:under|as part of|in line with|according to) (?:the|this|that|such an?|an?|any|his|her|their|its) (?:[\w-]+ ){0,2}(?:plans?|deal|proposal|proposals|agreement|accord|draft|framework|scheme|model|idea|terms|blueprint|offer)\b|\b(?:proposal|plan|model|idea|deal|agreement|draft|offer|framework)\b[^.;]{0,80}\b(?:would|could|may|might)\b|\b(?:stands?|is|are|was|were) (?:prepared|ready|willing|expected|set|due|likely|planning|considering|hoping|aiming) to\b|\b(?:plans?|planned|proposes?|proposed|offers?|offered|aims?|hopes?|seeks?|intends?|considers?|mulls?) to\b/iu;

/** A word or phrase by which a draft's sentence keeps a distance from what it says: it states nothing as a fact. */
export const distancingPhrase =
  /\b(?:would|could|might|may|should|if|unless|whether|seems?|appears?|perhaps|possibly|probably|likely|unlikely|potential|potentially|supposed|claims?|claimed|sources?|officials?|anonymous|unnamed|according|reports?|reported|rumou?rs?|alleged|expected|ready|prepared|willing|set to|wants?|seeks?|seeking|aims?|aiming|hopes?|hoping|tries|trying|offers?|offered|plan(?:s|ned|ning)?|propos\w+|consider\w*|discuss\w*|demand\w*|call(?:s|ed|ing)? for|works?|working|negotiat\w+)\b/iu;
