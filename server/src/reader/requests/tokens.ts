/** UTF-16 units of English in a token, on the low side; other scripts need more tokens. */
const asciiPerToken = 4;
const othersPerToken = 1.5;

/** Number of tokens of a text, estimated: models count differently, by a fifth or so. */
export function tokensOf(text: string): number {
  const others = text.match(/[^\0-\x7f‘’“”–—]/gu)?.length ?? 0;
  return Math.ceil((text.length - others) / asciiPerToken + others / othersPerToken);
}
