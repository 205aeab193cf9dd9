import { toDocument } from '../prose/prose';
import type { Prose } from '../prose/prose';
import type { ResolvedAttribution } from './attribution';
import { localAttributions } from './local';
import type { LocalAttributions } from './local';

/** Every attribution of a document. */
export function attributionsOf(
  prose: Prose,
  local: (text: string) => LocalAttributions = localAttributions,
): readonly ResolvedAttribution[] {
  return prose.blocks.flatMap((block, index) =>
    local(block.text).attributions.map((one) => ({
      type: one.type,
      content: one.content.map((span) => toDocument(block, span)),
      cue: one.cue.map((span) => toDocument(block, span)),
      speaker: one.speaker.map((span) => toDocument(block, span)),
      hedged: false,
      block: index,
      speakerKind: 'unknown' as const,
      firstHand: false,
      carried: false,
    })),
  );
}
