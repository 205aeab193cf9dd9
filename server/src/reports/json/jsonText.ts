/** Characters that are exact but invisible in a JSON text, or that JSON leaves unescaped though they control a terminal. */
const invisible = /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}\u034F\u115F\u1160\u3164\uFFA0]/gu;

/** The beginning of a command that runners of workflows accept anywhere in a line. */
const workflowCommand = /##(?<kind>\w*)\[/g;

/**
 * A value as JSON, indented and ending with a line feed. Strings are exact; characters that hide or reorder text, and the
 * brackets of workflow commands (`##[`), are written as escapes.
 */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2)
    .replace(invisible, escaped)
    .replace(workflowCommand, '##$<kind>\\u005b');
  return `${json}\n`;
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
