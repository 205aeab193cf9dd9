import type { ArchiveView } from '../../archive/archiveView';
import { Memo } from '../../collections/memo';
import type { Steps } from '../../collections/steps';
import { VersionedValue } from '../../collections/versionedValue';
import type { QuotedSpan } from '../../prose/quotedSpans';
import type { DraftBlock } from '../draftBlock';
import type { Evidence } from '../evidence';
import { relationOf } from '../statement';
import { claimEvidence } from './claimEvidence';
import { judgeClaim, minCarriedWordsBesideQuotation } from './claimJudgement';
import type { ClaimJudgement } from './claimJudgement';
import { readClaim } from './claimReading';
import { draftSentences } from './draftSentences';
import type { DraftSentence } from './sentenceParts';
import { shiftJudgement } from './shiftJudgement';
import { judgeSpeechCircumstances } from './speechCircumstances';

/** A sentence of the draft, the judgement of what it states, and the passages that the judgement rests on. */
export interface CheckedSentence {
  readonly sentence: DraftSentence;
  readonly judgement: ClaimJudgement;
  /** The passages of the judgement's comparisons, best first; at most `maxEvidence`. */
  readonly evidence: readonly Evidence[];
  /** If sources disagree, the passages that contradict, then those that support; empty otherwise. */
  readonly disputing: readonly Evidence[];
}

/** Maximum number of passages given as evidence for one sentence. */
const maxEvidence = 4;

type SentenceEvidence = Pick<CheckedSentence, 'evidence' | 'disputing'>;

/** A remembered judgement, with the UTF-16 offset in the draft at which its sentence began when it was judged. */
interface PlacedJudgement {
  readonly start: number;
  readonly judgement: ClaimJudgement;
  readonly found: SentenceEvidence;
}

/** Reads the sentences of a draft and judges what they state outside quotation marks. Remembers equal sentences. */
export class SentenceChecker {
  private readonly judgementsByVersion = new VersionedValue<Memo<PlacedJudgement>>();

  constructor(private readonly archive: ArchiveView) {}

  /**
   * Every sentence of a block that states something, in order, with its judgement; judges one a step.
   * @param quotedSpans What stands in quotation marks in the block's text.
   */
  *check(block: DraftBlock, quotedSpans: readonly QuotedSpan[]): Steps<CheckedSentence[]> {
    const checked: CheckedSentence[] = [];
    for (const sentence of draftSentences(block, quotedSpans)) {
      checked.push(this.checkOne(sentence, block.draft));
      yield;
    }
    return checked;
  }

  /**
   * Ends the check of a draft: forgets from time to time the judgements that are not in use.
   * @param inUse the keys of the sentences of all blocks that are remembered
   */
  endDraft(inUse: () => Iterable<{ readonly sentenceKeys: readonly string[] }>): void {
    this.judgements.endLongRound(function* () {
      for (const { sentenceKeys } of inUse()) yield* sentenceKeys;
    });
  }

  /** Judgements made against the archive's present version. */
  private get judgements(): Memo<PlacedJudgement> {
    return this.judgementsByVersion.get([this.archive.version], () => new Memo());
  }

  private checkOne(sentence: DraftSentence, draft: string): CheckedSentence {
    const { start } = sentence.span;
    const known = this.judgements.get(sentence.key, () => {
      const judgement = this.judge(sentence);
      return { start, judgement, found: evidenceFor(judgement, draft) };
    });
    const judgement = shiftJudgement(known.judgement, start - known.start);
    // Evidence holds offsets into the draft only where sentence and source differ: then it moves with the sentence.
    const found = judgement === known.judgement ? known.found : evidenceFor(judgement, draft);
    return { sentence, judgement, ...found };
  }

  private judge({ tokens, values, accompaniedSpeech, attribution }: DraftSentence): ClaimJudgement {
    const { passages } = this.archive;
    const reading = readClaim(tokens, values, passages);
    if (accompaniedSpeech) return judgeSpeechCircumstances(tokens, reading, accompaniedSpeech, passages);
    return attribution?.type === 'mixed'
      ? judgeClaim(tokens, reading, minCarriedWordsBesideQuotation)
      : judgeClaim(tokens, reading);
  }
}

function evidenceFor(judgement: ClaimJudgement, draft: string): SentenceEvidence {
  const relation = relationOf[judgement.verdict];
  const evidence = judgement.comparisons
    .slice(0, maxEvidence)
    .map((comparison, at) => claimEvidence(comparison, at === 0 ? judgement.conflicts : [], draft, relation));
  const disputing = judgement.disputing.map(({ comparison, conflict }) =>
    claimEvidence(comparison, [conflict], draft, 'contradicts'),
  );
  return { evidence, disputing: disputing.length === 0 ? [] : [...disputing, ...evidence] };
}
