/** Maximum depth of nested lists and maps, and maximum indentation in characters. Front matter nests twice at most. */
export const maxYamlNesting = 100;

/** Blanks and the indicators of lists and maps, each of which may open a level: “- - - a”. */
const indentation = /^(?:[ \t]|[-?:](?=[ \t]))*/;

/**
 * Returns the UTF-16 offset from which on a YAML text may be nested more than `maxYamlNesting` deep; undefined if it is not. To
 * be asked before the text is parsed: the parser uses the call stack, whose overflow can end the process. Brackets in quotes
 * count, too, since telling them apart would need the parser.
 */
export function tooDeepInYaml(yaml: string): number | undefined {
  let brackets = 0;
  for (const { 0: line, index } of yaml.matchAll(/[^\r\n]+/g)) {
    if ((indentation.exec(line)?.[0].length ?? 0) > maxYamlNesting) return index;
    for (const { 0: bracket, index: at } of line.matchAll(/[[\]{}]/g)) {
      brackets = Math.max(0, brackets + (bracket === '[' || bracket === '{' ? 1 : -1));
      if (brackets > maxYamlNesting) return index + at;
    }
  }
  return undefined;
}
