import {
  MarkupKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type InitializeParams,
  type InitializeResult,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { basename } from 'node:path';
import { ignoreCommand } from '../../protocol/commands';
import { translate } from './localization/language';
import { uriOfPath } from './sources/files/fileUri';
import { actionKinds } from './features/codeActions/codeActions';
import { completionTriggers } from './features/completion/completion';
import type { CompletionSupport } from './features/completion/completionEdit';
import { diagnosticSupport, type DiagnosticSupport } from './features/diagnostics/diagnostic';
import type { WatchSupport } from './workspace/sourceWatch';

/** What the client can do, as far as the server cares. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly diagnostic: DiagnosticSupport;
  readonly markdownHover: boolean;
  readonly definitionLinks: boolean;
  readonly versionedEdits: boolean;
  readonly completion: CompletionSupport;
  readonly hierarchicalSymbols: boolean;
  readonly refreshesCodeLens: boolean;
  readonly refreshesInlayHints: boolean;
  /** Whether it answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Whether it sends `workspace/didChangeConfiguration` once that is registered. */
  readonly registersConfiguration: boolean;
  readonly changesFolders: boolean;
  /** Whether it shows progress that the server begins. */
  readonly workDoneProgress: boolean;
  readonly watch: WatchSupport;
}

export function clientOf(capabilities: ClientCapabilities): Client {
  const { textDocument, window, workspace } = capabilities;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    diagnostic: diagnosticSupport(capabilities),
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    completion: { insertReplace: textDocument?.completion?.completionItem?.insertReplaceSupport ?? false },
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    refreshesCodeLens: workspace?.codeLens?.refreshSupport ?? false,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    configuration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    workDoneProgress: window?.workDoneProgress ?? false,
    changesFolders: workspace?.workspaceFolders ?? false,
    watch: {
      dynamic: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
      relative: workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false,
    },
  };
}

/** What the server can do for this client. */
export function initializeResult(client: Client): InitializeResult {
  return {
    serverInfo: { name: 'Verbatim' },
    capabilities: {
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: { includeText: false },
      },
      hoverProvider: true,
      definitionProvider: true,
      codeActionProvider: { codeActionKinds: actionKinds },
      executeCommandProvider: { commands: [ignoreCommand] },
      referencesProvider: true,
      completionProvider: { triggerCharacters: completionTriggers },
      documentLinkProvider: {},
      documentSymbolProvider: { label: translate('Fact check') },
      workspaceSymbolProvider: true,
      codeLensProvider: {},
      inlayHintProvider: true,
      diagnosticProvider: client.pullsDiagnostics
        ? { identifier: 'verbatim', interFileDependencies: true, workspaceDiagnostics: false }
        : undefined,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

/** The folders that the client has open. Clients that know no workspace folders tell one, in a deprecated field. */
export function openedFolders(params: InitializeParams): WorkspaceFolder[] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const { workspaceFolders, rootUri, rootPath } = params;
  if (workspaceFolders) return workspaceFolders;
  const uri = rootUri ?? (rootPath ? uriOfPath(rootPath) : undefined);
  return uri === undefined ? [] : [{ uri, name: decodeURIComponent(basename(uri)) }];
}
