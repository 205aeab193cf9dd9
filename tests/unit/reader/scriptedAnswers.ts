import type { Prompt } from '../../../server/src/reader/provider';

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

export function shownIn({ material }: Pick<Prompt, 'material'>): ShownMaterial {
  return JSON.parse(material) as ShownMaterial;
}

/** All passages of a request with their numbers. */
export function passagesIn({ sources }: ShownMaterial): [number, string][] {
  return sources.flatMap(({ passages }) =>
    Object.entries(passages).map(([number, text]): [number, string] => [Number(number), text]),
  );
}

/** The answer to a request, by what a script says of the text of each statement; nothing of those that it does not know. */
export function answersBy(
  prompt: Pick<Prompt, 'material'>,
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
