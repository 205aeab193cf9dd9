import type { Article } from '../../archive/article';
import { impersonalSpeakers } from '../../english/pronouns';
import type { Verdict } from '../statement';
import type { DraftQuotation } from './draftQuotation';
import type { QuotationReading, Rendering } from './quotationReading';
import type { QuotedWord } from './quotedWords';

const verdicts: Readonly<Record<Rendering, Verdict>> = {
  verbatim: 'supported',
  paraphrase: 'unverified',
  altered: 'contradicted',
  none: 'unverified',
};

/** The verdict on a quotation by its words alone. Who quotes an article as an article quotes its own words right. */
export function verdictOf({ rendering }: QuotationReading, quotesArticle: boolean): Verdict {
  return quotesArticle ? 'supported' : verdicts[rendering];
}

/** 0 to 1: how well the best match carries the quotation. */
export function supportOf({ rendering, matches: [best] }: QuotationReading, quotesArticle: boolean): number {
  if (quotesArticle) return 1;
  const agreement = best?.match.agreement ?? 0;
  switch (rendering) {
    case 'verbatim':
      return 1;
    case 'paraphrase':
      return 0.6;
    case 'altered':
      return 0.4 * agreement;
    case 'none':
      return 0.2 * agreement;
  }
}

/** Minimum number of words that are somebody's although nobody is named for them: shorter phrases are titles and terms. */
const fewestUnattributedWords = 6;

/** True if words in quotation marks are somebody's. Titles of works, terms and so-called phrases are not, unless a speaker is named. */
export function isSomebodysWords({ attribution }: DraftQuotation, words: readonly QuotedWord[]): boolean {
  // Of a word that is masked nothing is left to be compared.
  if (words.every(({ inserted }) => inserted)) return false;
  // “Who needs it?” one might ask.
  if (impersonalSpeakers.has(attribution?.speakerName?.toLowerCase() ?? '')) return false;
  if (attribution && attribution.speaker.length > 0) return true;
  const isTitle = words.filter(({ content }) => content).every(({ capital }) => capital);
  return words.length >= fewestUnattributedWords && !isTitle;
}

/** True if a draft quotes one of several articles as an article: it names the outlet or a document, or cites the article. */
export function quotesOneOf(
  articles: readonly Article[],
  { attribution }: DraftQuotation,
  cited: readonly Article[],
): boolean {
  const name = attribution?.speakerName?.toLowerCase();
  return (
    attribution?.speakerKind === 'document' ||
    articles.some(
      (article) =>
        cited.includes(article) ||
        (name !== undefined &&
          [article.metadata.outlet, article.metadata.byline].some(
            (publisher) => publisher?.toLowerCase() === name,
          )),
    )
  );
}
