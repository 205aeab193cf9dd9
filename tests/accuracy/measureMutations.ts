import { createChecker, type DraftReport, type Finding } from '../../server/src/core/index';
import { overlap } from '../../server/src/core/prose/span';
import { changeKinds, changesOf } from './articleChanges';
import type { ChangeKind } from './articleChanges';
import { isWarning, percent, perThousandWords, share } from './figure';
import type { Figure } from './figure';
import type { LabelledArticle } from './polnear';

/** Rules of which any must report a change, by kind of change. */
const expected: Readonly<Record<ChangeKind, readonly string[]>> = {
  'a word of a quotation changed': ['quote-altered'],
  'two speakers’ quotations exchanged': ['quote-misattributed'],
  'a number changed': ['contradicted-number', 'contradicted-date'],
  'a “not” inserted': ['contradicted-negation', 'quote-altered'],
};

/** Warnings that the unchanged article does not have. */
interface Outcome {
  readonly kind: ChangeKind;
  readonly warnings: readonly Finding[];
}

/** Checks articles as drafts against themselves: unchanged, which is free of errors, and with one change at a time. */
export function measureMutations(articles: readonly LabelledArticle[]): Figure[] {
  const unchanged: DraftReport[] = [];
  const outcomes: Outcome[] = [];
  for (const article of articles) {
    const checker = createChecker({ sources: [{ id: article.id, text: article.text }] });
    unchanged.push(checker.check({ text: article.text, languageId: 'plaintext' }));
    for (const { kind, text, changed } of changesOf(article)) {
      const { findings } = checker.check({ text, languageId: 'plaintext' });
      const warnings = findings.filter(
        (one) => isWarning(one) && changed.some((span) => overlap(one.span, span) > 0),
      );
      outcomes.push({ kind, warnings });
    }
  }
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  return [...noiseFigures(unchanged, words), ...changeKinds.map((kind) => changeFigure(kind, outcomes))];
}

function noiseFigures(reports: readonly DraftReport[], words: number): Figure[] {
  const warnings = reports.flatMap(({ findings }) => findings.filter(isWarning));
  const quotations = reports.flatMap(({ statements }) => statements.filter(({ kind }) => kind === 'quote'));
  const rules = [...new Set(warnings.map(({ rule }) => rule))];
  const byRule = rules.map((rule) => ({ rule, own: warnings.filter((one) => one.rule === rule) }));
  return [
    {
      what: 'warnings on unchanged articles',
      figure: `${perThousandWords(warnings.length, words)} (${warnings.length} in ${words})`,
    },
    ...byRule
      .sort((a, b) => b.own.length - a.own.length)
      .map(({ rule, own }) => ({
        what: `of these, ${rule}`,
        figure: `${perThousandWords(own.length, words)} (${own.length})`,
      })),
    {
      what: 'quotations supported by their own text',
      figure: share(quotations.filter(({ verdict }) => verdict === 'supported').length, quotations.length),
    },
  ];
}

function changeFigure(kind: ChangeKind, outcomes: readonly Outcome[]): Figure {
  const own = outcomes.filter((one) => one.kind === kind);
  const right = own.filter(({ warnings }) => warnings.some(({ rule }) => expected[kind].includes(rule)));
  const any = own.filter(({ warnings }) => warnings.length > 0);
  return {
    what: kind,
    figure: `by the right rule ${share(right.length, own.length)}, by any ${percent(any.length / own.length)} %`,
  };
}
