import { publishedAttribution } from './attribution/attribution';
import type { Archive } from './archive/archive';
import type { ResolvedAttribution } from './attribution/attribution';
import { claimEvidence } from './match/claims/claimEvidence';
import { judgeClaim, shiftJudgement } from './match/claims/claimJudgement';
import type { ClaimJudgement } from './match/claims/claimJudgement';
import { readClaim } from './match/claims/claimReading';
import { draftSentences } from './match/claims/draftSentence';
import type { DraftSentence, ReadBlock } from './match/claims/draftSentence';
import type { Relation } from './match/evidence';
import { judgeSpeechCircumstances } from './match/claims/speechCircumstances';
import { Memo } from './collections/memo';
import { VersionedValue } from './collections/versionedValue';
import type { Prose } from './prose/prose';
import type { QuotedSpan } from './prose/quotationMarks';
import { analyse } from './prose/tokens';
import type { Analysis } from './prose/tokens';
import { sentenceRules } from './rules/registry';
import type { RuleId } from './rules/registry';
import type { CheckedSentence, Complaint, RuleContext } from './rules/rule';
import type { Statement, Verdict } from './match/statement';
import { findValues } from './values/read/findValues';
import type { Value } from './values/value';

/** At most so many passages are shown for one sentence. */
const maxEvidence = 4;

const relations: Readonly<Record<Verdict, Relation>> = {
  supported: 'supports',
  contradicted: 'contradicts',
  unverified: 'related',
};

/** A judgement, what is shown for it, and the place in the draft, in UTF-16 offsets, that its sentence stood at. */
interface PlacedJudgement {
  readonly start: number;
  readonly judgement: ClaimJudgement;
  readonly shown: Pick<CheckedSentence, 'evidence' | 'disputing'>;
}

/** Checks what a draft's sentences state outside quotation marks. */
export class SentenceChecker {
  private readonly analyses = new Memo<Analysis>();
  private readonly values = new Memo<readonly Value[]>();
  private readonly rememberedJudgements = new VersionedValue<Memo<PlacedJudgement>>();
  private readonly blocks = new Memo<ReadBlock>();

  constructor(private readonly archive: Archive) {}

  /** Every sentence that states something, with what the sources make of it. */
  read(
    prose: Prose,
    attributions: readonly ResolvedAttribution[],
    quotedSpans: (text: string) => readonly QuotedSpan[],
  ): CheckedSentence[] {
    const sentences = draftSentences(prose, attributions, {
      analyse: (block) => this.analyses.get(block, () => analyse(block)),
      values: (block, analysis) => this.values.get(block, () => findValues(block, analysis.tokens)),
      quotedSpans,
      blocks: (key, read) => this.blocks.get(key, read),
    });
    const checked = sentences.map((sentence) => this.check(sentence, prose.text));
    for (const memo of [this.analyses, this.values, this.judgements, this.blocks]) memo.turn();
    return checked;
  }

  /** Judgements by the articles as they are now. */
  private get judgements(): Memo<PlacedJudgement> {
    return this.rememberedJudgements.get([this.archive.version], () => new Memo());
  }

  private check(sentence: DraftSentence, draft: string): CheckedSentence {
    const { passages } = this.archive;
    const { start } = sentence.span;
    const known = this.judgements.get(sentence.key, () => {
      const { tokens, values, accompaniedSpeech } = sentence;
      const reading = readClaim(tokens, values, passages);
      const judgement = accompaniedSpeech
        ? judgeSpeechCircumstances(tokens, reading, accompaniedSpeech, passages)
        : judgeClaim(tokens, reading);
      return { start, judgement, shown: shownFor(judgement, draft) };
    });
    const by = start - known.start;
    const judgement = shiftJudgement(known.judgement, by);
    // Only where sentence and sources differ does evidence name places of the draft.
    const shown = judgement === known.judgement ? known.shown : shownFor(judgement, draft);
    return { sentence, judgement, ...shown };
  }
}

/** What of the sources is shown for a judgement of words of a draft. */
function shownFor(judgement: ClaimJudgement, draft: string): Pick<CheckedSentence, 'evidence' | 'disputing'> {
  const relation = relations[judgement.verdict];
  const evidence = judgement.comparisons
    .slice(0, maxEvidence)
    .map((comparison, at) => claimEvidence(comparison, at === 0 ? judgement.conflicts : [], draft, relation));
  const disputing = judgement.disputing.map(({ comparison, conflict }) =>
    claimEvidence(comparison, [conflict], draft, 'contradicts'),
  );
  return { evidence, disputing: disputing.length === 0 ? [] : [...disputing, ...evidence] };
}

/** What the rules have to say of a sentence: the first that complains is heard. */
export function complaintAbout(
  checked: CheckedSentence,
  context: RuleContext,
): { readonly rule: RuleId; readonly complaint: Complaint } | undefined {
  for (const rule of sentenceRules) {
    const complaint = rule.check(checked, context);
    if (complaint) return { rule: rule.id, complaint };
  }
  return undefined;
}

/** The statement of a sentence; none for what is told beside somebody's words and is in no source: where they were said. */
export function sentenceStatement(
  { sentence, judgement, evidence }: CheckedSentence,
  draft: string,
): Statement[] {
  const { span, attribution, accompaniedSpeech } = sentence;
  if (accompaniedSpeech && judgement.verdict === 'unverified') return [];
  return [
    {
      kind: attribution ? 'reported' : 'claim',
      span,
      text: draft.slice(span.start, span.end),
      ...(attribution ? { attribution: publishedAttribution(attribution) } : {}),
      verdict: judgement.verdict,
      support: judgement.support,
      evidence: judgement.verdict === 'unverified' ? [] : evidence,
    },
  ];
}
