import { createChecker, type DraftReport, type Finding, type Statement } from '../../server/src/core/index';
import { overlap } from '../../server/src/core/prose/span';
import { seed, seeds } from '../unit/seeds';
import { isWarning, percent, share } from './figure';
import type { Figure } from './figure';
import { labelledDrafts } from './labelledDrafts';
import type { LabelledParagraph } from './labelledDrafts';

/** A paragraph with the warnings and statements that overlap it. */
interface Checked extends LabelledParagraph {
  readonly warnings: readonly Finding[];
  readonly statements: readonly Statement[];
}

/** Maximum length of useful evidence, in UTF-16 units. */
const maxEvidenceLength = 1200;

/** Measures the verdicts on the labelled drafts. */
export function measureDrafts(): Figure[] {
  const checker = createChecker({ sources: seeds });
  const paragraphs = labelledDrafts.flatMap((draft) => {
    const report = checker.check({ text: draft.text, languageId: 'markdown' });
    return draft.paragraphs.map((paragraph) => checkedParagraph(paragraph, report));
  });
  const faulty = paragraphs.filter(({ rules }) => rules.length > 0);
  const faultless = paragraphs.filter(({ rules }) => rules.length === 0);
  const hits = faulty.filter((one) => rightFindings(one).length > 0);
  const settled = hits.filter(({ sources }) => sources.length > 0);
  // A paragraph that rests on all articles has no particular evidence.
  const hoverable = faultless.filter(({ sources }) => sources.length > 0 && sources.length < seeds.length);
  return [
    { what: 'faulty paragraphs reported by the right rule', figure: share(hits.length, faulty.length) },
    ...rulesFamilies.map(({ what, isOwn }) => {
      const own = faulty.filter(({ rules }) => isOwn(rules[0] ?? ''));
      return { what, figure: share(own.filter((one) => hits.includes(one)).length, own.length) };
    }),
    {
      what: 'faultless paragraphs with a warning',
      figure: share(faultless.filter(({ warnings }) => warnings.length > 0).length, faultless.length),
    },
    {
      what: 'findings that cite the right article',
      figure: share(
        settled.filter((one) => one.warnings.some((finding) => cites(finding, one))).length,
        settled.length,
      ),
    },
    {
      what: 'faultless paragraphs shown with their evidence',
      figure: share(hoverable.filter(isShown).length, hoverable.length),
    },
    {
      what: 'length of a right finding, median',
      figure: `${percent(medianLength(hits))} % of its paragraph`,
    },
  ];
}

const rulesFamilies = [
  { what: 'of these, about quotations', isOwn: (rule: string) => rule.startsWith('quote-') },
  { what: 'of these, about facts', isOwn: (rule: string) => /^(?:contradicted|attribution)-/u.test(rule) },
] as const;

function checkedParagraph(paragraph: LabelledParagraph, { findings, statements }: DraftReport): Checked {
  const touches = ({ span }: Finding | Statement): boolean => overlap(span, paragraph.span) > 0;
  return {
    ...paragraph,
    warnings: findings.filter((one) => isWarning(one) && touches(one)),
    statements: statements.filter(touches),
  };
}

function rightFindings({ rules, warnings }: Checked): Finding[] {
  return warnings.filter(({ rule }) => rules.includes(rule));
}

function cites({ evidence }: Pick<Finding | Statement, 'evidence'>, { sources }: Checked): boolean {
  return evidence.some(
    ({ sourceId, span, text }) =>
      sources.includes(sourceId) &&
      text.trim() !== '' &&
      text.length <= maxEvidenceLength &&
      seed(sourceId).text.slice(span.start, span.end) === text,
  );
}

function isShown(paragraph: Checked): boolean {
  return paragraph.statements.some(
    ({ verdict, evidence }) =>
      verdict === 'supported' &&
      cites({ evidence: evidence.filter(({ relation }) => relation === 'supports') }, paragraph),
  );
}

function medianLength(hits: readonly Checked[]): number {
  const lengths = hits
    .map((one) => {
      const shortest = Math.min(...rightFindings(one).map(({ span }) => span.end - span.start));
      return shortest / (one.span.end - one.span.start);
    })
    .sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? NaN;
}
