import { translate } from '../localization/language';
import type { SignOff } from './checkedDraft';

/** "Checked by NAME on 2025-08-20" */
export function signOffWords({ by, on }: SignOff): string {
  return translate('Checked by {name} on {date}', { name: by, date: on });
}
