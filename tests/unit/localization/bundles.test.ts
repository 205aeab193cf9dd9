import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeholdersIn, usedMessages } from '../../../scripts/l10n/usedMessages';

type Texts = Readonly<Record<string, string>>;

const root = join(__dirname, '../../..');
const read = (file: string): Texts => JSON.parse(readFileSync(join(root, file), 'utf8')) as Texts;

/** The same words in another language may have other marks and markup, but run the same commands. */
const commandsIn = (text: string): string[] => text.match(/command:[^)]+/gu) ?? [];

describe('the messages of the program', () => {
  const { messages, notWrittenOut } = usedMessages(root);
  const texts = [...new Set(messages.map(({ text }) => text))].sort();
  const english = read('l10n/bundle.l10n.json');
  const german = read('l10n/bundle.l10n.de.json');

  it('are written out where they are used', () => {
    assert.deepEqual(notWrittenOut, []);
  });

  it('are given every value that they have a place for', () => {
    const lacking = messages.filter(
      ({ text, values }) => values && placeholdersIn(text).some((name) => !values.includes(name)),
    );
    assert.deepEqual(lacking, []);
  });

  it('are all in the English bundle, as they are, and no other (npm run l10n writes it)', () => {
    assert.deepEqual(english, Object.fromEntries(texts.map((text) => [text, text])));
  });

  it('are all in the German bundle, and no other', () => {
    assert.deepEqual(Object.keys(german).sort(), texts);
  });

  it('have the same places for values in German', () => {
    const differing = Object.entries(german).filter(
      ([text, translated]) => placeholdersIn(text).join() !== placeholdersIn(translated).join(),
    );
    assert.deepEqual(differing, []);
  });
});

describe('the texts of the manifest', () => {
  const used = (readFileSync(join(root, 'package.json'), 'utf8').match(/"%[^"%]+%"/gu) ?? []).map((key) =>
    key.slice(2, -2),
  );
  const english = read('package.nls.json');
  const german = read('package.nls.de.json');

  it('are all in English, and no other', () => {
    assert.deepEqual(Object.keys(english).sort(), [...new Set(used)].sort());
  });

  it('are all in German, and no other', () => {
    assert.deepEqual(Object.keys(german).sort(), Object.keys(english).sort());
  });

  it('run the same commands in German', () => {
    for (const [key, text] of Object.entries(english)) {
      assert.deepEqual(commandsIn(german[key] ?? ''), commandsIn(text), key);
    }
  });

  /** Fields of the manifest that people read. */
  const shownFields = new Set([
    ...['title', 'shortTitle', 'category', 'description', 'markdownDescription', 'displayName'],
    ...['userDescription', 'altText', 'contents', 'label', 'contextualTitle'],
  ]);

  it('are not written in package.json itself', () => {
    const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      contributes: Record<string, unknown>;
    };
    const plain: string[] = [];
    JSON.stringify(contributes, (name, value: unknown) => {
      // What an assistant reads stays English.
      if (name === 'inputSchema') return undefined;
      if (shownFields.has(name) && typeof value === 'string' && !/^%.+%$/u.test(value)) plain.push(value);
      return value;
    });
    assert.deepEqual(plain, []);
  });
});

it('every language of the manifest is one of the program', () => {
  for (const language of ['', '.de']) {
    assert.ok(existsSync(join(root, `package.nls${language}.json`)));
    assert.ok(existsSync(join(root, `l10n/bundle.l10n${language}.json`)));
  }
});
