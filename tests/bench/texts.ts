import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = join(__dirname, '..', '..', 'seeds');

/** An article with its id in a workspace. */
export interface Article {
  readonly id: string;
  readonly text: string;
}

export const seeds: readonly Article[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ id: basename(name, '.txt'), text: readFileSync(join(folder, name), 'utf8') }));

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

const paragraphs = seeds
  .flatMap(({ text }) => text.split(/\n\s*\n/))
  .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
  .filter((paragraph) => countWords(paragraph) >= 12);

/**
 * A draft of about `words` words: paragraphs of the seeds, many of them with quotations. No two paragraphs are equal, so that
 * no result is reused from memory.
 */
export function draftOf(words: number): string {
  const draft: string[] = [];
  let left = words;
  for (let number = 1; left > 0; number++) {
    const paragraph = paragraphs[(number - 1) % paragraphs.length] ?? '';
    draft.push(`In part ${number}, ${paragraph}`);
    left -= countWords(paragraph) + 3;
  }
  return `${draft.join('\n\n')}\n`;
}

/** Articles that differ from each other in their ids and in a few words of every paragraph. */
export function articlesLikeSeeds(count: number): Article[] {
  return Array.from({ length: count }, (_, number) => {
    const text = (seeds[number % seeds.length]?.text ?? '').replace(
      /\n\s*\n/g,
      (gap) => ` Issue${number}.${gap}`,
    );
    return { id: `article-${number}`, text };
  });
}

/** Offsets inside words, spread over the text; the same in each run. */
export function placesIn(text: string, count: number): number[] {
  const step = text.length / count;
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor(((index * 7919) % count) * step);
    const place = text.slice(from).search(/\p{L}\p{L}/u);
    return from + Math.max(place, 0) + 1;
  });
}
