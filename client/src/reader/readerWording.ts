import { env, l10n } from 'vscode';
import type { AskReaderResult, ReadingCost } from '../../../protocol/reader';
import { findingCount, requestCount, statementCount } from '../views/counts';

/** The words of the question before the first request: what leaves the machine, to whom, and what it costs. */
export function costWords({ statements, requests, tokens, model, destination }: ReadingCost): {
  readonly title: string;
  readonly ask: string;
  readonly cost: string;
  readonly sent: string;
} {
  return {
    title: l10n.t('The second reader: {model} ({destination})', { model, destination }),
    ask: l10n.t('Ask about {statements}', { statements: statementCount(statements) }),
    cost: l10n.t('{requests}, about {tokens} tokens', {
      requests: requestCount(requests),
      tokens: tokens.toLocaleString(env.language),
    }),
    sent: l10n.t('To {destination}, with the sentences around and passages of your sources', {
      destination,
    }),
  };
}

/** What was found, what was not believed, and what ended the reading early. */
export function outcomeWords(result: AskReaderResult): string {
  const { model, asked, remembered, findings, supported, dropped, unanswered, problem } = result;
  const count = asked + remembered;
  return [
    count === 0
      ? l10n.t('There is no statement to ask about.')
      : l10n.t('{model} read {statements}: {findings}, {supported} supported.', {
          model,
          statements: statementCount(count - unanswered),
          findings: findingCount(findings),
          supported,
        }),
    ...(remembered > 0 && asked > 0
      ? [l10n.t('Known from before: {remembered} of {count}.', { remembered, count })]
      : []),
    ...(dropped > 0
      ? [
          l10n.t('Answers left out since your sources do not bear them out: {dropped} (see the log).', {
            dropped,
          }),
        ]
      : []),
    ...(unanswered > 0 ? [l10n.t('Without an answer: {unanswered} of {count}.', { unanswered, count })] : []),
    ...(problem === undefined
      ? []
      : [l10n.t('{problem} What was judged until then is kept.', { problem: sentence(problem) })]),
  ].join(' ');
}

/** Words with a full stop at the end: what a model's provider says may lack it. */
function sentence(words: string): string {
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}
