import { contentKey } from './contentKey';
import type { Project, SignOff } from './project';

/**
 * Looks up who has signed a statement off.
 *
 * @param draft the path of the draft in the folder, with forward slashes; undefined for one that has none
 */
export function signOffsIn(
  { signOffs }: Project,
  draft: string | undefined,
): (text: string) => SignOff | undefined {
  const byText = new Map<string, SignOff>();
  for (const signOff of signOffs) {
    if (signOff.draft === undefined || signOff.draft === draft) byText.set(contentKey(signOff.text), signOff);
  }
  return (text) => byText.get(contentKey(text));
}
