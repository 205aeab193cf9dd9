const { LanguageModelTextPart, lm } = require('vscode');

const model = {
  id: 'careful',
  name: 'Careful 7B',
  family: 'careful',
  version: '1',
  maxInputTokens: 32_000,
  maxOutputTokens: 4000,
  capabilities: {},
};

/** The text of a message, whose content is a list of parts. */
const textOf = ({ content }) => content.map(({ value }) => value).join('');

/**
 * Registers a provider with one model. Returns what tests need:
 * `answerWith(f)`: from now on `f` gives the text that answers the texts of the messages of a request;
 * `requests`: the texts of the messages of each request.
 */
exports.activate = ({ subscriptions }) => {
  let answer = () => '';
  const requests = [];
  subscriptions.push(
    lm.registerLanguageModelChatProvider('test', {
      provideLanguageModelChatInformation: () => [model],
      provideLanguageModelChatResponse: async (_model, messages, _options, progress) => {
        const texts = messages.map(textOf);
        requests.push(texts);
        progress.report(new LanguageModelTextPart(await answer(texts)));
      },
      provideTokenCount: (_model, text) =>
        Promise.resolve(Math.ceil((typeof text === 'string' ? text : textOf(text)).length / 4)),
    }),
  );
  return { answerWith: (given) => (answer = given), requests };
};
