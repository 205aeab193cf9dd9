import { CodeActionTriggerKind, type CancellationToken, type TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import type { DraftDiagnostics } from './draftDiagnostics';
import type { TypingHold } from './typingHold';

/**
 * Middleware of the language client for code actions. Findings that are held back during typing get no light bulb. A
 * user who asks for quick fixes has paused, so that asking shows what is held back.
 */
export function codeActionMiddleware(hold: TypingHold, diagnostics: DraftDiagnostics): Middleware {
  return {
    provideCodeActions: async (document, range, context, token, next) => {
      const invoked = context.triggerKind === CodeActionTriggerKind.Invoke;
      if (invoked) await showHeld(document, token);
      // A request for one kind only, as on save, is not made for the light bulb.
      const isHeld = (): boolean =>
        !invoked && context.only === undefined && hold.isHeld(document.uri, range);
      if (isHeld()) return undefined;
      const actions = await next(document, range, context, token);
      // Typing may have begun since the request.
      return isHeld() ? undefined : actions;
    },
  };

  /**
   * Shows what is held back before code actions are computed: without a diagnostic at the caret, the editor looks for
   * fixes at a diagnostic nearby.
   */
  async function showHeld(document: TextDocument, token: CancellationToken): Promise<void> {
    if (hold.releaseIn(document)) await diagnostics.whenFound(document, token);
  }
}
