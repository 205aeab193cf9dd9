import type { Severity } from '../core/index';
import { translate } from '../localization/language';

/** A severity as a heading has it. */
export function severityWord(severity: Severity): string {
  switch (severity) {
    case 'error':
      return translate('Error');
    case 'warning':
      return translate('Warning');
    case 'information':
      return translate('Information');
    case 'hint':
      return translate('Hint');
  }
}
