import type { InitializationOptions } from '../../protocol/initialization';

/** Reads the `initializationOptions` of a client. Values of another type than they should have are left out. */
export function initializationOptionsOf(options: unknown): InitializationOptions {
  if (!isRecord(options)) return {};
  const { asksReader, listsStatements, messages, opensPassages, paused, settings, storage } = options;
  return {
    ...(isRecord(messages) ? { messages: textsOf(messages) } : {}),
    paused: paused === true,
    asksReader: asksReader === true,
    opensPassages: opensPassages === true,
    listsStatements: listsStatements === true,
    ...(typeof storage === 'string' ? { storage } : {}),
    settings,
  };
}

function textsOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
