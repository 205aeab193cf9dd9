import { wordSet } from './wordSet';

/** Conjunctions and relative pronouns that begin a clause of their own, which a negation before them does not reach. */
export const clauseOpeners = wordSet(
  'but because although though while whereas after before until if when who which',
);

/** Relative pronouns and conjunctions behind which a clause tells something by the way. */
export const subordinators = wordSet('that who which whose whom where if when but');

/** Words that embed a clause of which a negation before them says nothing: "I don't understand what he wants". */
export const embeddingWords = wordSet('what how who why which where when whether because than if');

/** Conjunctions that join clauses. */
export const clauseJoiners = wordSet('and but or so yet');

/** Words that begin a condition. */
export const conditionOpeners = wordSet('if unless until provided providing except');

/** Phrases that begin a condition, at the beginning of a text. */
export const conditionPhrase = /^(?:(?:as|so) long as|on condition|in case|on the understanding)\b/iu;

/** Words that make a sentence conditional, wherever they stand in it. */
export const conditionWords = wordSet(
  'condition conditions conditional conditionally exception exceptions depends depended depending hinges hinged assuming once only when',
  conditionOpeners,
);

/** Adverbs that say how a sentence is joined to the one before rather than what it says. */
export const connectiveAdverbs = wordSet(
  'once already still now again ever yet however therefore thus moreover furthermore meanwhile additionally nevertheless',
);

/** Words that only join: beside a quotation they are no reported words of their own. */
export const joiningWords = wordSet('that and but or as');

/** Words that put one thing before or after another in time. */
export const timeOrders = wordSet('before after');
