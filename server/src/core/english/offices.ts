import { wordSet } from './wordSet';

/** Offices that a body has one holder of at a time, and that the words beside them tell apart from each other. */
export const singleOffices = wordSet(
  `president minister premier chancellor mayor governor secretary executive chair director manager coach captain head
  headteacher rector dean provost bishop archbishop ambassador commissioner commander sheriff chief editor treasurer founder
  owner speaker superintendent coroner conductor curator officer ombudsman adviser`,
);

/** Forms of offices that are compared as one, each with the form that stands for it. */
export const officeForms: ReadonlyMap<string, string> = new Map([
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['leader', 'head'],
  ['boss', 'head'],
  ['headmaster', 'headteacher'],
  ['headmistress', 'headteacher'],
  ['principal', 'headteacher'],
  ['advisor', 'adviser'],
  ['co-founder', 'founder'],
  ['governor-general', 'governor'],
  ['secretary-general', 'secretary'],
  ['director-general', 'director'],
]);

/** Offices in short, with the office and the word before it that they stand for. */
export const shortOffices: ReadonlyMap<string, readonly [office: string, word: string]> = new Map([
  ['ceo', ['executive', '']],
  ['cfo', ['officer', 'finance']],
  ['coo', ['officer', 'operating']],
  ['vice-president', ['president', 'vice']],
  ['vice-chair', ['chair', 'vice']],
  ['vice-chairman', ['chair', 'vice']],
  ['ex-president', ['president', 'former']],
  ['ex-mayor', ['mayor', 'former']],
  ['ex-minister', ['minister', 'former']],
]);

/** Verbs that tell an office: "chairs the board", "a team led by", each with the office. */
export const officeVerbs: ReadonlyMap<string, string> = new Map([
  ['head', 'head'],
  ['lead', 'head'],
  ['run', 'head'],
  ['chair', 'chair'],
  ['edit', 'editor'],
  ['coach', 'coach'],
  ['manage', 'manager'],
  ['direct', 'director'],
]);

/** Words before an office that make it another: "deputy mayor", "vice president". */
export const officeLevels = wordSet('deputy vice assistant acting interim shadow junior associate honorary');

/** Offices of which an account of one place has one, so that the bare title tells whose it is. */
export const localOffices = wordSet('mayor governor premier sheriff coroner headteacher rector treasurer');

/** Words of former holders of an office: they are not its holders. */
export const formerHolderWords = wordSet('former ex late onetime one-time once');

/** Words before an office that do not tell of what: "the new mayor", "the town's mayor". */
export const idleOfficeWords = wordSet(
  `chief new current own longtime long-time long-serving veteran incoming outgoing company firm club group town city country
  state nation organisation organization business body island village`,
);

/** Adjectives before an office that tell of what it is one. */
export const officeAdjectives = wordSet(
  `foreign financial medical technical creative artistic sporting technological legal commercial municipal regional federal
  general operating scientific executive musical parliamentary national local`,
);
