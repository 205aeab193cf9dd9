import type { Statement } from '../match/statement';
import type { Finding } from './finding';

/** Everything that was found about a draft, in the order of the draft. */
export interface DraftReport {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
}
