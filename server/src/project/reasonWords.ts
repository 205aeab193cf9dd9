import { translate } from '../localization/language';
import type { DisableComment } from './disableComments';
import type { UnusedEntry } from './ignoreFindings';

/** An entry of the project file in words, for a list of those that match nothing. */
export function entryWords(entry: UnusedEntry): string {
  if ('list' in entry) return translate('“{entry}” among “{list}”', { entry: entry.entry, list: entry.list });
  const { rule, text, words, draft } = entry;
  const what =
    words === undefined ? `${rule}: ${text}` : translate('{rule}: {words} in {text}', { rule, words, text });
  return draft === undefined ? what : `${what} (${draft})`;
}

/** A comment in words. `text` is the draft's. */
export function commentWords({ span }: DisableComment, text: string): string {
  const line = text.slice(0, span.start).split(/\r\n?|\n/u).length;
  return translate('line {line}: {comment}', { line, comment: text.slice(span.start, span.end) });
}
