import type { CheckerModule } from '../checkerModule';
import type { CheckedDraft } from '../reports/checkedDraft';
import type { CheckedDocument } from './checkedDocument';
import { languageOf } from './documentSelection';
import { draftName } from './draftName';

/** A checked document as the reports take it. */
export function reportedDraft(
  { document, report, folder }: CheckedDocument,
  { paragraphsOf }: CheckerModule,
): CheckedDraft {
  const { uri, languageId } = document;
  const text = document.getText();
  return {
    name: draftName(uri, folder),
    uri,
    text,
    report,
    paragraphs: paragraphsOf(text, { languageId: languageOf(uri, languageId) }),
  };
}
