import { wordSet } from './wordSet';

/** Titles, ranks and offices that are often written with a capital where no name follows: "the President". */
export const commonTitles = wordSet(
  `mr mrs ms miss dr sir lord lady dame prof professor president minister secretary chairman chief prime king queen prince
  princess judge justice general captain officer senator governor mayor director manager coach`,
);

/** Titles of women, without a full stop. */
export const femaleTitles = wordSet(
  'mrs ms miss mme madame dame lady queen princess congresswoman spokeswoman chairwoman baroness duchess countess',
);

/** Titles of men, without a full stop. */
export const maleTitles = wordSet(
  'mr monsieur sir lord king prince congressman spokesman chairman baron pope duke',
);

/** Words before an office that its holder has no more. */
export const formerWords = wordSet('former then ex late outgoing retired');

/** Words before an office that tell nothing of its country: "the former president". */
export const officeModifiers = wordSet('former then current new prime own');

/** Titles, ranks, offices and occupations that stand before a person's name, in lower case and without a full stop. */
export const personTitles = wordSet(
  `mx mme madame monsieur baroness baron count countess rev reverend father sister fr bishop archbishop cardinal pope rabbi imam ayatollah sheikh emperor sultan emir crown duke duchess president-elect vice-president vice premier chancellor undersecretary deputy assistant sen rep representative congressman congresswoman congressmember gov ambassador envoy consul commissioner attorney solicitor gen lt lieutenant col colonel maj major capt sgt sergeant adm admiral cmdr commander brig brigadier marshal magistrate sheriff constable inspector superintendent detective mp mep msp mla cllr councillor councilman councilwoman alderman delegate speaker leader whip chairwoman chair chairperson head adviser advisor aide spokesman spokeswoman spokesperson ministers presidents senators leaders founder co-founder ceo cfo coo editor reporter correspondent columnist anchor host analyst economist historian author actor actress singer former ex acting then-president nominee candidate democrat republican`,
  commonTitles,
);

/** Words behind a person's name that are no part of it, without a full stop. */
export const nameSuffixes = wordSet('jr sr ii iii iv phd md esq');
