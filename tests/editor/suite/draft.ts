import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';

/** The folder that is open in the window. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'the window has a folder open');
  return first.uri;
}

/** Returns a file of the workspace folder by its relative path. */
export function fileIn(path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), path);
}

export async function writeFile(path: string, text: string): Promise<vscode.Uri> {
  const uri = fileIn(path);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  return uri;
}

export async function removeFile(path: string): Promise<void> {
  await vscode.workspace.fs.delete(fileIn(path));
}

/** Returns the text of a seed article by the start of its file's name. */
export async function seed(id: string): Promise<{ uri: vscode.Uri; text: string }> {
  const [name] = (await vscode.workspace.fs.readDirectory(fileIn('seeds'))).flatMap(([file]) =>
    file.startsWith(id) ? [file] : [],
  );
  assert.ok(name, `there is a seed ${id}`);
  const uri = fileIn(`seeds/${name}`);
  return { uri, text: Buffer.from(await vscode.workspace.fs.readFile(uri)).toString() };
}

/** Opens a new draft with a text in an editor, as a workspace file with a unique name. */
export async function openDraft(
  text: string,
  name = `draft-${randomUUID()}.md`,
): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await writeFile(name, text));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

export function findingsOn(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Verbatim');
}

/** Waits until the findings on a document meet a condition, and returns them. The test's timeout ends the wait. */
export async function findings(
  uri: vscode.Uri,
  wanted: (found: readonly vscode.Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<vscode.Diagnostic[]> {
  const now = findingsOn(uri);
  if (wanted(now)) return now;
  return new Promise((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      const found = findingsOn(uri);
      if (!wanted(found)) return;
      listener.dispose();
      resolve(found);
    });
  });
}

export const none = (found: readonly vscode.Diagnostic[]): boolean => found.length === 0;

/** The rule of a finding. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** Range of words that occur once in a document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `the document has “${words}”`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Maximum number of requests to an editor that drops requests or offers nothing. */
const timesAsked = 20;

/**
 * Runs a command that asks all extensions, until the result is not empty. The editor drops the request or the results when
 * another extension registers a provider meanwhile, as happens during startup.
 */
async function answerOf<T>(command: string, ...parameters: readonly unknown[]): Promise<readonly T[]> {
  for (let asked = 0; asked < timesAsked; asked += 1) {
    try {
      const answer = await vscode.commands.executeCommand<readonly T[]>(command, ...parameters);
      if (answer.length > 0) return answer;
    } catch (error) {
      if (!(error instanceof Error && error.name === 'Canceled')) throw error;
    }
  }
  return [];
}

/** Returns the text of all hovers at a place, once there are some. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await answerOf<vscode.Hover>('vscode.executeHoverProvider', document.uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

/** Returns the quick fixes at a place, once there are some. */
export async function fixesAt(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  return answerOf<vscode.CodeAction>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

/** Applies the fix with a title. */
export async function applyFix(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: RegExp,
): Promise<void> {
  const fixes = await fixesAt(document, range);
  const fix = fixes.find((one) => title.test(one.title));
  assert.ok(fix?.edit, `a fix ${String(title)} is offered: ${fixes.map((one) => one.title).join(', ')}`);
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
}

export async function changeSetting(name: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('verbatim', folder())
    .update(name, value, vscode.ConfigurationTarget.Workspace);
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Resolves to the visible editor of a file once the text that is selected in it contains some words. */
export async function selected(file: RegExp, words: string): Promise<vscode.TextEditor> {
  const isMeant = ({ document, selection }: vscode.TextEditor): boolean =>
    file.test(document.uri.path) && document.getText(selection).includes(words);
  const now = vscode.window.visibleTextEditors.find(isMeant);
  if (now) return now;
  return new Promise((resolve) => {
    const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (!isMeant(textEditor)) return;
      listener.dispose();
      resolve(textEditor);
    });
  });
}

/** Waits until a document has a text. */
export async function reads(document: vscode.TextDocument, text: string): Promise<void> {
  if (document.getText() === text) return;
  await new Promise<void>((resolve) => {
    const listener = vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document !== document || document.getText() !== text) return;
      listener.dispose();
      resolve();
    });
  });
}
