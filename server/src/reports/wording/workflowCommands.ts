/** Colons with no letter or digit before them on the line. Runners skip blanks and characters without width before a command. */
const commandAtStart = /^(?<before>[^\p{L}\p{N}\r\n]*?):(?=:)/gmu;

/** The beginning of a command of GitHub (`##[error]`) or Azure Pipelines (`##vso[`), which runners accept anywhere in a line. */
const commandInLine = /##(?<kind>\w*)\[/g;

/**
 * Makes printed text inert in the log of a workflow: no line of it begins with `::` or contains `##[`, by which a draft, a
 * source or a file name could give commands to the runner of GitHub Actions. One character of each is shown by its code point.
 */
export function withoutWorkflowCommands(text: string): string {
  return text.replace(commandAtStart, '$<before><U+003A>').replace(commandInLine, '##$<kind><U+005B>');
}
