import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
} from 'vscode-languageserver';
import { citeFixKind, citeKind, ignoreKind } from '../../../../protocol/codeActionKinds';
import type { Span } from '../../core/index';
import { askActions } from './askActions';
import { citeActions } from './citeActions';
import type { ActionContext } from './actionContext';
import type { DraftChecks } from '../../workspace/draftChecks';
import { fixActions, fixAllAction, fixAllKind } from './fixActions';
import { ignoreActions } from './ignoreActions';
import { openActions } from './openActions';
import { ownReportingActions } from './ownReportingActions';
import { stopIgnoringActions } from './stopIgnoringActions';

/** The kinds of the actions; those that clients ask for by themselves are among the first two. */
export const actionKinds = [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind];

const ownKinds = [citeFixKind, citeKind, ignoreKind];

/** The commands of a client that code actions may name. */
export interface ClientCommands {
  /** True if it has the command that asks a second reader. */
  readonly asksReader: boolean;
  /** True if it has the command that opens a passage. */
  readonly opensPassages: boolean;
}

/** Offers fixes, citations and ignores for the findings at a place of a draft. */
export class CodeActionFeature {
  /**
   * @param versioned true if the client accepts edits for a version of a document
   * @param client which commands the client has, beside those of the server
   */
  constructor(
    private readonly checks: DraftChecks,
    private readonly versioned: boolean,
    private readonly client: ClientCommands = { asksReader: false, opensPassages: false },
  ) {}

  async codeActions(
    { textDocument, range, context }: CodeActionParams,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const wants = (kind: string): boolean => wantsKind(context.only, kind);
    if (![...actionKinds, ...ownKinds].some(wants)) return [];
    // Only a client that asks for this kind by name, as on saving, gets a change of the whole draft.
    const fixesAll = context.only !== undefined && wants(fixAllKind);
    const checked = fixesAll
      ? await this.checks.found(textDocument.uri, token)
      : await this.checks.foundAt(textDocument.uri, range, token);
    if (!checked) return [];
    const { document } = checked;
    const asked: Span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const at: ActionContext = {
      checked,
      asked,
      diagnostics: context.diagnostics,
      versioned: this.versioned,
    };
    // Citations and questions are not offered unasked: every sentence would show a light bulb.
    const unasked = context.triggerKind === CodeActionTriggerKind.Automatic;
    return [
      ...(wants(CodeActionKind.QuickFix) ? fixActions(at) : []),
      ...citeActions(at, wants, unasked),
      ...(wants(CodeActionKind.QuickFix) ? ownReportingActions(at) : []),
      ...(this.client.opensPassages && wants(CodeActionKind.QuickFix) ? openActions(at) : []),
      ...(wants(ignoreKind) ? ignoreActions(at) : []),
      // An ignored finding is to be out of mind: no light bulb leads back to it unasked.
      ...(wants(CodeActionKind.QuickFix) && !unasked ? stopIgnoringActions(at) : []),
      ...(this.client.asksReader && !unasked && wants(CodeActionKind.Refactor) ? askActions(at) : []),
      ...(fixesAll ? fixAllAction(at) : []),
    ];
  }
}

/** True if a client asks for a kind or for one above it. */
function wantsKind(only: readonly string[] | undefined, kind: string): boolean {
  return only?.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`)) ?? true;
}
