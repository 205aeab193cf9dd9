import assert from 'node:assert/strict';
import type { Referent } from '../../../server/src/core/attribution/attribution';
import { Interview } from '../../../server/src/core/attribution/interviews';

const quill: Referent = { name: 'Mara Quill', kind: 'person', roles: [] };
const brandt: Referent = { name: 'Edgar Brandt', kind: 'person', roles: [] };

describe('Interview', () => {
  it('gives an answer to the person named most before the first question', () => {
    const interview = new Interview();
    interview.turn('Q: Will you go?', () => quill);
    interview.turn('Q: And Edgar Brandt?', () => brandt);
    assert.deepEqual(
      interview.turn('A: I will.', () => brandt),
      { labelLength: 3, isAnswer: true, interviewee: quill },
    );
  });

  it('knows the labels “Question” and “Answer”', () => {
    const interview = new Interview();
    assert.deepEqual(
      interview.turn('Question:  Will you go?', () => quill),
      { labelLength: 11, isAnswer: false, interviewee: undefined },
    );
    assert.equal(interview.turn('Answer: Yes.', () => quill)?.isAnswer, true);
  });

  it('takes no answer before a question', () => {
    assert.equal(new Interview().turn('A: I will.', () => quill)?.isAnswer, false);
  });

  it('takes an answer where nobody is named', () => {
    const interview = new Interview();
    interview.turn('Q: Will you go?', () => undefined);
    assert.deepEqual(
      interview.turn('A: I will.', () => undefined),
      { labelLength: 3, isAnswer: true, interviewee: undefined },
    );
  });

  it('takes a block without a label for no turn', () => {
    assert.equal(
      new Interview().turn('A list: I will.', () => quill),
      undefined,
    );
  });
});
