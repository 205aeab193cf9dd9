import { type ParseArgsConfig, parseArgs } from 'node:util';
import { errorCode } from '../sources/files/errors';
import { UsageError } from './usageError';

/**
 * Parses a command's arguments.
 * @throws UsageError for an unknown option or a missing value
 */
export function parseCommand<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (error instanceof Error && errorCode(error)?.startsWith('ERR_PARSE_ARGS')) {
      // The sentences after the first advise on arguments that begin with a dash.
      throw new UsageError(`${error.message.split('. ', 1).join('')}.`, { cause: error });
    }
    throw error;
  }
}

/**
 * The choice that an option's value names.
 * @throws UsageError for any other value
 */
export function choiceOf<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  throw new UsageError(`--${option}: “${value}” is none of ${choices.join(', ')}.`);
}
