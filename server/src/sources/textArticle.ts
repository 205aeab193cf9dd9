import type { Article } from './sourceArticle';

/** Plain text says nothing of itself: what is known of the article is inferred from its text. */
export function readTextArticle(text: string): Article {
  return { format: 'text', text, metadata: {} };
}
