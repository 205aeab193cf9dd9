import { showHidden } from './hiddenCharacters';
import { singleLine } from './singleLine';
import { cutWords } from './truncate';

/** Maximum length of a word in hovers, lists and messages, in characters. The longest words of prose have about 50. */
export const maxWordLength = 100;

/** Text that editors show in messages: hidden characters are visible, and words without an end are cut. */
export function editorText(text: string): string {
  return cutWords(showHidden(text), maxWordLength);
}

/** Like `editorText`, on one line. */
export function editorLine(text: string): string {
  return cutWords(singleLine(text), maxWordLength);
}
