import type { CoreModule } from '../coreModule';
import type { CurrentFolder, ToolProblem } from './servedFolder';

/** What a tool works with. */
export interface ToolContext {
  readonly folder: CurrentFolder;
  /** Loads the core. */
  readonly coreModule: () => CoreModule;
  /** Aborted where the assistant no longer waits. */
  readonly signal: AbortSignal;
}

/** A tool for assistants. */
export interface Tool<Arguments> {
  readonly name: string;
  readonly title: string;
  /** For the assistant: what the tool does, and when to use it. */
  readonly description: string;
  /** JSON schema of the arguments. */
  readonly inputSchema: Readonly<Record<string, unknown>>;
  /** Answers with plain text. */
  run(given: Arguments, context: ToolContext): Promise<string | ToolProblem>;
}
