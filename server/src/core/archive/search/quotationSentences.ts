const stop = /[.!?…]+["”’'»)\]]*(?=\s+["“‘'«([]*[\p{Lu}\p{N}])/gu;

/** What a full stop belongs to without ending a sentence: an initial, "U.S.", a title. */
const abbreviated = /(?:^|[\s.("“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Gov|Sen|Rep|Col|Lt|Sgt|Jr|Sr|vs|No)$/u;

/**
 * Where the sentences of a quotation end, in UTF-16 offsets, ascending; the last is the text's own end. By punctuation alone,
 * which takes a thousandth of the time that the language model needs: enough to offer a sentence.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { 0: marks, index } of text.matchAll(stop)) {
    if (marks.startsWith('.') && abbreviated.test(text.slice(Math.max(0, index - 8), index))) continue;
    ends.push(index + marks.length);
  }
  return [...ends, text.length];
}
