/** Conditions for the statements that are shown; an empty field matches all. */
export interface Filter {
  readonly verdict: string;
  readonly rule: string;
  readonly source: string;
  readonly words: string;
}

/** The properties of a statement that a filter compares. */
export interface FilteredStatement {
  readonly verdict: string;
  readonly rules: readonly string[];
  readonly sources: readonly string[];
  readonly text: string;
}

export const noFilter: Filter = { verdict: '', rule: '', source: '', words: '' };

/** True if a statement has the verdict, the rule and the source, and each of the words somewhere in its text. */
export function passes({ verdict, rule, source, words }: Filter, statement: FilteredStatement): boolean {
  const text = folded(statement.text);
  return (
    hasVerdict(verdict, statement) &&
    (rule === '' || statement.rules.includes(rule)) &&
    (source === '' || statement.sources.includes(source)) &&
    folded(words)
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

/** `findings` matches the statements that something is found on. */
function hasVerdict(wanted: string, { verdict, rules }: FilteredStatement): boolean {
  if (wanted === 'findings') return rules.length > 0;
  return wanted === '' || verdict === wanted;
}

/** Removes case and accents and straightens quotation marks, which people seldom type in a search. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();
}

/** Reads a filter from saved state, which may have any shape. */
export function filterOf(kept: unknown): Filter {
  if (typeof kept !== 'object' || kept === null) return noFilter;
  const field = (name: keyof Filter): string => {
    const value: unknown = Object.entries(kept).find(([key]) => key === name)?.[1];
    return typeof value === 'string' ? value : '';
  };
  return { verdict: field('verdict'), rule: field('rule'), source: field('source'), words: field('words') };
}
