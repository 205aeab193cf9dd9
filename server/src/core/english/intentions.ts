import { wordSet } from './wordSet';

/** Modal verbs of what has not happened. */
export const futureModals = wordSet("will 'll ’ll wo shall would may might should must");

/** Verbs, by lemma, by which somebody wants, asks for, offers or refuses what has not happened. */
const wishingVerbs = wordSet(
  'plan intend want wish hope propose offer threaten promise pledge vow ask request demand urge invite refuse decline',
);

/** Verbs, by lemma, before "to" by which somebody has not done something yet. */
export const intentionVerbs = wordSet(
  'aim seek prepare expect need try attempt mean undertake apply',
  wishingVerbs,
);

/** Verbs, by lemma, by which somebody asks for what has not happened, or speaks of it. */
export const appealingVerbs = wordSet('call appeal write respond reply', wishingVerbs);

/** Verbs, by lemma, before "-ing" or "to" by which somebody only thinks of something. */
export const ponderingVerbs = wordSet(
  'consider weigh contemplate mull ponder envisage discuss propose recommend suggest',
);

/** Adjectives and participles of "is … to" for who has not done something yet. */
export const intentionAdjectives = wordSet(
  'prepared ready willing unwilling expected set due likely unlikely bound determined keen eager free able unable scheduled',
);

/** Nouns, by lemma, behind which "to" tells what has not been done. */
export const intentionNouns = wordSet(
  `plan intention proposal motion bid attempt offer threat promise pledge call demand request wish desire hope right power option
  deadline obligation chance opportunity invitation permission`,
);
