import { Archive } from '../../server/src/core/archive/archive';
import { readArticle } from '../../server/src/core/archive/article';
import { documentAttributions } from '../../server/src/core/attribution/documentAttributions';
import { finish } from '../../server/src/core/collections/steps';
import { SentenceChecker } from '../../server/src/core/match/claims/sentenceChecker';
import type { CheckedSentence } from '../../server/src/core/match/claims/sentenceChecker';
import { draftBlocks } from '../../server/src/core/match/draftBlock';
import { parseProse } from '../../server/src/core/prose/parseProse';
import { pairQuotationMarks } from '../../server/src/core/prose/quotedSpans';
import { contains } from '../../server/src/core/prose/span';
import { readDesk } from './deskStories';
import type { DeskParagraph } from './deskStories';

/** A sentence of a labelled draft as it was matched with its story's sources. */
export interface StorySentence {
  readonly story: string;
  readonly checked: CheckedSentence;
  readonly paragraph: DeskParagraph;
}

/** Matches the sentences of all drafts of a folder of stories with their story's sources. */
export function* storySentences(folder: string): Generator<StorySentence> {
  for (const { name, sources, drafts } of readDesk(folder, false)) {
    const archive = new Archive();
    for (const source of sources) archive.add(readArticle(source));
    const checker = new SentenceChecker(archive);
    for (const { text, paragraphs } of drafts) {
      const prose = parseProse(text, 'markdown');
      for (const block of draftBlocks(prose, documentAttributions(prose))) {
        const paragraph = paragraphs.find(({ span }) => contains(span, block.block.span));
        if (!paragraph) continue;
        for (const checked of finish(checker.check(block, pairQuotationMarks(block.block.text))))
          yield { story: name, checked, paragraph };
      }
    }
  }
}
