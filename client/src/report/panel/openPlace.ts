import { Range, Uri, ViewColumn, window } from 'vscode';
import { rangeOfFragment } from './lineFragment';

/**
 * Opens a document at the place that the address names, and not over the report: where the document is to be seen
 * already, else in another column.
 *
 * @param reportColumn the column of the report
 */
export async function openPlace(address: string, reportColumn: ViewColumn | undefined): Promise<void> {
  const uri = Uri.parse(address, true);
  const document = uri.with({ fragment: '' });
  const range = rangeOfFragment(uri.fragment);
  await window.showTextDocument(document, {
    viewColumn: columnFor(document, reportColumn),
    selection: range && new Range(range.start.line, range.start.column, range.end.line, range.end.column),
  });
}

function columnFor(document: Uri, reportColumn: ViewColumn | undefined): ViewColumn {
  const others = window.visibleTextEditors.filter(
    ({ viewColumn }) => viewColumn !== undefined && viewColumn !== reportColumn,
  );
  const showing = others.find((editor) => editor.document.uri.toString() === document.toString());
  return (
    (showing ?? others[0])?.viewColumn ??
    (reportColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One)
  );
}
