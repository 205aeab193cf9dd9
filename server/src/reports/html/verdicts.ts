import type { Statement, Verdict } from '../../core/rules/statement';
import { html, type Markup } from './markup';

/** What tells a verdict beside its colour. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  supported: '✓',
  contradicted: '✗',
  unverified: '?',
};

export const verdictNames: Readonly<Record<Verdict, string>> = {
  supported: 'Supported',
  contradicted: 'Contradicted',
  unverified: 'Unverified',
};

export const statementNames: Readonly<Record<Statement['kind'], string>> = {
  quote: 'quotation',
  reported: 'reported speech',
  claim: 'claim',
};

/** The verdict as sign and word, in its colour. */
export function verdictBadge(verdict: Verdict): Markup {
  return html`<span class="verdict ${verdict}"
    ><span aria-hidden="true">${verdictSigns[verdict]}</span> ${verdictNames[verdict]}</span
  >`;
}
