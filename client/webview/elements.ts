/** Ids of the filter's fields. */
export const fields = ['verdict', 'rule', 'source', 'words'] as const;

/**
 * Returns the element with an id.
 *
 * @throws Error if the page has none
 */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element “${id}”.`);
  return element;
}

export function fieldOf(name: (typeof fields)[number]): HTMLSelectElement | HTMLInputElement {
  const field = byId(name);
  if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) return field;
  throw new Error(`The element “${name}” is not a field.`);
}

/**
 * Sets the options of a list after the first, which stands for all values. Nothing changes if they are the same as before,
 * so that a list that is open stays open.
 *
 * @param chosen the value to select; it is added if it is not among the choices
 */
export function setOptions(
  name: 'rule' | 'source',
  choices: readonly (readonly [value: string, label: string])[],
  chosen: string,
): void {
  const field = fieldOf(name);
  const known = choices.some(([value]) => value === chosen);
  const wanted = chosen === '' || known ? choices : [...choices, [chosen, chosen] as const];
  const [all, ...others] = field.children;
  const same =
    others.length === wanted.length &&
    wanted.every(([value, label], index) => {
      const option = others[index];
      return option instanceof HTMLOptionElement && option.value === value && option.label === label;
    });
  if (!same && all) {
    field.replaceChildren(
      all,
      ...wanted.map(([value, label]) => {
        const option = document.createElement('option');
        option.value = value;
        option.label = label;
        option.textContent = label;
        return option;
      }),
    );
  }
  field.value = chosen;
}
