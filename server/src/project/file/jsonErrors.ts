import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import { translate } from '../../localization/language';

/** Returns a description of a syntax error and what to do about it, without a final full stop. */
export function describeJsonError({ error }: ParseError): string {
  const name: string = printParseErrorCode(error);
  switch (name) {
    case 'InvalidSymbol':
      return translate('there is a word that JSON does not allow. Put text in double quotation marks');
    case 'InvalidNumberFormat':
      return translate('there is an invalid number. Put text in double quotation marks');
    case 'PropertyNameExpected':
      return translate('a name in double quotation marks is missing');
    case 'ValueExpected':
      return translate('a value is missing');
    case 'ColonExpected':
      return translate('a colon is missing between a name and its value');
    case 'CommaExpected':
      return translate('a comma is missing between two entries');
    case 'CloseBraceExpected':
      return translate('a closing brace is missing');
    case 'CloseBracketExpected':
      return translate('a closing bracket is missing');
    case 'EndOfFileExpected':
      return translate('there is text after the end of the object. Remove it');
    case 'UnexpectedEndOfComment':
      return translate('a comment has no end');
    case 'UnexpectedEndOfString':
      return translate('a text has no closing quotation mark');
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return translate(
        'a backslash is followed by a character that is not allowed. Write \\\\ for a backslash',
      );
    case 'InvalidCharacter':
      return translate('a text has a character that is not allowed, such as a line break');
    default:
      return translate('it is not JSON ({name})', { name });
  }
}
