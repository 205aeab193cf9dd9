import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEditorChecker } from '../../../server/src/core/editor';
import { inEnglish, translator } from '../../../server/src/core/rules/translate';
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

describe('a checker with a translation', () => {
  it('tells findings and fixes in it', () => {
    const checker = createEditorChecker({
      sources: seeds,
      translate: translator({
        '“{source}”, not “{own}”': '„{source}“, nicht „{own}“',
        'The source has {differences} ({source}).': 'In der Quelle steht {differences} ({source}).',
        '{speaker}, in {article}': '{speaker}, {article}',
        "Use the source's wording: {changes}": 'Wortlaut übernehmen: {changes}',
      }),
    });
    const text = '“Without Ukraine at the desk, it’s impossible to achieve,” Zelenskyy said.';
    const [finding] = checker.check({ text, languageId: 'markdown' }).findings;
    assert.match(
      finding?.message ?? '',
      /^In der Quelle steht „table“, nicht „desk“ \(Volodymyr Zelenskyy, /u,
    );
    assert.match(finding?.fixes[0]?.title ?? '', /^Wortlaut übernehmen: “desk” → “table”$/u);
  });
});
