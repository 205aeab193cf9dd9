import { CodeActionTriggerKind, type TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import type { DraftDiagnostics } from './draftDiagnostics';
import type { FindingHold } from './findingHold';

/**
 * The language client's middleware for code actions. What is held back while the writer types has no light bulb; a
 * writer who asks for fixes has paused, and sees at once what they are for.
 */
export function draftActions(hold: FindingHold, diagnostics: DraftDiagnostics): Middleware {
  return {
    provideCodeActions: async (document, range, context, token, next) => {
      if (context.triggerKind === CodeActionTriggerKind.Invoke) await shown(document);
      // Whoever asks for one kind only, as a save does, is not the light bulb.
      else if (context.only === undefined && hold.holds(document.uri, range)) return undefined;
      return next(document, range, context, token);
    },
  };

  /** Where nothing is found at the caret, the editor looks for fixes at what it shows nearby: that comes first. */
  async function shown(document: TextDocument): Promise<void> {
    const answered = diagnostics.heldAnswer(document.uri);
    hold.releaseIn(document);
    await answered;
  }
}
