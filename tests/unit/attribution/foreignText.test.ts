import assert from 'node:assert/strict';
import { isForeignText } from '../../../server/src/core/attribution/foreignText';
import { unitSequences } from '../../../server/src/core/attribution/syntax/unitSequences';

const isForeign = (text: string): boolean => isForeignText(unitSequences(text)[0]?.units ?? []);

describe('isForeignText', () => {
  for (const [language, text] of [
    ['German', 'Die Ministerin sagte, dass wir das nicht schaffen und auch nicht wollen.'],
    ['French', 'La ministre a dit que nous ne sommes pas prêts pour les élections.'],
    ['Ukrainian', 'Міністерка сказала, що ми не готові.'],
  ] as const) {
    it(`is true for ${language}`, () => {
      assert.equal(isForeign(text), true);
    });
  }

  it('is false for English', () => {
    assert.equal(isForeign('The minister said that we are not ready for the election.'), false);
  });

  it('is false for English with a quotation in another language', () => {
    assert.equal(
      isForeign('The minister said: „Wir sind nicht bereit, und wir wollen das auch nicht.“'),
      false,
    );
  });

  it('is false for an empty text', () => {
    assert.equal(isForeign(''), false);
  });
});
