import { memoized } from '../collections/memoized';
import { organizationNouns } from '../english/organizations';

const maxRememberedNames = 5000;

/** True if a name is an organization's by its words: "The New York Times", "U.S. National Security Council", "NATO". */
export const isOrganizationName = memoized(readsAsOrganizationName, maxRememberedNames);

function readsAsOrganizationName(name: string): boolean {
  const words = name.split(' ');
  const last = (words.at(-1) ?? '').toLowerCase().replace(/[.,]/gu, '');
  return (
    organizationNouns.has(last) ||
    /^the\b/iu.test(name) ||
    /^(?:\p{Lu}\.?){2,6}$/u.test(name) ||
    words.some((word) => /^(?:of|and|for|&)$/u.test(word))
  );
}
