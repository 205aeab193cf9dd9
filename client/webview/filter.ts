/** Which statements are shown; an empty field lets all pass. */
export interface Filter {
  readonly verdict: string;
  readonly rule: string;
  readonly source: string;
  readonly words: string;
}

/** What a filter looks at in a statement. */
export interface Filtered {
  readonly verdict: string;
  readonly rules: readonly string[];
  readonly sources: readonly string[];
  readonly text: string;
}

export const noFilter: Filter = { verdict: '', rule: '', source: '', words: '' };

/** Whether a statement passes: it has the verdict, the rule and the source, and every one of the words somewhere. */
export function passes({ verdict, rule, source, words }: Filter, statement: Filtered): boolean {
  const text = folded(statement.text);
  return (
    (verdict === '' || statement.verdict === verdict) &&
    (rule === '' || statement.rules.includes(rule)) &&
    (source === '' || statement.sources.includes(source)) &&
    folded(words)
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

/** Without case and accents, with straight marks: as people type when they search. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();
}

/** A filter out of what was kept, which may be anything. */
export function filterOf(kept: unknown): Filter {
  if (typeof kept !== 'object' || kept === null) return noFilter;
  const field = (name: keyof Filter): string => {
    const value: unknown = Object.entries(kept).find(([key]) => key === name)?.[1];
    return typeof value === 'string' ? value : '';
  };
  return { verdict: field('verdict'), rule: field('rule'), source: field('source'), words: field('words') };
}
