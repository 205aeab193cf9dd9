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
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftBlock } from '../../server/src/core/match/draftBlock';
import type { Source } from '../../server/src/core/index';
import { readDesk } from './deskStories';
import type { DeskParagraph } from './deskStories';

/** A sentence of a labelled draft as it was matched with its story's sources. */
export interface StorySentence {
  readonly story: string;
  readonly checked: CheckedSentence;
  readonly paragraph: DeskParagraph;
  /** The draft that the sentence stands in. */
  readonly draft: string;
}

/** Matches the sentences of all drafts of a folder of stories with their story's sources. */
export function* storySentences(folder: string): Generator<StorySentence> {
  for (const { name, sources, drafts } of readDesk(folder, false)) {
    const checker = checkerOf(sources);
    for (const { text, paragraphs } of drafts) {
      for (const { block, checked } of checkedBlocks(checker, text, 'markdown')) {
        const paragraph = paragraphs.find(({ span }) => contains(span, block.block.span));
        if (paragraph) for (const one of checked) yield { story: name, checked: one, paragraph, draft: text };
      }
    }
  }
}

/** Matches the sentences of right paragraphs with their story's sources, without those that carry the paragraph. */
export function* withheldSentences(folder: string): Generator<StorySentence> {
  for (const { name, sources, drafts } of readDesk(folder, false)) {
    for (const { text, paragraphs } of drafts) {
      const right = paragraphs.filter((one) => one.rules.length === 0 && one.sources.length > 0);
      for (const ids of new Set(right.map((one) => one.sources.join(' ')))) {
        const chosen = right.filter((one) => one.sources.join(' ') === ids);
        const carrying = new Set(ids.split(' '));
        const checker = checkerOf(sources.filter(({ id }) => !carrying.has(id)));
        for (const { block, checked } of checkedBlocks(checker, text, 'markdown')) {
          const paragraph = chosen.find(({ span }) => contains(span, block.block.span));
          if (paragraph)
            for (const one of checked) yield { story: name, checked: one, paragraph, draft: text };
        }
      }
    }
  }
}

/**
 * Matches the sentences of published articles, each with the other articles on its event. FOLDER holds an article a file,
 * `EVENT_N.json`.
 */
export function* sisterSentences(
  folder: string,
): Generator<{ readonly event: string; readonly checked: CheckedSentence }> {
  const events = new Map<string, Source[]>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const event = file.replace(/_\d+\.json$/u, '');
    const { text } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { text: string };
    events.set(event, [...(events.get(event) ?? []), { id: file, text }]);
  }
  for (const [event, articles] of events) {
    for (const draft of articles) {
      const checker = checkerOf(articles.filter((one) => one !== draft));
      for (const { checked } of checkedBlocks(checker, draft.text, 'plaintext'))
        for (const one of checked) yield { event, checked: one };
    }
  }
}

function checkerOf(sources: readonly Source[]): SentenceChecker {
  const archive = new Archive();
  for (const source of sources) archive.add(readArticle(source));
  return new SentenceChecker(archive);
}

function* checkedBlocks(
  checker: SentenceChecker,
  text: string,
  languageId: 'markdown' | 'plaintext',
): Generator<{ readonly block: DraftBlock; readonly checked: readonly CheckedSentence[] }> {
  const prose = parseProse(text, languageId);
  for (const block of draftBlocks(prose, documentAttributions(prose)))
    yield { block, checked: finish(checker.check(block, pairQuotationMarks(block.block.text))) };
}
