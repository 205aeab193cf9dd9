import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } from 'jsonc-parser';
import { contentKey, quotationKey, normalizedText } from '../contentKey';
import type { Ignore, Project, SignOff } from '../project';

/**
 * An edit of the text of a `.verbatim.json`. It returns the new text and preserves everything else, comments and layout
 * included. An entry that exists is not added again. The text must be `editable` (see `parseProject`), or empty for a new
 * file.
 */
export type ProjectEdit = (text: string) => string;

/** Entries on certain drafts. */
export type DraftEntries = Pick<Project, 'ignores' | 'signOffs'>;

/** Adds a finding that is not to be shown. */
export function addIgnore(ignore: Ignore): ProjectEdit {
  const entry = orderedFields<Ignore>(ignore, ['rule', 'text', 'words', 'draft', 'note']);
  return (text) => insert(text, 'ignores', entry, ignoreKey);
}

/** Removes an ignored finding, so that it is shown again. */
export function removeIgnore(ignore: Ignore): ProjectEdit {
  return (text) => remove(text, 'ignores', ignoreKey(ignore), ignoreKey);
}

/** Adds a name for which no findings are to be shown. */
export function addName(name: string): ProjectEdit {
  return (text) => insert(text, 'names', normalizedText(name), nameKey);
}

/** Adds a quotation for which no findings are to be shown. */
export function addQuotation(quotation: string): ProjectEdit {
  return (text) => insert(text, 'quotations', normalizedText(quotation), keyOfQuotation);
}

export function removeName(name: string): ProjectEdit {
  return (text) => remove(text, 'names', nameKey(name), nameKey);
}

export function removeQuotation(quotation: string): ProjectEdit {
  return (text) => remove(text, 'quotations', keyOfQuotation(quotation), keyOfQuotation);
}

/** Adds a sign-off; it replaces an earlier one of the same statement in the same draft. */
export function setSignOff(signOff: SignOff): ProjectEdit {
  const entry = orderedFields<SignOff>(signOff, ['text', 'draft', 'by', 'on', 'note']);
  return (text) =>
    insert(remove(text, 'signOffs', signOffKey(entry), signOffKey), 'signOffs', entry, signOffKey);
}

export function removeSignOff(signOff: Pick<SignOff, 'text' | 'draft'>): ProjectEdit {
  return (text) => remove(text, 'signOffs', signOffKey(signOff), signOffKey);
}

/** Adds entries on drafts that have been moved here from another folder or had another name. */
export function addEntries({ ignores, signOffs }: DraftEntries): ProjectEdit {
  return inTurn([...ignores.map(addIgnore), ...signOffs.map(setSignOff)]);
}

export function removeEntries({ ignores, signOffs }: DraftEntries): ProjectEdit {
  return inTurn([...ignores.map(removeIgnore), ...signOffs.map(removeSignOff)]);
}

/** Several edits as one. */
export function inTurn(edits: readonly ProjectEdit[]): ProjectEdit {
  return (text) => edits.reduce((edited, edit) => edit(edited), text);
}

/** Sort key of an entry; entries with the same key are the same. */
function ignoreKey(entry: unknown): string {
  const [draft, rule, text, words] = ['draft', 'rule', 'text', 'words'].map((name) => textIn(entry, name));
  return [draft, rule, contentKey(text ?? ''), contentKey(words ?? '')].join('\n');
}

function nameKey(entry: unknown): string {
  return contentKey(textIn(entry));
}

function keyOfQuotation(entry: unknown): string {
  return quotationKey(textIn(entry));
}

function signOffKey(entry: unknown): string {
  return [textIn(entry, 'draft'), contentKey(textIn(entry, 'text'))].join('\n');
}

/** Returns an entry, or a field of an entry, if it is a string; else an empty string. Files may have entries of any type. */
function textIn(entry: unknown, name?: string): string {
  const value: unknown =
    name === undefined
      ? entry
      : typeof entry === 'object' && entry !== null
        ? Object.entries(entry).find(([key]) => key === name)?.[1]
        : '';
  return typeof value === 'string' ? value : '';
}

/** Returns an entry with its fields in the given order, each on one line. */
function orderedFields<T extends object>(entry: T, order: readonly (keyof T & string)[]): T {
  return Object.fromEntries(
    order.flatMap((name) => (entry[name] === undefined ? [] : [[name, normalizedText(String(entry[name]))]])),
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
  const index = after === -1 ? entries.length : after;
  return change(base, entries.length === 0 ? [list] : [list, index], entries.length === 0 ? [entry] : entry);
}

function remove(text: string, list: string, key: string, keyOf: KeyOf): string {
  const index = entriesOf(text, list).findIndex((entry) => keyOf(entry) === key);
  return index === -1 ? text : change(text, [list, index], undefined);
}

/** Returns the entries of a list, including invalid ones, so that indexes match the file. */
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

/** Order of the fields in the file. */
const fieldOrder = ['$schema', 'sources', 'failOn', 'reader', 'ignores', 'names', 'quotations', 'signOffs'];

function insertionIndex(name: string, names: readonly string[]): number {
  const rank = fieldOrder.indexOf(name);
  const after = names.findIndex((other) => fieldOrder.indexOf(other) > rank);
  return after === -1 ? names.length : after;
}

function indentationOf(text: string): { tabSize: number; insertSpaces: boolean } {
  const indent = /^(?<indent>[ \t]+)\S/mu.exec(text)?.groups?.['indent'] ?? '  ';
  return indent.startsWith('\t')
    ? { tabSize: 4, insertSpaces: false }
    : { tabSize: indent.length, insertSpaces: true };
}
