import { InsertReplaceEdit, TextEdit, type Range } from 'vscode-languageserver';

/** The capabilities of a client that matter to completion. */
export interface CompletionSupport {
  /** True if it takes one range for inserting and another for replacing what follows the caret. */
  readonly insertReplace: boolean;
}

/** The edit of a completion, for a client that may take one range only. */
export function completionEdit(
  newText: string,
  insert: Range,
  replace: Range,
  { insertReplace }: CompletionSupport,
): TextEdit | InsertReplaceEdit {
  return insertReplace
    ? InsertReplaceEdit.create(newText, insert, replace)
    : TextEdit.replace(insert, newText);
}
