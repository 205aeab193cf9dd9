import type { ClientCapabilities } from 'vscode-languageserver-protocol';

const diagnostic = { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true };

/** The capabilities of VS Code that the server uses. */
export const pulling: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true, ...diagnostic },
    publishDiagnostics: diagnostic,
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    completion: { completionItem: { insertReplaceSupport: true, labelDetailsSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  window: { workDoneProgress: true },
};

/** The capabilities of a simple editor: it accepts pushed diagnostics, pulls nothing and watches nothing. */
export const pushed: ClientCapabilities = {
  workspace: { workspaceFolders: true },
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['plaintext'] },
  },
};
