import { CancellationError, l10n, LanguageModelError, type CancellationToken } from 'vscode';
import type { ModelProblem } from '../../../protocol/reader';

/** Codes that providers give, beside those of VS Code, where the user has used up what may be asked. */
const quotaCodes = ['quotaExceeded', 'rateLimited', 'ChatQuotaExceeded', 'ChatRateLimited'];

/** Puts into words why a model of the editor gave no answer, with what to do. */
export function modelProblem(error: unknown, token: CancellationToken): ModelProblem {
  if (token.isCancellationRequested || error instanceof CancellationError)
    return { kind: 'cancelled', message: l10n.t('Asking was stopped.') };
  const said = error instanceof Error ? error.message : String(error);
  const code = error instanceof LanguageModelError ? codeOf(error) : '';
  if (code === LanguageModelError.NoPermissions.name)
    return {
      kind: 'forbidden',
      message: l10n.t(
        'The editor did not give Verbatim leave to use the model. Allow it under Accounts, Manage Language Model Access.',
      ),
    };
  if (code === LanguageModelError.NotFound.name)
    return {
      kind: 'no-model',
      message: l10n.t('The editor no longer has the model. Choose another second reader.'),
    };
  if (
    code === LanguageModelError.Blocked.name ||
    quotaCodes.includes(code) ||
    /\b(?:quota|rate limit)/iu.test(said)
  )
    return {
      kind: 'rate-limited',
      message: l10n.t(
        'The model answers no more for now: its provider’s limit is reached, or it blocked the request ({reason}).',
        {
          reason: said,
        },
      ),
    };
  return { kind: 'refused', message: l10n.t('The model gave no answer: {reason}', { reason: said }) };
}

/** VS Code names the kind of an error in `code`; a provider's own error is its cause. */
function codeOf(error: LanguageModelError): string {
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : error.code;
}
