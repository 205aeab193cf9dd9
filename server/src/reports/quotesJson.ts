import type { AttributedFile } from './attributedFile';
import { jsonAttribution } from './jsonAttribution';
import { stretchesIn } from './jsonRange';

/** The version of the shape below: it grows by one when a program that reads the old shape would misread the new one. */
export const quotesJsonVersion = 1;

/** The attributions of every file as JSON. docs/command-line.md describes the shape. */
export function quotesJson(files: readonly AttributedFile[]): string {
  const listing = {
    version: quotesJsonVersion,
    files: files.map(({ name, text, attributions }) => {
      const stretchOf = stretchesIn(text);
      return {
        path: name,
        attributions: attributions.map((attribution) => jsonAttribution(attribution, stretchOf)),
      };
    }),
  };
  return `${JSON.stringify(listing, undefined, 2)}\n`;
}
