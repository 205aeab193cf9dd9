import { translate } from '../../localization/language';
import type { GroundingAnswer, GroundingProvider } from '../provider';
import type { Chat, ChatAnswer } from './chat';

/** Tokens of an answer that is one word. */
const maxTokens = 8;

/** A model on a server that was made to say whether a document carries a claim, asked in the form of MiniCheck. */
export class ChatGrounding implements GroundingProvider {
  constructor(
    private readonly chat: Chat,
    readonly destination: string,
  ) {}

  get model(): string {
    return this.chat.model;
  }

  async grounds(document: string, claim: string, signal: AbortSignal): Promise<GroundingAnswer> {
    const answer = await this.chat.ask({ user: `Document: ${document}\nClaim: ${claim}`, maxTokens, signal });
    if ('problem' in answer) return answer;
    const said = wordOf(answer.text);
    if (said === undefined) {
      const message = translate(
        '{model} answers neither yes nor no, so that it is no model for grounding. Ask it as a reader that answers in words.',
        { model: this.model },
      );
      return { problem: { kind: 'broken', message } };
    }
    const probability = probabilityOfYes(answer);
    return { carried: said === 'yes', ...(probability === undefined ? {} : { probability }) };
  }
}

function wordOf(text: string): 'yes' | 'no' | undefined {
  const [, word] = /^\W*(yes|no)\b/iu.exec(text) ?? [];
  return word === undefined ? undefined : word.toLowerCase() === 'yes' ? 'yes' : 'no';
}

/** The probability of “yes” among “yes” and “no”; undefined where the server does not tell. */
function probabilityOfYes({ first = [] }: ChatAnswer): number | undefined {
  const sum = (wanted: 'yes' | 'no'): number =>
    first
      .filter(({ word }) => wordOf(word) === wanted)
      .reduce((all, { probability }) => all + probability, 0);
  const [yes, no] = [sum('yes'), sum('no')];
  return yes + no === 0 ? undefined : yes / (yes + no);
}
