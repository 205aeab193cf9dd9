import { wordSet } from './wordSet';

/** Words that turn the sense of what they stand with. "n't" stands for every contraction that ends in it. */
const negations = wordSet("not no never none nothing nobody nowhere neither nor without cannot n't");

/** True if a word, folded, denies by its form: "not", "cannot", "won't". */
export function isNegation(word: string): boolean {
  return negations.has(word) || word.endsWith("n't");
}

/** Words that nearly deny what follows them. */
export const nearNegations = wordSet('hardly barely scarcely unable unwilling rarely unlikely');

/** Words after "not" with which it denies nothing: "not only", "not far from", "not long after". */
export const undeniedAfterNot = wordSet('only far long least unlike');

/** Words after a negation of a verb that leave the verb undenied: "did not just say", "will not necessarily sign". */
export const qualifiersOfNegation = wordSet('just only even merely simply necessarily');

/** Verbs that deny what follows them, by lemma. */
export const denyingVerbs = wordSet(
  `refuse reject deny decline oppose forbid ban prevent fail dismiss refute prohibit bar block veto abandon renounce forgo
  relinquish`,
);

/** Nouns that deny what follows them, by lemma. */
export const denyingNouns = wordSet('refusal rejection denial opposition failure dismissal');

/**
 * Words in front of a quotation that deny it, in all their forms: "he denied that it was 'a threat'". Not the denying verbs:
 * who bans or prevents something does not deny what is said of it, and "far from" and "rather than" do.
 */
export const denyingWordsBeforeQuotations = wordSet(
  `deny denies denied denying denial reject rejects rejected rejecting dismiss dismisses dismissed dismissing rule rules ruled
  ruling refuse refuses refused refusing refusal dispute disputes disputed disputing refute refutes refuted refuting stop stops
  stopped avoid avoids avoided oppose opposes opposed opposing bristle bristles bristled bristling scoff scoffs scoffed scoffing
  balk balks balked bridle bridles bridled disagree disagrees disagreed far hardly rather instead`,
);

/** Verbs that say that something is not done, by lemma: where they are denied, it is done. */
export const omittingVerbs = wordSet('miss lose lack forget neglect omit avoid stop end quit skip');

/** Verbs by which somebody takes on what follows, by lemma: the opposite of the denying verbs. */
export const acceptingVerbs = wordSet(
  'agree accept allow let permit approve consent embrace endorse welcome authorize authorise',
);

/** Words that stress a negation before them rather than bound it: "not with anyone", "not at all". */
export const negativePolarityWords = wordSet(
  'any anyone anybody anything anywhere ever all either whatsoever',
);
