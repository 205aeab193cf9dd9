import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/prose/tokens';
import { syntaxWords } from '../../../server/src/core/syntax/syntaxWords';

describe('syntaxWords', () => {
  /** The words of a text as its stretches. */
  function wordsIn(text: string): string[] {
    const { tokens } = analyse(text);
    const { count, firstTokens } = syntaxWords(tokens);
    return Array.from({ length: count }, (_, word) =>
      text.slice(tokens[firstTokens[word] ?? 0]?.start, tokens[(firstTokens[word + 1] ?? 0) - 1]?.end),
    );
  }

  /** The hashed form of a text's word at an index. */
  const formAt = (text: string, word: number) => syntaxWords(analyse(text).tokens).forms[word];

  it('are the tokens of the text: contractions and possessives apart', () => {
    assert.deepEqual(wordsIn('She can’t sell Voss’s boat.'), [
      'She',
      'ca',
      'n’t',
      'sell',
      'Voss',
      '’s',
      'boat',
      '.',
    ]);
  });

  it('join what hyphens join', () => {
    assert.deepEqual(wordsIn('A well-known mother-in-law left'), [
      'A',
      'well-known',
      'mother-in-law',
      'left',
    ]);
  });

  it('keep apart what a dash with spaces parts', () => {
    assert.deepEqual(wordsIn('Lund - the mayor - left'), ['Lund', '-', 'the', 'mayor', '-', 'left']);
  });

  it('have one form for one word, whatever its capitals, apostrophe and figures', () => {
    assert.equal(formAt('Boats', 0), formAt('boats', 0));
    assert.equal(formAt('She ca n’t', 2), formAt("She ca n't", 2));
    assert.equal(formAt('In 1987', 1), formAt('In 2024', 1));
  });

  it('tell an opening straight quotation mark from a closing one by the space beside it', () => {
    const straight = syntaxWords(analyse('She said "yes" twice').tokens).forms;
    const curly = syntaxWords(analyse('She said “yes” twice').tokens).forms;
    assert.deepEqual([...straight], [...curly]);
  });
});
