import { createChecker, type RuleId } from '../../server/src/core/index';
import { isWarning, perThousandWords } from './figure';
import type { Figure } from './figure';
import type { LabelledArticle } from './polnear';

/** Rules that report a contradiction. Rules that report missing support are mostly right about articles on other events. */
const contradicting: ReadonlySet<RuleId> = new Set<RuleId>([
  'quote-altered',
  'quote-misattributed',
  'quote-truncated',
  'attribution-contradicted',
  'contradicted-number',
  'contradicted-date',
  'contradicted-name',
  'contradicted-negation',
]);

/**
 * Checks articles as drafts, each against all others: true text about the same people and places on other days, which the
 * others hardly ever contradict.
 */
export function measureOthers(articles: readonly LabelledArticle[]): Figure[] {
  const checker = createChecker({ sources: articles.map(({ id, text }) => ({ id, text })) });
  const counts = new Map<RuleId, number>();
  let words = 0;
  for (const { id, text } of articles) {
    checker.removeSource(id);
    for (const finding of checker.check({ text, languageId: 'plaintext' }).findings)
      if (isWarning(finding) && contradicting.has(finding.rule))
        counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
    checker.addSource({ id, text });
    words += text.split(/\s+/u).length;
  }
  const perThousand = (count: number): string => `${perThousandWords(count, words)} (${count})`;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [
    { what: 'warnings that a source has it otherwise', figure: perThousand(all) },
    ...[...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([rule, count]) => ({ what: `of these, ${rule}`, figure: perThousand(count) })),
  ];
}
