import type { StretchReport } from '../core/editor';
import type { DraftReport, Span } from '../core/index';
import { overlap } from '../core/editor';

/**
 * The report on a draft of which only some stretches have been checked.
 * @param before the last report on the draft, brought up to its edits since: it tells of the rest
 */
export function partialReport(
  stretches: readonly StretchReport[],
  before: DraftReport | undefined,
): DraftReport {
  const isElsewhere = ({ span }: { readonly span: Span }) =>
    stretches.every((stretch) => overlap(stretch.checked, span) === 0);
  return {
    statements: [
      ...(before?.statements.filter(isElsewhere) ?? []),
      ...stretches.flatMap(({ statements }) => statements),
    ].sort(byStart),
    findings: [
      ...(before?.findings.filter(isElsewhere) ?? []),
      ...stretches.flatMap(({ findings }) => findings),
    ].sort(byStart),
  };
}

function byStart(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start;
}
