import { wordSet } from './wordSet';

/** Nouns of which a number names one instead of counting them: "Article 5", "page 12", "Boeing 737". */
export const numberedNouns = wordSet(
  `section article chapter paragraph clause page pages annex appendix resolution flight route highway channel radio room gate platform
  line phase type level grade class category stage tier volume vol episode season part act scene verse psalm title schedule figure
  table number no nos proposition amendment directive order boeing airbus leopard covid windows iphone apollo soyuz formula ward
  district division group unit battalion brigade regiment reactor pier terminal exit junction interstate model mark version bbc itv
  area block question item option step rule form bill case file protocol king pope lane apartment apt suite floor box ps xbox galaxy
  big ftse cac dax nikkei nasdaq`,
);

/** Those of them that are also common nouns or verbs: a number names one of them only if they have a capital. */
export const numberedIfCapitalized = wordSet('bill order act part');

/** Words in front of a number that never name what it numbers, with a capital or without. */
export const neverNumberedWords = wordSet(
  `the a an of in on at by for to from with and or but about around over under nearly almost roughly approximately some more than least
  most up only just another all these those its their his her our my your as that who which when where if because while after before
  since until between is was were are be been had has have said says`,
);
