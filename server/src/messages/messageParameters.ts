import { ignoreCommand } from '../../../protocol/commands';
import { visibleRangesNotification } from '../../../protocol/notifications';
import {
  askReaderRequest,
  checkAllDraftsRequest,
  checkAnywayRequest,
  checkDraftRequest,
  checkTextRequest,
  evidenceRequest,
  findQuotationRequest,
  findPassagesRequest,
  findQuotationsRequest,
  highlightsRequest,
  openDraftsRequest,
  pauseRequest,
  quotationEditRequest,
  quotationsRequest,
  readingCostRequest,
  reportRequest,
  reportStyleRequest,
  resumeIndexingRequest,
  serverModelsRequest,
  signOffRequest,
  sourcesRequest,
  statementsRequest,
  stopIgnoringRequest,
} from '../../../protocol/requests';
import {
  anything,
  either,
  fields,
  flag,
  integer,
  isoDate,
  list,
  number,
  oneOf,
  optional,
  orNull,
  type Shape,
  text,
  words,
} from './messageShapes';

const position = fields({ line: integer, character: integer });
const range = fields({ start: position, end: position });
const textDocument = fields({ uri: text });
const folder = fields({ uri: text, name: text });

const aboutFile = fields({ uri: text });
const aboutDocument = fields({ textDocument });
const atPosition = fields({ textDocument, position });
const inRange = fields({ textDocument, range });

const reportFormat = oneOf('panel', 'page', 'markdown', 'linkedMarkdown');

const ignore = fields({
  rule: words,
  text: words,
  words: optional(text),
  draft: optional(text),
  note: optional(text),
});
const ignoreArgument = either(
  fields({ uri: text, ignore, stop: optional(flag) }),
  fields({ uri: text, name: words, stop: optional(flag) }),
  fields({ uri: text, quotation: words, stop: optional(flag) }),
);

/** What is needed to reach a server of the user's. */
const serverAccess = { address: words, allowRemote: optional(flag), key: optional(text) };

const readerModel = either(
  fields({ kind: oneOf('editor'), id: words, name: words, destination: words, window: integer }),
  fields({ kind: oneOf('server'), model: words, ...serverAccess }),
);

/** The one command that the server executes, with its one argument. */
const executeCommand: Shape = (value, path) =>
  fields({ command: oneOf(ignoreCommand), arguments: list(ignoreArgument) })(value, path) ??
  (argumentsOf(value).length === 1 ? undefined : `${path}.arguments must have one item`);

function argumentsOf(value: unknown): readonly unknown[] {
  const given: unknown =
    typeof value === 'object' && value !== null && 'arguments' in value ? value.arguments : undefined;
  return Array.isArray(given) ? (given as readonly unknown[]) : [];
}

/** The parameters that the server needs of each request and notification, by its method. Clients may send more. */
const parameters: Readonly<Record<string, Shape>> = {
  initialize: fields({
    capabilities: fields({}),
    workspaceFolders: orNull(list(folder)),
    rootUri: orNull(text),
    rootPath: orNull(text),
  }),
  'workspace/didChangeConfiguration': fields({ settings: anything }),
  'workspace/didChangeWatchedFiles': fields({ changes: list(fields({ uri: text, type: integer })) }),
  'workspace/didChangeWorkspaceFolders': fields({
    event: fields({ added: list(folder), removed: list(folder) }),
  }),
  'workspace/didRenameFiles': fields({ files: list(fields({ oldUri: text, newUri: text })) }),
  'workspace/executeCommand': executeCommand,
  'workspace/symbol': fields({ query: text }),

  'textDocument/didOpen': fields({
    textDocument: fields({ uri: text, languageId: text, version: integer, text }),
  }),
  'textDocument/didChange': fields({
    textDocument: fields({ uri: text, version: integer }),
    contentChanges: list(fields({ text, range: optional(range) })),
  }),
  'textDocument/didSave': aboutDocument,
  'textDocument/didClose': aboutDocument,
  'textDocument/hover': atPosition,
  'textDocument/definition': atPosition,
  'textDocument/references': atPosition,
  'textDocument/completion': atPosition,
  'textDocument/codeAction': fields({
    textDocument,
    range,
    context: fields({
      diagnostics: list(fields({ range })),
      only: orNull(list(text)),
      triggerKind: orNull(integer),
    }),
  }),
  'textDocument/inlayHint': inRange,
  'textDocument/documentLink': aboutDocument,
  'textDocument/documentSymbol': aboutDocument,
  'textDocument/codeLens': aboutDocument,
  'textDocument/semanticTokens/full': aboutDocument,
  'textDocument/diagnostic': fields({ textDocument, previousResultId: orNull(text) }),

  [checkDraftRequest.method]: aboutFile,
  [checkAllDraftsRequest.method]: fields({
    workDoneToken: orNull(either(text, integer)),
    format: optional(reportFormat),
    date: optional(text),
  }),
  [checkAnywayRequest.method]: aboutFile,
  [openDraftsRequest.method]: fields({}),
  [sourcesRequest.method]: fields({}),
  [quotationsRequest.method]: fields({ folder: text, source: text }),
  [statementsRequest.method]: aboutFile,
  [evidenceRequest.method]: fields({ uri: text, position }),
  [reportRequest.method]: fields({ uri: text, format: reportFormat, date: optional(text) }),
  [reportStyleRequest.method]: fields({}),
  [signOffRequest.method]: fields({
    uri: text,
    key: text,
    checked: orNull(fields({ by: words, on: isoDate })),
  }),
  [stopIgnoringRequest.method]: fields({ uri: text, range }),
  [pauseRequest.method]: fields({ paused: flag }),
  [visibleRangesNotification.method]: fields({ uri: text, ranges: list(range) }),
  [resumeIndexingRequest.method]: fields({}),
  [findQuotationsRequest.method]: fields({ uri: text, query: text }),
  [findPassagesRequest.method]: fields({ uri: text, text }),
  [quotationEditRequest.method]: fields({ uri: text, range, sourceId: text, start: integer }),
  [highlightsRequest.method]: aboutFile,
  [serverModelsRequest.method]: fields(serverAccess),
  [readingCostRequest.method]: fields({ uri: text, reader: readerModel, range: optional(range) }),
  [askReaderRequest.method]: fields({
    uri: text,
    reader: readerModel,
    range: optional(range),
    workDoneToken: orNull(either(text, integer)),
  }),
  [checkTextRequest.method]: fields({ text, draft: optional(text) }),
  [findQuotationRequest.method]: fields({ query: text, limit: optional(number) }),
};

/** Returns what is wrong with the parameters of a request or notification; undefined if they are right or it is not known. */
export function parameterProblem(method: string, params: unknown): string | undefined {
  return Object.hasOwn(parameters, method) ? parameters[method]?.(params, 'params') : undefined;
}
