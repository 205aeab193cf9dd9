import { l10n } from 'vscode';
import type { AskReaderResult, ReadingCost } from '../../../protocol/reader';

/** The sentence before the first request: what leaves the machine, to whom, and what it costs. */
export function costQuestion({ statements, requests, tokens, model, destination }: ReadingCost): string {
  const values = {
    statements,
    requests,
    tokens: tokens.toLocaleString(),
    model,
    destination,
  };
  return l10n.t(
    'Send {statements} statements of this draft, with the sentences around them and the closest passages of your sources, to {model} ({destination})? Requests: {requests}, tokens: about {tokens}.',
    values,
  );
}

/** What was found, what was not believed, and what ended the reading early. */
export function outcomeWords(result: AskReaderResult): string {
  const { model, asked, remembered, findings, supported, dropped, problem } = result;
  return [
    l10n.t('{model} read {count} statements: {findings} findings, {supported} supported.', {
      model,
      count: asked + remembered,
      findings,
      supported,
    }),
    ...(remembered > 0 ? [l10n.t('{remembered} of them were known from before.', { remembered })] : []),
    ...(dropped > 0
      ? [
          l10n.t('Answers left out since your sources do not bear them out: {dropped} (see the log).', {
            dropped,
          }),
        ]
      : []),
    ...(problem === undefined ? [] : [l10n.t('{problem} What was judged until then is kept.', { problem })]),
  ].join(' ');
}
