import { CodeActionTriggerKind, type TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import type { DraftDiagnostics } from './draftDiagnostics';
import type { TypingHold } from './typingHold';

/**
 * The language client's middleware for code actions. What is held back while the writer types has no light bulb; a
 * writer who asks for fixes has paused, and sees at once what they are for.
 */
export function codeActionMiddleware(hold: TypingHold, diagnostics: DraftDiagnostics): Middleware {
  return {
    provideCodeActions: async (document, range, context, token, next) => {
      const invoked = context.triggerKind === CodeActionTriggerKind.Invoke;
      if (invoked) await shown(document);
      // Whoever asks for one kind only, as a save does, is not the light bulb.
      const held = (): boolean => !invoked && context.only === undefined && hold.holds(document.uri, range);
      if (held()) return undefined;
      const actions = await next(document, range, context, token);
      // The typing may have begun since it was asked.
      return held() ? undefined : actions;
    },
  };

  /** Where nothing is found at the caret, the editor looks for fixes at what it shows nearby: that comes first. */
  async function shown(document: TextDocument): Promise<void> {
    const answered = diagnostics.whenHeldShown(document.uri);
    hold.release_(document);
    await answered;
  }
}
