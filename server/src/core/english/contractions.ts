import { wordSet } from './wordSet';

/** Words that begin with an apostrophe, without it: ’em, ’til, ’twas. */
export const wordsAfterApostrophe = wordSet('em til till tis twas cause bout round n nuff tude cos er');
