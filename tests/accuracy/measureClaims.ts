import { type Checker, createChecker } from '../../server/src/core/index';
import { readSuites } from './claimData';
import { isWarning, percent, share } from './figure';
import type { Figure } from './figure';
import { areaUnderCurve } from './logistic';

/** A labelled text and the document to check it against. */
interface Claim {
  readonly document: string;
  readonly text: string;
  readonly label: 'supported' | 'contradicted' | 'silent';
  readonly kind: string;
}

/** The result for a claim of a checker whose only source is the claim's document. */
interface Judged {
  readonly bad: boolean;
  readonly kind: string;
  /** Support of the least supported statement, 0 to 1; 1 if there is no statement. */
  readonly support: number;
  readonly warned: boolean;
  readonly contradicted: boolean;
}

/** Maximum number of claims without evidence: enough to estimate how often one is called contradicted. */
const silentClaims = 1500;

/** Measures how well support, warnings and verdict separate true from false claims, on the first `limit` of each suite. */
export function measureClaims(folder: string, limit: number): Figure[] {
  return [...readSuites(folder)].flatMap(([suite, items]) => {
    const silent = judge(items.filter(({ label }) => label === 'silent').slice(0, silentClaims));
    const judged = judge(items.filter(({ label }) => label !== 'silent').slice(0, limit));
    const figures = [...rankingFigures(judged), ...warningFigures(judged), ...verdictFigures(judged)];
    if (silent.length > 0)
      figures.push({
        what: '“contradicted” where the evidence is silent',
        figure: share(silent.filter(({ contradicted }) => contradicted).length, silent.length),
      });
    return figures.map(({ what, figure }) => ({ what: `${suite}: ${what}`, figure }));
  });
}

function judge(claims: readonly Claim[]): Judged[] {
  let checker: Checker = createChecker();
  let indexed: string | undefined;
  return claims.map(({ document, text, label, kind }) => {
    if (document !== indexed) checker = createChecker({ sources: [{ id: 'document', text: document }] });
    indexed = document;
    const { statements, findings } = checker.check({ text, languageId: 'plaintext' });
    return {
      bad: label === 'contradicted',
      kind: firstKind(kind),
      support: Math.min(1, ...statements.map(({ support }) => support)),
      warned: findings.some(isWarning),
      contradicted: statements.some(({ verdict }) => verdict === 'contradicted'),
    };
  });
}

/** SummEdits gives a list of kinds, some of them as a list in quotation marks: ['a', 'b']. */
function firstKind(kinds: string): string {
  return kinds.replace(/[[\]']/gu, '').split(',')[0] ?? '';
}

function rankingFigures(judged: readonly Judged[]): Figure[] {
  const area = areaUnderCurve(judged.map(({ support, bad }) => ({ score: support, label: bad ? 0 : 1 })));
  const { accuracy, threshold } = bestThreshold(judged);
  return [
    { what: 'support, AUC', figure: percent(area) },
    {
      what: 'support, best balanced accuracy',
      figure: `${percent(accuracy)} at ${threshold.toFixed(3)}`,
    },
  ];
}

/** The best threshold of support below which claims count as false, and its balanced accuracy. */
function bestThreshold(judged: readonly Judged[]): { readonly accuracy: number; readonly threshold: number } {
  const [bad, good] = countBadAndGood(judged);
  const sorted = judged.toSorted((a, b) => a.support - b.support);
  let best = { accuracy: 0, threshold: 0 };
  let badBelow = 0;
  for (const [at, one] of sorted.entries()) {
    if (one.bad) badBelow++;
    if (sorted[at + 1]?.support === one.support) continue;
    const accuracy = (badBelow / bad + 1 - (at + 1 - badBelow) / good) / 2;
    if (accuracy > best.accuracy) best = { accuracy, threshold: one.support };
  }
  return best;
}

function warningFigures(judged: readonly Judged[]): Figure[] {
  const [bad, good] = countBadAndGood(judged);
  const warnedBad = judged.filter((one) => one.warned && one.bad).length;
  const warnedGood = judged.filter((one) => one.warned && !one.bad).length;
  return [
    {
      what: 'warnings, balanced accuracy',
      figure: percent((warnedBad / bad + 1 - warnedGood / good) / 2),
    },
    { what: 'warnings, of false claims', figure: share(warnedBad, bad) },
    { what: 'warnings, of true claims', figure: share(warnedGood, good) },
  ];
}

function verdictFigures(judged: readonly Judged[]): Figure[] {
  const called = judged.filter(({ contradicted }) => contradicted);
  const bad = judged.filter((one) => one.bad);
  const right = called.filter((one) => one.bad);
  const kinds = [...new Set(bad.map(({ kind }) => kind))].sort();
  return [
    { what: '“contradicted”, precision', figure: share(right.length, called.length) },
    { what: '“contradicted”, recall', figure: share(right.length, bad.length) },
    ...kinds.map((kind) => ({
      what: `“contradicted”, recall of ${kind || 'unnamed'}`,
      figure: share(
        right.filter((one) => one.kind === kind).length,
        bad.filter((one) => one.kind === kind).length,
      ),
    })),
  ];
}

function countBadAndGood(judged: readonly Judged[]): readonly [bad: number, good: number] {
  const bad = judged.filter((one) => one.bad).length;
  return [bad, judged.length - bad];
}
