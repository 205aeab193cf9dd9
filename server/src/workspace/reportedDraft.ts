import type { Paragraph } from '../core/editor';
import type { CoreModule } from '../coreModule';
import { describeComment, describeEntry } from '../project/ignores/unusedIgnores';
import { signOffsIn } from '../project/signOffs';
import type { CheckedDraft } from '../reports/content/checkedDraft';
import type { DraftCheck } from './checkDraft';

/**
 * A checked draft for reports.
 *
 * @param name the draft's name in reports: a path as the reader would type it, or a title
 * @param uri target of links to the draft; undefined if it has none
 */
export function reportedDraft(
  { draft, project, report, ignored, unused, unusedComments, second }: DraftCheck,
  name: string,
  uri: string | undefined,
  { paragraphsOf }: CoreModule,
): CheckedDraft {
  const { text, languageId, path } = draft;
  const signOffOf = signOffsIn(project, path);
  let paragraphs: readonly Paragraph[] | undefined;
  return {
    name,
    uri,
    text,
    report,
    ...(ignored.size > 0 ? { ignored } : {}),
    ...(second ? { second } : {}),
    // What shows one statement needs none of them.
    get paragraphs() {
      return (paragraphs ??= paragraphsOf(text, { languageId }));
    },
    notes: {
      signOffOf: (statement) => signOffOf(statement.text),
      unusedIgnores: [
        ...unused.map(describeEntry),
        ...unusedComments.map((comment) => describeComment(comment, text)),
      ],
    },
  };
}
