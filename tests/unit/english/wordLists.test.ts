import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { alternation, wordSet } from '../../../server/src/core/english/wordSet';

const folder = join(__dirname, '../../../server/src/core/english');

/** Exported word lists by name: every set, list and map of strings in the folder, but no list of patterns. */
function wordLists(): [string, string[]][] {
  const load = createRequire(__filename);
  return readdirSync(folder)
    .flatMap((file) =>
      Object.entries(load(join(folder, file)) as Readonly<Record<string, unknown>>).flatMap(
        ([name, value]): [string, string[]][] =>
          value instanceof Set || value instanceof Map || Array.isArray(value)
            ? [[`${file}: ${name}`, ([...(value instanceof Map ? value.keys() : value)] as string[]).flat()]]
            : [],
      ),
    )
    .filter(([, words]) => words.some((word) => typeof word === 'string'));
}

describe('English word lists', () => {
  it('are found', () => {
    assert.ok(wordLists().length > 20);
  });

  it('have only words in lower case, each once', () => {
    for (const [name, words] of wordLists()) {
      assert.deepEqual(
        words,
        words.map((word) => word.toLowerCase().trim()),
        name,
      );
      assert.equal(new Set(words).size, words.length, name);
      assert.ok(words.length > 0 && !words.includes(''), name);
    }
  });
});

describe('wordSet', () => {
  it('has the words of a list over several lines, and those of the lists it extends', () => {
    assert.deepEqual([...wordSet('one two\n  three', new Set(['four']))], ['four', 'one', 'two', 'three']);
  });

  it('refuses a word that is listed twice, or in a list that it extends', () => {
    assert.throws(() => wordSet('one two one'), new RangeError('“one” is listed twice'));
    assert.throws(() => wordSet('one', new Set(['one'])), new RangeError('“one” is listed twice'));
  });

  it('refuses a capital', () => {
    assert.throws(() => wordSet('one Two'), new RangeError('“Two” is not in lower case'));
  });
});

describe('alternation', () => {
  it('matches each of the words and nothing else', () => {
    const pattern = new RegExp(`^(?:${alternation(['p.m.', "i'm", 'vice president'])})$`, 'u');
    for (const word of ['p.m.', "i'm", 'vice president']) assert.match(word, pattern);
    for (const word of ['pxmx', 'president', '']) assert.doesNotMatch(word, pattern);
  });
});
