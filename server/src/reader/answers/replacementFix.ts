import { compareWordings, wordsOf } from '../../core/editor';
import type { Fix, Span } from '../../core/index';
import { translate } from '../../localization/language';
import { isName } from './claimedDifference';

/** Maximum number of words that a fix puts into a draft. */
const maxWords = 12;

/** Marks that mean something else in a draft than in an article. */
const markup = /[*_`[\]<>\\#|~\r\n]/u;

/**
 * The fix that puts the source's words in the place of the wrong ones, where they can stand there as they are: words of a quotation, a
 * value for a value, a name for a name.
 */
export function replacementFix(rule: string, span: Span, wrong: string, words: string): Fix[] {
  if (!isPlain(rule, wrong, words)) return [];
  return [
    { title: translate("Use the source's “{source}”", { source: words }), edits: [{ span, text: words }] },
  ];
}

function isPlain(rule: string, wrong: string, words: string): boolean {
  if (words === '' || words === wrong || markup.test(words) || wordsOf(words).words.length > maxWords)
    return false;
  switch (rule) {
    case 'quote-altered':
      return true;
    case 'contradicted-number':
    case 'contradicted-date':
      return isValue(wrong) && isValue(words);
    case 'contradicted-name':
    case 'quote-misattributed':
      return isName(wrong) && isName(words);
    default:
      return false;
  }
}

/** True if a text is one value and nothing besides. */
function isValue(text: string): boolean {
  const { values } = compareWordings(text, '');
  const [value] = values;
  return values.length === 1 && value !== undefined && value.span.end - value.span.start === text.length;
}
