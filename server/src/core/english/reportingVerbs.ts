import { wordSet } from './wordSet';

/**
 * Verbs that only tell that something is said, thought or learned, by lemma: what they report stands by itself. With other
 * cues ("rejected", "agreed to") the cue is part of what is stated.
 */
export const reportingVerbs = wordSet(
  `say tell report state add note argue claim write announce reply respond explain insist suggest warn maintain assert declare
  remark observe comment mention reveal disclose indicate emphasize emphasise stress reiterate repeat acknowledge concede
  contend allege testify tweet post according accord describe recall conclude point believe think know understand hear learn
  find show estimate predict expect promise vow threaten pledge admit confide
  assure caution recount`,
);

/** Forms of reporting verbs between which and a quotation no more than a comma or colon stands; also "told" with a name. */
export const quotingVerbForms = wordSet('said says stated added wrote asked stating');

/** Forms of verbs that introduce words set apart in a paragraph of their own: "Mara Quill told the council:". */
export const introducingVerbForms = wordSet(
  'said says stated states added adds wrote writes told tells replied replies answered answers recalled recalls explained explains ' +
    'argued argues declared declares concluded concludes continued continues remarked warned warns reads read put puts stating writing saying',
);

/** Verbs by which one organization reports what another says, by lemma. */
export const relayingVerbs = wordSet('report publish reveal disclose quote cite write accord say');

/** Verbs by which an organization tells what it has learned itself, by lemma. */
export const learningVerbs = wordSet('report accord');

/** Verbs by which a speaker goes on, by lemma: "he added" under a quotation says whose it was. */
export const continuationVerbs = wordSet('add continue conclude go');

/** Verbs whose object is whom the words were told to, by lemma. */
export const tellingVerbs = wordSet('tell inform assure remind brief advise notify');

/** Verbs and nouns after which "to" or "with" names whom the words were told to, by lemma. */
export const addressingWords = wordSet(
  `speak talk interview say statement confirm comment remark respond write email message conversation chat explain admit testify
  disclose reveal complain`,
);

/** Forms of the verb by which a speaker names whom they rely on: "citing people familiar with the matter". */
export const citingVerbForms = wordSet('cite cites cited citing');
