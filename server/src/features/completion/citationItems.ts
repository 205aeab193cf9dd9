import { CompletionItemKind, InsertReplaceEdit, TextEdit, type CompletionItem } from 'vscode-languageserver';
import { singleLine } from '../../reports/singleLine';
import { citationKey } from '../../workspace/citationKey';
import type { CompletionSupport } from './completionEdit';
import { SourceCatalog } from '../../workspace/sourceCatalog';
import type { Writing } from '../../workspace/writingDocument';

/** How many are offered. */
const most = 50;

/** An opening bracket, what is cited before, and the key as far as it is typed. */
const citation = /\[(?:[^\][\r\n]{0,200}?[\s;-])?@(?<key>[\p{L}\p{N}_:.#$%&+?<>~/-]*)$/u;
const restOfKey = /^[\p{L}\p{N}_:.#$%&+?<>~/-]*/u;

/** Articles to cite, behind `[@`; undefined anywhere else. */
export function citationItems(
  writing: Writing,
  { insertReplace }: CompletionSupport,
): CompletionItem[] | undefined {
  const { document, offset, position } = writing;
  const text = document.getText();
  const lineStart = document.offsetAt({ line: position.line, character: 0 });
  const found = citation.exec(text.slice(lineStart, offset));
  const key = found?.groups?.['key'];
  if (!found || key === undefined) return undefined;
  const rest = restOfKey.exec(text.slice(offset))?.[0].length ?? 0;
  if (!isProse(writing, lineStart + found.index, offset + rest)) return undefined;
  const insert = { start: document.positionAt(offset - key.length), end: position };
  const replace = { start: insert.start, end: document.positionAt(offset + rest) };
  const closing = /^[^[\r\n]*\]/u.test(text.slice(offset)) ? '' : ']';
  const catalog = SourceCatalog.of(writing.folder);
  return catalog.findArticles(key, most).map(({ id, title, outlet, date }) => {
    const newText = citationKey(id, catalog.ids) + closing;
    const published = [outlet, date]
      .filter((part) => part !== undefined)
      .map(singleLine)
      .join(' · ');
    return {
      label: id,
      labelDetails: published === '' ? undefined : { description: published },
      kind: CompletionItemKind.Reference,
      detail: title === undefined ? undefined : singleLine(title),
      documentation: published === '' ? undefined : published,
      ...(key === '' ? {} : { filterText: key }),
      textEdit: insertReplace
        ? InsertReplaceEdit.create(newText, insert, replace)
        : TextEdit.replace(insert, newText),
    };
  });
}

/** Whether a word in the place of the citation would be prose. A citation itself is none. */
function isProse({ document, languageId, ...writing }: Writing, start: number, end: number): boolean {
  const text = document.getText();
  const behind = text.slice(end).replace(/^[^[\r\n]{0,200}?\]/u, '');
  return (
    writing.checker.writingPlace(`${text.slice(0, start)}x${behind}`, languageId, start + 1) !== undefined
  );
}
