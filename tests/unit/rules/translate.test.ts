import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEditorChecker } from '../../../server/src/core/editor';
import { inEnglish, translator } from '../../../server/src/core/rules/translate';
import { givenMessages } from '../../../server/src/localization/givenMessages';
import { speak, translate, translateCount } from '../../../server/src/localization/language';
import { seeds } from '../seeds';

const german = translator({ '{speaker} said {words}.': 'Laut {speaker}: {words}' });

describe('translating a message', () => {
  it('puts the values in the places that the other language has for them', () => {
    assert.equal(german('{speaker} said {words}.', { words: 'nein', speaker: 'Kelly' }), 'Laut Kelly: nein');
  });

  it('leaves a message that the bundle does not have in English', () => {
    assert.equal(german('Nobody said {words}.', { words: 'no' }), 'Nobody said no.');
  });

  it('takes a value that looks like a placeholder for the text that it is', () => {
    assert.equal(inEnglish('{a} and {b}', { a: '{b}', b: 'x' }), '{b} and x');
  });

  it('leaves a placeholder without a value as it stands', () => {
    assert.equal(inEnglish('{a}, {toString}', {}), '{a}, {toString}');
  });

  it('changes nothing in a message without placeholders, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/\{\w+\}/u.test(text)),
        (text) => {
          assert.equal(translator({})(text, { a: 1 }), text);
        },
      ),
    );
  });
});

describe('the language of the server', () => {
  afterEach(() => {
    speak(undefined);
  });

  it('is English until it is told another', () => {
    assert.equal(translate('line {line}', { line: 3 }), 'line 3');
    speak({ 'line {line}': 'Zeile {line}' });
    assert.equal(translate('line {line}', { line: 3 }), 'Zeile 3');
  });

  it('has one message for one and another for any other number', () => {
    const words = (count: number) => translateCount(count, '{count} draft', '{count} drafts');
    assert.deepEqual([0, 1, 2].map(words), ['0 drafts', '1 draft', '2 drafts']);
  });
});

describe('the messages that a client gives', () => {
  it('are those of its bundle that are text', () => {
    assert.deepEqual(givenMessages({ messages: { a: 'b', c: 1, d: null } }), { a: 'b' });
  });

  for (const options of [undefined, null, 'de', {}, { messages: null }, { messages: ['a'] }]) {
    it(`are none in ${options === undefined ? 'undefined' : JSON.stringify(options)}`, () => {
      assert.equal(givenMessages(options), undefined);
    });
  }
});

describe('a checker with a translation', () => {
  it('tells findings and fixes in it', () => {
    const checker = createEditorChecker({
      sources: seeds,
      translate: translator({
        'it has “{source}”, not “{own}”': 'dort steht „{source}“, nicht „{own}“',
        'The quotation differs from the source: {differences} ({source}).':
          'Abweichung: {differences} ({source}).',
        '{speaker}, in {article}': '{speaker}, {article}',
        "Use the source's wording: “{wording}”": 'Wortlaut übernehmen: „{wording}“',
      }),
    });
    const text = '“Without Ukraine at the desk, it’s impossible to achieve,” Zelenskyy said.';
    const [finding] = checker.check({ text, languageId: 'markdown' }).findings;
    assert.match(
      finding?.message ?? '',
      /^Abweichung: dort steht „table“, nicht „desk“ \(Volodymyr Zelenskyy, /u,
    );
    assert.match(finding?.fixes[0]?.title ?? '', /^Wortlaut übernehmen: „/u);
  });
});
