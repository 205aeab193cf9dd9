import type { CheckerModule } from '../checkerModule';
import { signOffsIn } from '../project/signOffs';
import type { CheckedDraft, DraftNotes } from '../reports/checkedDraft';
import type { CheckedDocument } from './checkedDocument';
import { languageOf } from './documentSelection';
import { draftName } from './draftName';
import { pathInFolder } from './signOff';

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

function notesOn({ document, folder }: CheckedDocument): DraftNotes {
  const signOffOf = signOffsIn(folder.projectFile.project, pathInFolder(document.uri, folder));
  return { signOffOf: ({ text }) => signOffOf(text), unusedIgnores: [] };
}
