import { Range, Uri, ViewColumn, window } from 'vscode';
import { rangeOfFragment } from './lineFragment';

/**
 * Opens the document that a link of a report leads to and selects the range that its fragment names. The report stays
 * visible: the document opens where it is visible already, else in another column.
 *
 * @param reportColumn the column of the report
 */
export async function openLink(link: string, reportColumn: ViewColumn | undefined): Promise<void> {
  const uri = Uri.parse(link, true);
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
