import type { CoreModule } from '../coreModule';
import { describeComment, describeEntry } from '../project/ignores/unusedIgnores';
import { signOffsIn } from '../project/signOffs';
import type { CheckedDraft } from '../reports/content/checkedDraft';
import type { DraftCheck } from './checkDraft';

/**
 * A checked draft as the reports show it.
 *
 * @param name what the reports call the draft: a path as the reader would type it, or a title
 * @param uri where links to the draft lead; undefined where it has no address
 */
export function reportedDraft(
  { draft, project, report, unused, unusedComments }: DraftCheck,
  name: string,
  uri: string | undefined,
  { paragraphsOf }: CoreModule,
): CheckedDraft {
  const { text, languageId, path } = draft;
  const signOffOf = signOffsIn(project, path);
  return {
    name,
    uri,
    text,
    report,
    paragraphs: paragraphsOf(text, { languageId }),
    notes: {
      signOffOf: (statement) => signOffOf(statement.text),
      unusedIgnores: [
        ...unused.map(describeEntry),
        ...unusedComments.map((comment) => describeComment(comment, text)),
      ],
    },
  };
}
