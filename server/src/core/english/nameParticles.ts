import { wordSet } from './wordSet';

/** Words that join the parts of a name in lower case: "Mara van Quill". */
export const nameParticles = wordSet(
  'van von der den de del della di da dos du la le al el bin ben ibn ter ten',
);
