import { CompletionItemKind, TextEdit, type CompletionItem } from 'vscode-languageserver';
import { pairQuotationMarks, type NamedSource, type CaretContext } from '../../core/editor';
import { translate, translateCount } from '../../localization/language';
import { removeHidden } from '../../reports/wording/hiddenCharacters';
import { editorLine } from '../../reports/wording/editorText';
import { SourceCatalog } from '../../workspace/sourceCatalog';
import { typedName } from './typedName';
import type { DraftCaret } from '../../workspace/draftCaret';

/** Maximum number of names that are offered. */
const maxItems = 20;

/** Up to seven words in front of the caret: descriptions, titles and the typed beginning of a name. */
const name = String.raw`(?<name>(?:[\p{L}\p{M}\p{N}.'’&-]+ ){0,6}[\p{L}\p{M}\p{N}.'’&-]*)$`;
const saying =
  '(?:said|says|added|adds|wrote|writes|stated|argued|argues|warned|warns|explained|insisted|noted|replied|claimed|claims|announced|continued|concluded)';

interface Cue {
  readonly pattern: RegExp;
  readonly kind: NamedSource['kind'] | 'any';
}

/** Cues that a speaker or an outlet follows. */
const cues: readonly Cue[] = [
  { pattern: new RegExp(String.raw`\baccording to ${name}`, 'iu'), kind: 'any' },
  {
    pattern: new RegExp(
      String.raw`\b(?:told|tells|spoke to|speaking to|in an interview with|as reported by|reported by|citing) ${name}`,
      'iu',
    ),
    kind: 'outlet',
  },
  // “…,” said Anna Kelly: behind a quotation the speaker follows the verb.
  { pattern: new RegExp(String.raw`["”’'»] ${saying} ${name}`, 'iu'), kind: 'speaker' },
];

/** “…,” Anna Kelly said: the speaker follows the quotation, unless a full stop ends the sentence with it. */
const behindQuotation = new RegExp(String.raw`(?<end>[^\s"”’'»])["”’'»]+,? ${name}`, 'u');

/** Speakers and outlets behind a cue or a quotation; undefined elsewhere. */
export function namedSourceItems(
  writing: DraftCaret,
  { before, offsetOf }: CaretContext,
): CompletionItem[] | undefined {
  const tail = before.slice(-120);
  const named = cues.flatMap(({ pattern, kind }) => {
    const typed = pattern.exec(tail)?.groups?.['name'];
    return typed === undefined ? [] : [{ typed, kind }];
  })[0];
  const quoted = quotedBefore(before);
  const speakers = quoted === undefined ? [] : speakersOf(quoted, writing);
  const behind = nameBehindQuotation(tail);
  // Without a cue anything may follow a quotation: its own speaker is offered, and others once a capital letter is typed.
  const found = named ?? (behind === undefined ? undefined : { typed: behind, kind: 'speaker' as const });
  const typed = found && typedName(found.typed);
  if (!found || typed === undefined) return undefined;
  const { kind } = found;
  const catalog = SourceCatalog.of(writing.folder);
  const own =
    kind === 'outlet'
      ? []
      : catalog.findNamedSources(typed, 'speaker', 1000).filter((source) => speakers.includes(source.name));
  const others = named || /^\p{Lu}/u.test(typed) ? catalog.findNamedSources(typed, kind, maxItems) : [];
  const names = [...new Set([...own, ...others])].slice(0, maxItems);
  // Whoever has typed a whole name goes on with the sentence: Enter and Tab are theirs.
  if (names.some((source) => isTyped(source.name, typed))) return undefined;
  const start = writing.document.positionAt(offsetOf(before.length - typed.length));
  if (start.line !== writing.position.line) return undefined;
  return names.map((source) => item(source, typed, { start, end: writing.position }));
}

/** What is typed behind a quotation whose sentence goes on; undefined where it may have ended and no name is begun. */
function nameBehindQuotation(tail: string): string | undefined {
  const { end = '', name: typed } = behindQuotation.exec(tail)?.groups ?? {};
  if (typed === undefined || /[.…]/u.test(end) || (/[?!]/u.test(end) && typed === '')) return undefined;
  return typed;
}

/** True if the typed words are a whole name. */
function isTyped(whole: string, typed: string): boolean {
  return whole.toLowerCase().replace(/^the /u, '') === typed.trim().toLowerCase().replace(/^the /u, '');
}

/** The text of the quotation that ends before the caret in the same sentence. */
function quotedBefore(before: string): string | undefined {
  const last = pairQuotationMarks(before).findLast(({ level, closed }) => level === 0 && closed);
  if (!last || /[.!?]["”’'»]?\s.*[.!?]\s/u.test(before.slice(last.inner.end))) return undefined;
  return before.slice(last.inner.start, last.inner.end);
}

/** Names of the speakers of these words in the sources. */
function speakersOf(words: string, { folder }: DraftCaret): string[] {
  const found =
    folder.checker?.search.completions({ typed: `${words} `, context: '', cited: [], limit: 5 }) ?? [];
  return found.flatMap(({ standing, quotation: { speaker } }) =>
    standing === 'scattered' || speaker === undefined ? [] : [speaker],
  );
}

function item(source: NamedSource, typed: string, range: TextEdit['range']): CompletionItem {
  const label = editorLine(source.name);
  const outlet = source.kind === 'outlet';
  return {
    label,
    labelDetails: { description: outlet ? translate('outlet') : translate('speaker') },
    kind: outlet ? CompletionItemKind.Module : CompletionItemKind.Variable,
    detail: translateCount(
      source.count,
      'in {count} place of the sources',
      'in {count} places of the sources',
    ),
    ...(typed === '' ? {} : { filterText: typed }),
    textEdit: TextEdit.replace(range, removeHidden(source.name).replace(/\s+/g, ' ').trim()),
  };
}
