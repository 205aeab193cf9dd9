import { CompletionItemKind, MarkupKind, type CompletionItem, type Range } from 'vscode-languageserver';
import {
  citedId,
  type QuotationCompletion,
  type OpenQuotation,
  type QuotationSummary,
  wordsOf,
  written,
  type CaretContext,
} from '../../core/editor';
import { translate } from '../../localization/language';
import { speakerText } from '../../reports/wording/speakerText';
import { editorLine } from '../../reports/wording/editorText';
import { completionEdit, type CompletionSupport } from './completionEdit';
import { betweenMarks, withCaseOf } from '../../workspace/quotationText';
import { SourceCatalog } from '../../workspace/sourceCatalog';
import { truncateMiddle } from '../../reports/wording/truncate';
import type { DraftCaret } from '../../workspace/draftCaret';

/** Maximum number of quotations that are offered. */
const maxItems = 30;

/** Maximum length of a label in characters, which leaves room in lists for the speaker. */
const maxLabelLength = 60;

/** The typed part of the quotation around the caret. */
interface TypedPart {
  readonly open: OpenQuotation;
  /** Its text, and the part of the text that stands on the caret's line. */
  readonly text: string;
  readonly onLine: string;
  readonly insert: Range;
  readonly replace: Range;
}

/** Source quotations that continue the typed quotation; undefined outside quotation marks. */
export function quotationItems(
  writing: DraftCaret,
  place: CaretContext,
  support: CompletionSupport,
): CompletionItem[] | undefined {
  const open = writing.core.openQuotation(place.before, place.after);
  if (!open) return undefined;
  const { ids } = SourceCatalog.of(writing.folder);
  const typed = typedIn(writing, place, open);
  // Whoever has ended a sentence may go on with a new line: Enter is theirs.
  if (/[.!?…]$/u.test(typed.text)) return [];
  const continuations = writing.folder.checker?.search.completions({
    typed: typed.text,
    context: place.before + place.after,
    cited: place.citedKeys.flatMap((key) => citedId(key, ids) ?? []),
    limit: maxItems,
  });
  return (continuations ?? []).flatMap((continuation) => items(continuation, typed, writing, support));
}

function typedIn(
  { document, offset, position }: DraftCaret,
  place: CaretContext,
  open: OpenQuotation,
): TypedPart {
  const text = place.before.slice(open.start);
  const lineStart = document.offsetAt({ line: position.line, character: 0 });
  let from = open.start;
  while (from < place.before.length && place.offsetOf(from) < lineStart) from++;
  const start = document.positionAt(Math.max(place.offsetOf(from), lineStart));
  const rest = place.after.slice(0, open.closesAfter ?? 0);
  // Text behind the caret that has markup is kept.
  const plain = document.getText().startsWith(rest, offset);
  const end = plain ? document.positionAt(offset + rest.length) : position;
  return {
    open,
    text,
    onLine: place.before.slice(from),
    insert: { start, end: position },
    replace: { start, end },
  };
}

function items(
  continuation: QuotationCompletion,
  typed: TypedPart,
  writing: DraftCaret,
  support: CompletionSupport,
): CompletionItem[] {
  const { quotation, sentenceEnd, words } = continuation;
  const from = beginning(continuation, typed);
  if (from === undefined) return [];
  const ends =
    words.length > 0 && sentenceEnd > from ? [sentenceEnd, quotation.text.length] : [quotation.text.length];
  return [...new Set(ends)].map((end) => item(quotation, from, end, typed, writing, support));
}

/** Offset in the source quotation of the text that replaces what is typed on the caret's line. */
function beginning(
  { standing, words, quotation }: QuotationCompletion,
  { text, onLine }: TypedPart,
): number | undefined {
  const above = wordsOf(text.slice(0, text.length - onLine.length)).words.length;
  if (above === 0) return standing === 'sentence' || standing === 'words' ? words[0]?.start : 0;
  if (words.length === 0) return undefined;
  const next = words[above];
  if (next) return next.start;
  const { end } = words[words.length - 1] ?? { end: 0 };
  return end + (/^[^\p{L}\p{N}]*\s/u.exec(quotation.text.slice(end))?.[0].length ?? 0);
}

function item(
  quotation: QuotationSummary,
  from: number,
  to: number,
  { open, text, onLine, insert, replace }: TypedPart,
  { languageId, folder }: DraftCaret,
  support: CompletionSupport,
): CompletionItem {
  const words = betweenMarks(quotation.text, open.opening).slice(from, to);
  const sized = text === onLine ? withCaseOf(text, words) : words;
  const newText = written(sized, languageId) + (open.closesAfter === undefined ? open.closing : '');
  return {
    label: truncateMiddle(editorLine(sized), maxLabelLength),
    labelDetails:
      quotation.speaker === undefined ? undefined : { description: editorLine(quotation.speaker) },
    kind: CompletionItemKind.Text,
    ...describe(quotation, folder),
    // The server has filtered already: with the typed text as filter the client keeps every item.
    ...(onLine === '' ? {} : { filterText: onLine }),
    textEdit: completionEdit(newText, insert, replace, support),
  };
}

function describe(
  quotation: QuotationSummary,
  folder: DraftCaret['folder'],
): Pick<CompletionItem, 'detail' | 'documentation'> {
  const {
    title = quotation.sourceId,
    outlet,
    date,
  } = folder.checker?.article(quotation.sourceId)?.metadata ?? {};
  const speaker = speakerText(quotation);
  const article = [title, outlet, date]
    .filter((part) => part !== undefined)
    .map(editorLine)
    .join(', ');
  const cited =
    speaker === ''
      ? article
      : translate('{speaker}, in {article}', { speaker: editorLine(speaker), article });
  return {
    detail: [speaker, title]
      .filter((part) => part !== '')
      .map(editorLine)
      .join(' · '),
    documentation: {
      kind: MarkupKind.PlainText,
      value: `“${editorLine(quotation.text)}”\n\n— ${cited}`,
    },
  };
}
