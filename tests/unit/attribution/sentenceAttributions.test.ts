import assert from 'node:assert/strict';
import { sentenceAttributions } from '../../../server/src/core/attribution/sentenceAttributions';
import { parseSentences } from '../../../server/src/core/attribution/syntax/parsedSentence';
import type { ParsedSentence } from '../../../server/src/core/attribution/syntax/parsedSentence';
import { unitSequences } from '../../../server/src/core/attribution/syntax/unitSequences';
import { sentenceOf, wordsOf } from './parsedText';

/** Speaker, cue and content of each attribution. */
function read(sentence: ParsedSentence): (string | undefined)[][] {
  return sentenceAttributions(sentence).map(({ speaker, cue, content }) => [
    wordsOf(sentence, speaker),
    sentence.units[cue]?.text,
    ...content.map((range) => wordsOf(sentence, range)),
  ]);
}

describe('sentenceAttributions', () => {
  it('finds speaker, cue and content', () => {
    assert.deepEqual(read(sentenceOf('Mara Quill said that it was over.')), [
      ['Mara Quill', 'said', 'that it was over'],
    ]);
  });

  it('finds content on both sides of the cue', () => {
    assert.deepEqual(read(sentenceOf('“We are ready,” Mara Quill said, “and we will stay.”')), [
      ['Mara Quill', 'said', '“We are ready,”', '“and we will stay.”'],
    ]);
  });

  it('finds a quotation after “as” within what another reports', () => {
    assert.deepEqual(read(sentenceOf('Axios reported that officials saw the idea as “progress”.')).at(-1), [
      'officials',
      'saw',
      '“progress”',
    ]);
  });

  it('ends content with a comma within its marks, before the speaker', () => {
    assert.deepEqual(
      read(sentenceOf('“It is no outlier, it is the rule,” its director, Neil Quill, said.')),
      [['its director', 'said', '“It is no outlier, it is the rule,”']],
    );
  });

  it('finds who “puts it” so, before and after the quotation', () => {
    assert.deepEqual(
      read(sentenceOf('“You can be sure of what nobody feels,” as Professor Quill puts it.')),
      [['Professor Quill', 'puts', '“You can be sure of what nobody feels,”']],
    );
    assert.deepEqual(
      read(sentenceOf('In the hall a retired teacher put it: “We all knew, and nobody asked.”')),
      [['a retired teacher', 'put', '“We all knew, and nobody asked.”']],
    );
  });

  it('takes the clause before a verb of telling for its content, not those who were told', () => {
    assert.deepEqual(read(sentenceOf('The base will not be shut, Mara Quill told the head of the union.')), [
      ['Mara Quill', 'told', 'The base will not be shut'],
    ]);
  });

  it('gives words to the one who is blamed “for saying” them', () => {
    assert.deepEqual(
      read(sentenceOf('Mara Quill mocked the mayor for saying, “I have to ask the council.”')).at(-1),
      ['the mayor', 'saying', '“I have to ask the council.”'],
    );
  });

  it('takes “Opposition” in a name for no cue', () => {
    assert.deepEqual(read(sentenceOf('Opposition Leader Stuart Quill said that it was over.')), [
      ['Opposition Leader Stuart Quill', 'said', 'that it was over'],
    ]);
  });

  it('takes a quoted term for nobody’s words', () => {
    assert.deepEqual(read(sentenceOf('The “soft landing” was new to him.')), []);
  });

  it('does not take “citing” for a cue beside another', () => {
    assert.deepEqual(
      read(sentenceOf('Axios reported, citing officials, that it was over.')).map(([, cue]) => cue),
      ['reported'],
    );
  });

  it('finds nothing in a sentence that reports nothing', () => {
    assert.deepEqual(read(sentenceOf('Mara Quill left the room.')), []);
  });

  it('finds a quotation within a quotation by its form', () => {
    const text =
      '“I was bothered that Brandt was saying, ‘I have to get approval,’ and left,” Mara Quill said.';
    const [, nested] = unitSequences(text);
    assert.ok(nested);
    const [sentence] = parseSentences(nested);
    assert.ok(sentence);
    assert.deepEqual(read(sentence), [['Brandt', 'saying', '‘I have to get approval,’']]);
  });
});
