import { contentKey } from './contentKey';
import { holdsFor, type Project, type SignOff } from './project';

/**
 * Returns a function from the text of a statement to its sign-off.
 *
 * @param draft path of the draft relative to the folder, with forward slashes; undefined outside the folder
 */
export function signOffsIn(
  project: Project,
  draft: string | undefined,
): (text: string) => SignOff | undefined {
  const byText = new Map<string, SignOff>();
  for (const signOff of project.signOffs) {
    if (holdsFor(signOff, draft, project)) byText.set(contentKey(signOff.text), signOff);
  }
  return (text) => byText.get(contentKey(text));
}
