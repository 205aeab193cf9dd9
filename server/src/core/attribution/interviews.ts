import type { Referent } from './attribution';

/** Labels of a question and of an answer in an interview that is printed word for word. */
const turnLabel = /^(?<label>Q|A|Question|Answer):\s+(?=\S)/u;

/** A block of an interview. */
export interface InterviewTurn {
  /** Length of the label with the white space after it, in UTF-16 units of the block's text. */
  readonly labelLength: number;
  readonly isAnswer: boolean;
  /** The person who answers; undefined for a question, and where the text before the first question names nobody. */
  readonly interviewee: Referent | undefined;
}

/**
 * Reads the turns of an interview: "Q: …", "A: …". The answers are given by the person whom the text before the first
 * question names most often.
 */
export class Interview {
  private interviewee: Referent | undefined;
  private hasQuestion = false;

  /**
   * The turn that a block is; undefined for a block without a label. An answer counts as one only after a question.
   * @param mostNamedPerson Gives the person whom the document has named most often so far.
   */
  turn(text: string, mostNamedPerson: () => Referent | undefined): InterviewTurn | undefined {
    const match = turnLabel.exec(text);
    if (!match) return undefined;
    const isQuestion = match.groups?.['label']?.startsWith('Q') === true;
    if (isQuestion) {
      this.interviewee ??= mostNamedPerson();
      this.hasQuestion = true;
    }
    const isAnswer = !isQuestion && this.hasQuestion;
    return {
      labelLength: match[0].length,
      isAnswer,
      interviewee: isAnswer ? this.interviewee : undefined,
    };
  }
}
