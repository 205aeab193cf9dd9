import assert from 'node:assert/strict';
import { sentenceAttributions } from '../../../../server/src/core/attribution/sentenceAttributions';
import { reportedTo } from '../../../../server/src/core/attribution/speakers/reportedTo';
import { sentenceOf } from '../parsedText';

/** The audience of a sentence's first attribution. */
function audience(text: string): { readonly text: string | undefined; readonly firstHand: boolean } {
  const sentence = sentenceOf(text);
  const [decoded] = sentenceAttributions(sentence);
  assert.ok(decoded, 'an attribution');
  const found = reportedTo(sentence, decoded);
  return { text: found.reportedTo?.text, firstHand: found.firstHand };
}

describe('reportedTo', () => {
  for (const [text, expected] of [
    ['A source told The Times that it was over.', 'The Times'],
    ['Mara Quill told reporters that it was over.', 'reporters'],
    ['“It is over,” Mara Quill told the committee.', 'committee'],
    ['“It is over,” Mara Quill said, speaking to reporters in Hollin.', 'reporters in Hollin'],
    ['“It is over,” Mara Quill told the Echo.', 'Echo'],
    ['Mara Quill said in an interview with The Times that it was over.', 'The Times'],
    ['“It is over,” Mara Quill said in a statement to Axios.', 'Axios'],
    ['“It is over,” Mara Quill said on BBC Radio 4.', 'BBC Radio 4'],
  ] as const) {
    it(`is “${expected}” in: ${text}`, () => {
      assert.deepEqual(audience(text), { text: expected, firstHand: false });
    });
  }

  for (const text of [
    'Mara Quill said that it was over.',
    'Mara Quill told him that it was over.',
    '“It is over,” Mara Quill said in Hollin.',
    '“It is over,” Mara Quill said on Monday.',
    'Mara Quill said that he spoke to reporters.',
  ]) {
    it(`is nobody in: ${text}`, () => {
      assert.deepEqual(audience(text), { text: undefined, firstHand: false });
    });
  }

  it('is the writer of “to whom this newspaper spoke”', () => {
    assert.deepEqual(
      audience('“It is over,” said a baker in Hollin to whom this newspaper spoke on Friday.'),
      {
        text: undefined,
        firstHand: true,
      },
    );
  });

  it('is the first of several', () => {
    assert.equal(
      audience('“It is over,” Mara Quill told The Times, speaking to reporters.').text,
      'The Times',
    );
  });

  for (const text of [
    '“It will be hard,” Mara Quill told me.',
    'Mara Quill told this newspaper that it would be hard.',
    'In an interview with this newspaper, Mara Quill said it would be hard.',
  ]) {
    it(`is the writer in: ${text}`, () => {
      assert.deepEqual(audience(text), { text: undefined, firstHand: true });
    });
  }
});
