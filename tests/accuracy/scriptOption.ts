/**
 * The value of `--name` on the command line of a script. Ends the process with status 2 where it is needed and not given.
 *
 * @param fallback the value where the option is not given; needed where there is none
 */
export function scriptOption(name: string, fallback?: string): string {
  const place = process.argv.indexOf(`--${name}`);
  const value = (place < 0 ? undefined : process.argv[place + 1]) ?? fallback;
  if (value !== undefined) return value;
  console.error(`Give --${name}; the comment at the head of the script says what it is.`);
  process.exit(2);
}
