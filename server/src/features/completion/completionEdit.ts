import { InsertReplaceEdit, TextEdit, type Range } from 'vscode-languageserver';

/** The capabilities of a client that completion uses. */
export interface CompletionSupport {
  /** True if it accepts one range for inserting and another for replacing text behind the caret. */
  readonly insertReplace: boolean;
}

/** The edit of a completion; for a client that accepts one range only, it inserts. */
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
