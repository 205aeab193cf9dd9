import type { Verdict } from '../../core/index';

/** What a model says of a statement, as it says it: nothing of it is verified. */
export interface AnswerItem {
  /** Id of the statement in the request. */
  readonly statement: string;
  readonly verdict: Verdict;
  /** Undefined where the model names none. */
  readonly rule: string | undefined;
  /** Words of the draft that are wrong. */
  readonly wrong: string;
  /** Number of the passage that settles it; 0 for none. */
  readonly passage: number;
  /** Words of that passage. */
  readonly words: string;
  readonly reason: string;
}

export interface ParsedAnswer {
  /** The first of each statement. */
  readonly items: ReadonlyMap<string, AnswerItem>;
  /** What is not used, in English: for the log. */
  readonly ignored: readonly string[];
}

/** Maximum length of an answer that is read, in UTF-16 units; what comes after is ignored. */
const maxAnswerLength = 200_000;

/** Maximum number of objects in an answer that are read. */
const maxItems = 500;

/** Maximum length in UTF-16 units of a field of an answer; a longer one is cut. */
const maxFieldLength = 1000;

/**
 * Reads the items of an answer: objects that stand complete in whatever the model wrote, in code fences, among words, or in an
 * answer that was cut off. Never throws; time is linear in the length of the answer.
 *
 * @param ids the statements that were asked about
 */
export function parseAnswer(text: string, ids: ReadonlySet<string>): ParsedAnswer {
  const items = new Map<string, AnswerItem>();
  const ignored: string[] = [];
  if (text.length > maxAnswerLength) ignored.push(`the answer after ${maxAnswerLength} characters`);
  for (const object of innermostObjects(text.slice(0, maxAnswerLength))) {
    const item = itemOf(object);
    if (typeof item === 'string') ignored.push(item);
    else if (!ids.has(item.statement)) ignored.push(`an unknown statement “${item.statement.slice(0, 40)}”`);
    else if (items.has(item.statement)) ignored.push(`another answer about ${item.statement}`);
    else items.set(item.statement, item);
  }
  return { items, ignored };
}

/** The texts of the objects in a text that hold no other object, the first `maxItems` of them. */
function innermostObjects(text: string): string[] {
  const objects: string[] = [];
  let start = -1;
  let quoted = false;
  for (const { 0: mark, index } of text.matchAll(/\\.|["{}]/gsu)) {
    // Outside of objects a quotation mark is a mark of the model's prose.
    if (mark === '"') quoted = start >= 0 && !quoted;
    else if (quoted || mark.length > 1) continue;
    else if (mark === '{') start = index;
    else if (start >= 0) {
      objects.push(text.slice(start, index + 1));
      start = -1;
      if (objects.length === maxItems) break;
    }
  }
  return objects;
}

/** The verdicts that a model may give. */
export const verdicts: readonly Verdict[] = ['supported', 'contradicted', 'unverified'];

/** An item, or why it is none. */
function itemOf(json: string): AnswerItem | string {
  const value = parsed(json);
  if (value === undefined) return 'an object that is no JSON';
  const statement = wordsIn(value['statement']);
  if (statement === '') return 'an object without a statement';
  const verdict = verdicts.find((one) => one === wordsIn(value['verdict']).toLowerCase());
  if (verdict === undefined) return `an answer about ${statement.slice(0, 40)} without a verdict`;
  const rule = wordsIn(value['rule']).toLowerCase();
  return {
    statement,
    verdict,
    rule: ['', 'none', 'null'].includes(rule) ? undefined : rule,
    wrong: wordsIn(value['wrong']),
    passage: numberIn(value['passage']),
    words: wordsIn(value['words']),
    reason: wordsIn(value['reason']),
  };
}

/** The fields of an object. Models write line breaks into strings, which JSON forbids: they are read as spaces. */
function parsed(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json.replace(/[\0-\x1f]/gu, ' '));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function wordsIn(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, maxFieldLength).trim() : '';
}

function numberIn(value: unknown): number {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : 0;
}
