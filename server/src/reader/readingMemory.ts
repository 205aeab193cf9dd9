import { createHash } from 'node:crypto';
import { BoundedMap } from '../core/editor';
import type { AnswerItem } from './answers/parseAnswer';

/** Maximum number of answers that are remembered. */
const maxAnswers = 5000;

/** A passage of a source article, wherever in it the passage may stand by now. */
export interface CitedPassage {
  /** Id of the article. */
  readonly source: string;
  readonly text: string;
}

/** What a model answered about a statement, verified or not: it is verified whenever it is used. */
export type RememberedAnswer = StatementAnswer | { readonly carried: boolean };

/** What a model that answers in words said of a statement. */
export interface StatementAnswer {
  readonly item: Omit<AnswerItem, 'statement' | 'passage'>;
  /** The passages that it cites. */
  readonly cited: readonly CitedPassage[];
  /** What it was judged by. */
  readonly grounds: readonly AnswerKey[];
}

/** Key of an answer: a hash of all that it depends on. */
export type AnswerKey = string & { readonly answerKey: unique symbol };

/** Returns the key of an answer. Two lists of parts have one key only if they are equal. */
export function answerKey(parts: readonly string[]): AnswerKey {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64') as AnswerKey;
}

/** What models answered, by all that the answers depend on. It evicts what was answered longest ago. */
export class ReadingMemory {
  private readonly answers = new BoundedMap<AnswerKey, RememberedAnswer>(maxAnswers);
  private used = false;

  /** True as long as nothing has been remembered. */
  get isEmpty(): boolean {
    return !this.used;
  }

  get(key: AnswerKey): RememberedAnswer | undefined {
    return this.answers.get(key);
  }

  set(key: AnswerKey, answer: RememberedAnswer): void {
    this.used = true;
    this.answers.set(key, answer);
  }

  /** All answers, the one given longest ago first. */
  [Symbol.iterator](): IterableIterator<[AnswerKey, RememberedAnswer]> {
    return this.answers[Symbol.iterator]();
  }
}
