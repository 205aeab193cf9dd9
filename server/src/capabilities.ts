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
import { pathOfUri, uriOfPath } from './sources/files/fileUri';
import { tokenLegend } from './features/semanticTokens';
import { actionKinds } from './features/codeActions/codeActions';
import { completionTriggers } from './features/completion/completion';
import type { CompletionSupport } from './features/completion/completionEdit';
import { diagnosticSupport, type DiagnosticSupport } from './features/diagnostics/diagnostic';
import type { WatchSupport } from './workspace/sourceWatch';

/** The capabilities of a client that the server uses. */
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
  readonly refreshesSemanticTokens: boolean;
  /** True if it answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** True if it sends `workspace/didChangeConfiguration` after registration. */
  readonly registersConfiguration: boolean;
  readonly changesFolders: boolean;
  /** True if it shows progress that the server begins. */
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
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport ?? false,
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

/**
 * The answer to initialize: the capabilities of the server for this client.
 *
 * @param listsStatements true if the client lists the statements of a draft elsewhere than among its symbols
 */
export function initializeResult(client: Client, listsStatements = false): InitializeResult {
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
      documentSymbolProvider: listsStatements ? undefined : { label: translate('Fact check') },
      workspaceSymbolProvider: true,
      codeLensProvider: {},
      semanticTokensProvider: { legend: tokenLegend, full: true },
      inlayHintProvider: true,
      diagnosticProvider: client.pullsDiagnostics
        ? { identifier: 'verbatim', interFileDependencies: true, workspaceDiagnostics: false }
        : undefined,
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { didRename: { filters: [{ scheme: 'file', pattern: { glob: '**' } }] } },
      },
    },
  };
}

/** The folders that are open in the client. Clients without workspace folders send one, in a deprecated field. */
export function openedFolders(params: InitializeParams): WorkspaceFolder[] {
  // oxlint-disable-next-line typescript/no-deprecated
  const { workspaceFolders, rootUri, rootPath } = params;
  if (workspaceFolders) return workspaceFolders;
  const uri = rootUri ?? (rootPath ? uriOfPath(rootPath) : undefined);
  return uri === undefined ? [] : [{ uri, name: basename(pathOfUri(uri) ?? uri) }];
}
