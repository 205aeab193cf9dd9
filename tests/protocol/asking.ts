import {
  CodeLensRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  InlayHintRequest,
  ReferencesRequest,
  WorkspaceSymbolRequest,
  type CodeLens,
  type DocumentLink,
  type DocumentSymbol,
  type InlayHint,
  type Location,
  type Position,
  type Range,
  type SymbolInformation,
} from 'vscode-languageserver-protocol';
import type { EditorClient } from './editorClient';

export async function referencesAt(
  { connection }: EditorClient,
  uri: string,
  position: Position,
  includeDeclaration = false,
): Promise<Location[]> {
  const textDocument = { uri };
  const context = { includeDeclaration };
  return (await connection.sendRequest(ReferencesRequest.type, { textDocument, position, context })) ?? [];
}

export async function linksIn({ connection }: EditorClient, uri: string): Promise<DocumentLink[]> {
  return (await connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } })) ?? [];
}

export async function symbolsIn({ connection }: EditorClient, uri: string): Promise<DocumentSymbol[]> {
  const answer = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
  return (answer ?? []) as DocumentSymbol[];
}

export async function symbolsFor({ connection }: EditorClient, query: string): Promise<SymbolInformation[]> {
  return ((await connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ??
    []) as SymbolInformation[];
}

export async function lensesOn({ connection }: EditorClient, uri: string): Promise<CodeLens[]> {
  return (await connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];
}

/** The hints in a range, in the whole document by default. */
export async function hintsIn(
  { connection }: EditorClient,
  uri: string,
  range: Range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } },
): Promise<InlayHint[]> {
  return (await connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range })) ?? [];
}
