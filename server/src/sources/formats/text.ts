import type { Article } from './article';

/** Plain text declares no metadata; the checker infers it from the text. */
export function readTextArticle(text: string): Article {
  return { format: 'text', text, metadata: {} };
}
