import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { verdicts } from '../reader/answers/parseAnswer';
import { errorCode } from '../sources/files/errors';
import { replaceFile } from '../sources/files/replaceFile';
import type { AnswerKey, CitedPassage, RememberedAnswer, StatementAnswer } from '../reader/readingMemory';

/** What a window leaves for the next one. */
export interface KeptAnswers {
  /** The model that was last asked about a draft, by the URI of the draft. */
  readonly models: ReadonlyMap<string, string>;
  /** The one given longest ago first. */
  readonly answers: readonly (readonly [AnswerKey, RememberedAnswer])[];
}

/** The form of the file. A file of another form is not read: what it held is asked again. */
const formVersion = 1;

/**
 * Reads the answers that were kept in a file. What in it is not of the form is left out; nothing is kept where there is no file.
 *
 * @throws Error if the file cannot be read or is no JSON
 */
export async function readKeptAnswers(path: string): Promise<KeptAnswers> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return '{}';
    throw error;
  });
  const { version, models, answers } = recordOf(JSON.parse(text));
  if (version !== formVersion) return { models: new Map(), answers: [] };
  const named = Object.entries(recordOf(models)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const kept = listOf(answers).map(keptAnswer);
  return { models: new Map(named), answers: kept.filter((entry) => entry !== undefined) };
}

/**
 * Keeps answers in a file, in place of what it held. Its folder is created if it does not exist.
 *
 * @throws Error if it cannot be written
 */
export async function writeKeptAnswers(path: string, { models, answers }: KeptAnswers): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await replaceFile(
    path,
    JSON.stringify({ version: formVersion, models: Object.fromEntries(models), answers }),
  );
}

function keptAnswer(entry: unknown): [AnswerKey, RememberedAnswer] | undefined {
  const [key, value] = listOf(entry);
  const answer = rememberedAnswer(recordOf(value));
  return typeof key === 'string' && answer ? [key as AnswerKey, answer] : undefined;
}

function rememberedAnswer({
  carried,
  item,
  cited,
  grounds,
}: Readonly<Record<string, unknown>>): RememberedAnswer | undefined {
  if (typeof carried === 'boolean') return { carried };
  const said = saidOf(recordOf(item));
  const passages = listOf(cited).map((passage) => citedOf(recordOf(passage)));
  if (!said || !passages.every((passage) => passage !== undefined)) return undefined;
  const judgedBy = listOf(grounds).filter((ground) => typeof ground === 'string') as AnswerKey[];
  return { item: said, cited: passages, grounds: judgedBy };
}

function saidOf(item: Readonly<Record<string, unknown>>): StatementAnswer['item'] | undefined {
  const { rule, wrong, words, reason } = item;
  const verdict = verdicts.find((one) => one === item['verdict']);
  if (!verdict || typeof wrong !== 'string' || typeof words !== 'string' || typeof reason !== 'string')
    return undefined;
  return { verdict, rule: typeof rule === 'string' ? rule : undefined, wrong, words, reason };
}

function citedOf({ source, text }: Readonly<Record<string, unknown>>): CitedPassage | undefined {
  return typeof source === 'string' && typeof text === 'string' ? { source, text } : undefined;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
