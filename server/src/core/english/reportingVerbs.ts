import { wordSet } from './wordSet';

/**
 * Verbs that only tell that something is said, thought or learned, by lemma: what they report stands by itself. With other
 * cues ("rejected", "agreed to") the cue is part of what is stated.
 */
export const reportingVerbs = wordSet(
  `say tell report state add note argue claim write announce reply respond explain insist suggest warn maintain assert declare
  remark observe comment mention reveal disclose indicate emphasize emphasise stress reiterate repeat acknowledge concede
  contend allege testify tweet post according accord describe recall conclude point believe think know understand hear learn
  find show estimate predict expect`,
);

/** Forms of reporting verbs between which and a quotation no more than a comma or colon stands; also "told" with a name. */
export const quotingVerbForms = wordSet('said says stated added wrote asked stating');
