import type { CheckerModule } from '../checkerModule';
import { commentWords, entryWords } from '../project/reasonWords';
import { signOffsIn } from '../project/signOffs';
import type { CheckedDraft, DraftNotes } from '../reports/checkedDraft';
import type { CheckedDocument } from './checkedDocument';
import { languageOf } from './documentSelection';
import { draftName, pathInFolder } from './draftName';

/** A checked document as the reports take it. */
export function reportedDraft(checked: CheckedDocument, { paragraphsOf }: CheckerModule): CheckedDraft {
  const { document, report, folder } = checked;
  const { uri, languageId } = document;
  const text = document.getText();
  return {
    name: draftName(uri, folder),
    uri,
    text,
    report,
    paragraphs: paragraphsOf(text, { languageId: languageOf(uri, languageId) }),
    notes: notesOn(checked),
  };
}

function notesOn({ document, folder, unused, ignoring }: CheckedDocument): DraftNotes {
  const signOffOf = signOffsIn(folder.projectFile.project, pathInFolder(document.uri, folder));
  const text = document.getText();
  return {
    signOffOf: (statement) => signOffOf(statement.text),
    unusedIgnores: [
      ...unused.map(entryWords),
      ...ignoring.idle.map((comment) => commentWords(comment, text)),
    ],
  };
}
