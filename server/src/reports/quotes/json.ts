import type { AttributedFile } from './attributedFile';
import { jsonAttribution } from '../json/jsonAttribution';
import { jsonText } from '../json/jsonText';
import { textRangesIn } from '../json/jsonRange';

/** Version of the format. It grows by one with every change that breaks programs which read the old format. */
export const quotesJsonVersion = 1;

/** The attributions of all files as JSON; docs/command-line.md describes the format. */
export function quotesJson(files: readonly AttributedFile[]): string {
  const listing = {
    version: quotesJsonVersion,
    files: files.map(({ name, text, attributions }) => {
      const rangeOf = textRangesIn(text);
      return {
        path: name,
        attributions: attributions.map((attribution) => jsonAttribution(attribution, rangeOf)),
      };
    }),
  };
  return jsonText(listing);
}
