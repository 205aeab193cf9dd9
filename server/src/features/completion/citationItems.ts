import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { editorLine } from '../../reports/wording/editorText';
import { citationKey } from '../../workspace/citationKey';
import { completionEdit, type CompletionSupport } from './completionEdit';
import { SourceCatalog } from '../../workspace/sourceCatalog';
import type { DraftCaret } from '../../workspace/draftCaret';

/** Maximum number of articles that are offered. */
const maxItems = 50;

/** An opening bracket, earlier citations in it, and the beginning of a key up to the caret. */
const citationBefore = /\[(?:[^\][\r\n]{0,200}?[\s;-])?@(?<key>[\p{L}\p{N}_:.#$%&+?<>~/-]*)$/u;
const restOfKey = /^[\p{L}\p{N}_:.#$%&+?<>~/-]*/u;

/** Articles to cite, behind `[@`; undefined elsewhere. An article that no key can cite is left out. */
export function citationItems(writing: DraftCaret, support: CompletionSupport): CompletionItem[] | undefined {
  const { document, offset, position } = writing;
  const text = document.getText();
  const lineStart = document.offsetAt({ line: position.line, character: 0 });
  const found = citationBefore.exec(text.slice(lineStart, offset));
  const key = found?.groups?.['key'];
  if (!found || key === undefined) return undefined;
  const rest = restOfKey.exec(text.slice(offset))?.[0].length ?? 0;
  if (!isProse(writing, lineStart + found.index, offset + rest)) return undefined;
  const insert = { start: document.positionAt(offset - key.length), end: position };
  const replace = { start: insert.start, end: document.positionAt(offset + rest) };
  const closing = /^[^[\r\n]*\]/u.test(text.slice(offset)) ? '' : ']';
  const catalog = SourceCatalog.of(writing.folder);
  return catalog.findArticles(key, maxItems).flatMap(({ id, title, outlet, date }) => {
    const citation = citationKey(id, catalog.ids);
    if (citation === undefined) return [];
    const published = [outlet, date]
      .filter((part) => part !== undefined)
      .map(editorLine)
      .join(' · ');
    const item: CompletionItem = {
      label: id,
      labelDetails: published === '' ? undefined : { description: published },
      kind: CompletionItemKind.Reference,
      detail: title === undefined ? undefined : editorLine(title),
      documentation: published === '' ? undefined : published,
      ...(key === '' ? {} : { filterText: key }),
      textEdit: completionEdit(citation + closing, insert, replace, support),
    };
    return [item];
  });
}

/** True if a word in the place of the citation would be prose. The citation itself is none. */
function isProse({ document, languageId, ...writing }: DraftCaret, start: number, end: number): boolean {
  const text = document.getText();
  const behind = text.slice(end).replace(/^[^[\r\n]{0,200}?\]/u, '');
  return writing.core.caretContext(`${text.slice(0, start)}x${behind}`, languageId, start + 1) !== undefined;
}
