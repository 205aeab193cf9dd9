import type { Verdict } from '../../core/index';
import { translate } from '../../localization/language';

/** What tells a verdict beside its colour. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  supported: '✓',
  contradicted: '✗',
  unverified: '?',
};

export function verdictName(verdict: Verdict): string {
  switch (verdict) {
    case 'supported':
      return translate('Supported');
    case 'contradicted':
      return translate('Contradicted');
    case 'unverified':
      return translate('Unverified');
  }
}
