import { createScanner } from 'jsonc-parser';
import type { Span } from '../../core/index';

/** Maximum number of lists and objects in each other. A valid file has three. */
export const maxNesting = 50;

/**
 * Returns the first bracket of a JSON text that is nested more than `maxNesting` deep; undefined if there is none. To be
 * asked before the text is parsed: the parser uses the call stack, whose overflow can end the process.
 */
export function tooDeepBracket(text: string): Span | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const start = scanner.getTokenOffset();
    const character = text.charAt(start);
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth > maxNesting) return { start, end: start + 1 };
  }
  return undefined;
}
