import { createChecker } from '../../../server/src/core/index';
import type { Source, Span } from '../../../server/src/core/index';
import type { Prompt, Provider, ProviderAnswer } from '../../../server/src/reader/provider';
import type { ReaderMaterial, ReaderOutcome } from '../../../server/src/reader/reading';
import { ReadingMemory } from '../../../server/src/reader/readingMemory';
import { SecondReader } from '../../../server/src/reader/secondReader';
import { answersBy, type ScriptedAnswer, shownIn } from './scriptedAnswers';

/** Two articles on one event, of which the tests' drafts tell. */
export const harbour: readonly Source[] = [
  {
    id: 'gazette',
    text: [
      'Ingrid Solheim, the harbour master of Ostvik, closed the northern pier on 4 October after an inspection.',
      'Divers had found eleven cracks in its foundations. The repair will cost 2.4 million crowns, the town said.',
      '“We would rather lose a winter than a ship,” Solheim told the council.',
    ].join('\n\n'),
  },
  {
    id: 'courier',
    text: [
      'The northern pier at Ostvik has been shut since October, and fishermen land their catch at Lervik instead.',
      'The mayor, Tor Brekke, said that the town would pay for the repair by itself.',
    ].join('\n\n'),
  },
];

/** A model that answers by a script, and keeps what it was asked. */
export class ScriptedModel implements Provider {
  readonly model: string = 'scripted';
  readonly destination = 'this test';
  readonly prompts: Prompt[] = [];

  /** @param answer the answer to a prompt as text, or a problem; `asked` counts from 1 */
  constructor(
    private readonly answer: (prompt: Prompt, asked: number) => string | ProviderAnswer,
    readonly window = 32_000,
  ) {}

  ask(prompt: Prompt): Promise<ProviderAnswer> {
    this.prompts.push(prompt);
    const answer = this.answer(prompt, this.prompts.length);
    return Promise.resolve(typeof answer === 'string' ? { text: answer } : answer);
  }

  /** The texts of the statements of each request. */
  get asked(): string[][] {
    return this.prompts.map((prompt) =>
      shownIn(prompt).draft.flatMap(({ statements }) => statements.map(({ text }) => text)),
    );
  }
}

/** A model that says of each statement what the script says of its text; nothing of those that it does not name. */
export function modelSaying(script: Readonly<Record<string, ScriptedAnswer>>): ScriptedModel {
  return new ScriptedModel((prompt) => answersBy(prompt, (text) => script[text]));
}

/** A model that says the same of every statement. */
export function modelAlwaysSaying(answer: ScriptedAnswer): ScriptedModel {
  return new ScriptedModel((prompt) => answersBy(prompt, () => answer));
}

/** A draft with the report on it. */
export function materialOf(text: string, articles: readonly Source[] = harbour): ReaderMaterial {
  const document = { text, languageId: 'markdown' };
  return { ...document, report: createChecker({ sources: articles }).check(document), articles };
}

/** What a reader that remembers nothing says of a draft. */
export function read(material: ReaderMaterial, provider: Provider, only?: Span): Promise<ReaderOutcome> {
  return readBy(new SecondReader(new ReadingMemory()), material, provider, only);
}

export function readBy(
  reader: SecondReader,
  material: ReaderMaterial,
  provider: Provider,
  only?: Span,
): Promise<ReaderOutcome> {
  return reader.read(material, provider, {
    signal: new AbortController().signal,
    ...(only ? { only } : {}),
  });
}
