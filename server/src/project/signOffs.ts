import { contentKey } from './contentKey';
import type { Project, SignOff } from './project';

/**
 * Returns a function from the text of a statement to its sign-off.
 *
 * @param draft path of the draft relative to the folder, with forward slashes; undefined outside the folder
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
