import { translate } from '../../localization/language';

/** Names as a sentence lists them: "a, b or c". Empty for none. */
export function alternatives(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2
    ? last
    : translate('{items} or {last}', { items: names.slice(0, -1).join(', '), last });
}
