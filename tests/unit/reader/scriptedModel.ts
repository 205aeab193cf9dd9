import { createChecker } from '../../../server/src/core/index';
import type { Source, Span } from '../../../server/src/core/index';
import type { Prompt, Provider, ProviderAnswer } from '../../../server/src/reader/provider';
import type { ReaderMaterial, ReaderOutcome } from '../../../server/src/reader/reading';
import { ReadingMemory } from '../../../server/src/reader/readingMemory';
import { SecondReader } from '../../../server/src/reader/secondReader';

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

/** The material of a request as a model reads it. */
export interface ShownMaterial {
  readonly sources: readonly {
    readonly source: string;
    readonly passages: Readonly<Record<string, string>>;
  }[];
  readonly draft: readonly {
    readonly before?: string;
    readonly text: string;
    readonly after?: string;
    readonly passages?: readonly number[];
    readonly statements: readonly { readonly id: string; readonly kind: string; readonly text: string }[];
  }[];
}

/** What a scripted model says of a statement; what is left out is empty. */
export interface ScriptedAnswer {
  readonly verdict: string;
  readonly rule?: string;
  readonly wrong?: string;
  readonly words?: string;
  /** Number of the passage; the first that has `words` where it is left out. */
  readonly passage?: number;
  readonly reason?: string;
}

export function shownIn({ material }: Prompt): ShownMaterial {
  return JSON.parse(material) as ShownMaterial;
}

/** All passages of a request with their numbers. */
export function passagesIn({ sources }: ShownMaterial): [number, string][] {
  return sources.flatMap(({ passages }) =>
    Object.entries(passages).map(([number, text]): [number, string] => [Number(number), text]),
  );
}

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

export function answersBy(
  prompt: Prompt,
  script: (text: string, id: string) => ScriptedAnswer | undefined,
): string {
  const shown = shownIn(prompt);
  const answers = shown.draft
    .flatMap(({ statements }) => statements)
    .flatMap(({ id, text }) => {
      const answer = script(text, id);
      if (!answer) return [];
      const { words = '' } = answer;
      const having = passagesIn(shown).find(([, passage]) => words !== '' && passage.includes(words));
      return [
        { statement: id, passage: having?.[0] ?? 0, words, reason: '', rule: 'none', wrong: '', ...answer },
      ];
    });
  return JSON.stringify({ answers });
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
