import type { Conflict } from '../match/claimJudgement';
import { hull } from '../prose/span';
import { inFormOf } from '../values/format';
import type { Fix } from './finding';
import { articleLabel, inMarks } from './messages';
import type { CheckedSentence, Complaint, RuleContext, SentenceRule } from './rule';

/** A rule about one kind of difference between a claim and the passage that speaks of the same thing. */
function contradictedRule(
  id: string,
  severity: SentenceRule['severity'],
  kind: Conflict['kind'],
  fixes: (conflict: Conflict, sourceText: string, context: RuleContext) => Fix[],
): SentenceRule {
  return {
    id,
    severity,
    check({ judgement, evidence, sentence }: CheckedSentence, context: RuleContext): Complaint | undefined {
      const [first] = judgement.conflicts;
      const [passage] = evidence;
      const [comparison] = judgement.comparisons;
      if (judgement.verdict !== 'contradicted' || first?.kind !== kind || !passage || !comparison)
        return undefined;
      if (!sentence.states || sentence.attribution?.firstHand) return undefined;
      const same = judgement.conflicts.filter((one) => one.kind === kind);
      const span = hull(same.map(({ draft }) => draft)) ?? first.draft;
      const { text } = context.prose;
      const sourceText = comparison.passage.article.text.slice(first.source.start, first.source.end);
      const own = text.slice(first.draft.start, first.draft.end);
      return {
        message: messageOf(kind, own, sourceText, articleLabel(passage, context.archive)),
        span: kind === 'name' ? span : first.draft,
        evidence,
        fixes: fixes(first, sourceText, context),
      };
    },
  };
}

function messageOf(kind: Conflict['kind'], own: string, source: string, article: string): string {
  switch (kind) {
    case 'number':
    case 'date':
    case 'name':
      return `${inMarks(own)} is ${inMarks(source)} in ${article}.`;
    case 'negation':
      return `The source says the opposite: see ${inMarks(source)} in ${article}.`;
  }
}

function replaceValue({ draft, values }: Conflict, _source: string, { prose }: RuleContext): Fix[] {
  if (!values) return [];
  const text = inFormOf(values.source, values.draft, prose.text);
  return [{ title: `Use the source's ${inMarks(text)}`, edits: [{ span: draft, text }] }];
}

function replaceName({ draft }: Conflict, source: string): Fix[] {
  return [{ title: `Use the source's ${inMarks(source)}`, edits: [{ span: draft, text: source }] }];
}

/** A number, amount or share differs from the source's for the same thing. */
export const contradictedNumber = contradictedRule('contradicted-number', 'error', 'number', replaceValue);

/** A date, year, weekday or duration differs. */
export const contradictedDate = contradictedRule('contradicted-date', 'error', 'date', replaceValue);

/** The sources name another person, place or body in the same role. */
export const contradictedName = contradictedRule('contradicted-name', 'warning', 'name', replaceName);

/** The source says the opposite: a negation, an antonym, denied against confirmed. */
export const contradictedNegation = contradictedRule('contradicted-negation', 'error', 'negation', () => []);
