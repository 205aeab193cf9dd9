import type { Statement, Verdict } from '../core/index';
import { translate } from '../localization/language';

/** What was judged and how: "Supported quotation". Whole phrases, since in other languages the verdict is inflected. */
export function statementWords({ kind, verdict }: Pick<Statement, 'kind' | 'verdict'>): string {
  switch (kind) {
    case 'quote':
      return quotationWords(verdict);
    case 'reported':
      return reportedSpeechWords(verdict);
    case 'claim':
      return claimWords(verdict);
  }
}

function quotationWords(verdict: Verdict): string {
  switch (verdict) {
    case 'supported':
      return translate('Supported quotation');
    case 'contradicted':
      return translate('Contradicted quotation');
    case 'unverified':
      return translate('Unverified quotation');
  }
}

function reportedSpeechWords(verdict: Verdict): string {
  switch (verdict) {
    case 'supported':
      return translate('Supported reported speech');
    case 'contradicted':
      return translate('Contradicted reported speech');
    case 'unverified':
      return translate('Unverified reported speech');
  }
}

function claimWords(verdict: Verdict): string {
  switch (verdict) {
    case 'supported':
      return translate('Supported claim');
    case 'contradicted':
      return translate('Contradicted claim');
    case 'unverified':
      return translate('Unverified claim');
  }
}
