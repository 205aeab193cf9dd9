/**
 * Digits of the encoding of numbers: printable ASCII characters that no string literal has to escape. The first half end a
 * number, the second half stand before others of it; most numbers of the table take two.
 */
const digits = (() => {
  let all = '';
  for (let code = 33; code < 127; code++) {
    const digit = String.fromCharCode(code);
    // Quotation marks of all three kinds, and what is special between them.
    if (!`"'\`\\$`.includes(digit)) all += digit;
  }
  return all.slice(0, all.length - (all.length % 2));
})();
const radix = digits.length / 2;

const valueOf = new Uint8Array(128);
for (let value = 0; value < digits.length; value++) valueOf[digits.charCodeAt(value)] = value;

/** Encodes natural numbers, each below 2^31. */
export function encode(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    let word = digits.charAt(rest % radix);
    for (rest = Math.floor(rest / radix); rest > 0; rest = Math.floor(rest / radix)) {
      word = digits.charAt(radix + (rest % radix)) + word;
    }
    text += word;
  }
  return text;
}

/** Reads what `encode` has written, number by number. */
export class NumberReader {
  private at = 0;

  constructor(private readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  next(): number {
    let number = 0;
    for (;;) {
      const value = valueOf[this.text.charCodeAt(this.at++)] ?? 0;
      if (value < radix) return number * radix + value;
      number = number * radix + value - radix;
    }
  }
}

/**
 * Encodes sorted words in lower case, each as the length of the prefix it shares with the word before (a letter from A for 0
 * to Z for 25) and the rest of it.
 */
export function encodeWords(words: readonly string[]): string {
  let previous = '';
  let text = '';
  for (const word of words) {
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === previous[shared]) shared++;
    text += String.fromCharCode(65 + shared) + word.slice(shared);
    previous = word;
  }
  return text;
}

/** Decodes what `encodeWords` has written. */
export function decodeWords(text: string): string[] {
  const words: string[] = [];
  let previous = '';
  for (const part of text.match(/[A-Z][^A-Z]*/gu) ?? []) {
    previous = previous.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
    words.push(previous);
  }
  return words;
}
