import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
} from 'vscode-languageserver';
import type { Span } from '../../core/index';
import { citeActions } from './citeActions';
import type { ActionContext } from './actionContext';
import type { DraftChecks } from '../../workspace/draftChecks';
import { fixActions, fixAllAction, fixAllKind } from './fixActions';
import { ignoreActions } from './ignoreActions';

/** The kinds of action that there are. */
export const actionKinds = [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind];

/** Offers what can be done at a place of a draft, from what the check has found. */
export class CodeActionFeature {
  /** @param versioned whether the client takes edits that name the version which they are for */
  constructor(
    private readonly checks: DraftChecks,
    private readonly versioned: boolean,
  ) {}

  async codeActions(
    { textDocument, range, context }: CodeActionParams,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const wants = (kind: string): boolean => wantsKind(context.only, kind);
    if (!actionKinds.some(wants)) return [];
    const checked = await this.checks.found(textDocument.uri, token);
    if (!checked) return [];
    const { document } = checked;
    const asked: Span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const at: ActionContext = {
      checked,
      asked,
      diagnostics: context.diagnostics,
      versioned: this.versioned,
    };
    // A light bulb on every sentence that has a source would say nothing.
    const unasked = context.triggerKind === CodeActionTriggerKind.Automatic;
    return [
      ...(wants(CodeActionKind.QuickFix) ? fixActions(at) : []),
      ...citeActions(at, wants, unasked),
      ...(wants(CodeActionKind.QuickFix) ? ignoreActions(at) : []),
      // On saving, a client asks for this kind by name; whoever asks for anything gets no change of the whole draft.
      ...(context.only && wants(fixAllKind) ? fixAllAction(at) : []),
    ];
  }
}

/** A client that asks for a kind wants those below it, too. */
function wantsKind(only: readonly string[] | undefined, kind: string): boolean {
  return only?.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`)) ?? true;
}
