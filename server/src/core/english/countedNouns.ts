import { wordSet } from './wordSet';

/** Nouns in which much else is counted, so that they do not tell what a figure counts. */
export const genericCountedNouns = wordSet('people person man woman time thing one other country');
