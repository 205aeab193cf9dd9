import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } from 'jsonc-parser';
import { contentKey, quotationKey, readable } from './contentKey';
import type { Ignore, SignOff } from './project';

/**
 * A change of a `.verbatim.json`, given as text and answered as text. It keeps what it does not change as it is, comments
 * and layout included; an entry that is there already is not added again. The text must be whole (`parseProject`), or
 * empty for a file that is to be made.
 */
export type ProjectEdit = (text: string) => string;

/** Adds a finding to those that are not to be shown. */
export function addIgnore(ignore: Ignore): ProjectEdit {
  const entry = inOrder<Ignore>(ignore, ['rule', 'text', 'words', 'draft', 'note']);
  return (text) => insert(text, 'ignores', entry, ignoreKey);
}

/** Takes an ignored finding out, so that it is shown again. */
export function removeIgnore(ignore: Ignore): ProjectEdit {
  return (text) => remove(text, 'ignores', ignoreKey(ignore), ignoreKey);
}

/** Adds a name that no finding is to be made of. */
export function addName(name: string): ProjectEdit {
  return (text) => insert(text, 'names', readable(name), (entry) => contentKey(own(entry)));
}

/** Adds a quotation that no finding is to be made of. */
export function addQuotation(quotation: string): ProjectEdit {
  return (text) => insert(text, 'quotations', readable(quotation), (entry) => quotationKey(own(entry)));
}

/** Signs a statement off, in the place of an earlier sign-off of the same statement in the same draft. */
export function setSignOff(signOff: SignOff): ProjectEdit {
  const entry = inOrder<SignOff>(signOff, ['text', 'draft', 'by', 'on', 'note']);
  return (text) =>
    insert(remove(text, 'signOffs', signOffKey(entry), signOffKey), 'signOffs', entry, signOffKey);
}

/** Takes a sign-off back. */
export function removeSignOff(signOff: Pick<SignOff, 'text' | 'draft'>): ProjectEdit {
  return (text) => remove(text, 'signOffs', signOffKey(signOff), signOffKey);
}

/** The order of entries in the file, and what makes two of them one. */
function ignoreKey(entry: unknown): string {
  const [draft, rule, text, words] = ['draft', 'rule', 'text', 'words'].map((name) => own(entry, name));
  return [draft, rule, contentKey(text ?? ''), contentKey(words ?? '')].join('\n');
}

function signOffKey(entry: unknown): string {
  return [own(entry, 'draft'), contentKey(own(entry, 'text'))].join('\n');
}

/** A text of an entry of the file, which anybody may have written; empty where there is none. */
function own(entry: unknown, name?: string): string {
  const value: unknown =
    name === undefined
      ? entry
      : typeof entry === 'object' && entry !== null
        ? Object.entries(entry).find(([key]) => key === name)?.[1]
        : '';
  return typeof value === 'string' ? value : '';
}

/** The entry with its fields in the order in which people read them, on one line each. */
function inOrder<T extends object>(entry: T, order: readonly (keyof T & string)[]): T {
  return Object.fromEntries(
    order.flatMap((name) => (entry[name] === undefined ? [] : [[name, readable(String(entry[name]))]])),
  ) as T;
}

const newFile = '{}\n';

type KeyOf = (entry: unknown) => string;

function insert(text: string, list: string, entry: unknown, keyOf: KeyOf): string {
  const base = text.trim() === '' ? newFile : text;
  const entries = entriesOf(base, list);
  const key = keyOf(entry);
  if (entries.some((other) => keyOf(other) === key)) return text;
  const after = entries.findIndex((other) => keyOf(other) > key);
  const at = after === -1 ? entries.length : after;
  return change(base, entries.length === 0 ? [list] : [list, at], entries.length === 0 ? [entry] : entry);
}

function remove(text: string, list: string, key: string, keyOf: KeyOf): string {
  const at = entriesOf(text, list).findIndex((entry) => keyOf(entry) === key);
  return at === -1 ? text : change(text, [list, at], undefined);
}

/** The entries of a list, those that are malformed included: they keep their places. */
function entriesOf(text: string, list: string): unknown[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const node = root && findNodeAtLocation(root, [list]);
  return node ? (getNodeValue(node) as unknown[]) : [];
}

function change(text: string, path: (string | number)[], value: unknown): string {
  const edits = modify(text, path, value, {
    isArrayInsertion: typeof path[1] === 'number' && value !== undefined,
    formattingOptions: { ...indentationOf(text), eol: text.includes('\r\n') ? '\r\n' : '\n' },
    getInsertionIndex: (names) => insertionIndex(String(path[0]), names),
  });
  return applyEdits(text, edits);
}

/** Lists stand in the file in this order. */
const lists = ['$schema', 'sources', 'failOn', 'ignores', 'names', 'quotations', 'signOffs'];

function insertionIndex(name: string, names: readonly string[]): number {
  const rank = lists.indexOf(name);
  const after = names.findIndex((other) => lists.indexOf(other) > rank);
  return after === -1 ? names.length : after;
}

function indentationOf(text: string): { tabSize: number; insertSpaces: boolean } {
  const indent = /^(?<indent>[ \t]+)\S/mu.exec(text)?.groups?.['indent'] ?? '  ';
  return indent.startsWith('\t')
    ? { tabSize: 4, insertSpaces: false }
    : { tabSize: indent.length, insertSpaces: true };
}
