import { createRequire } from 'node:module';
import type * as checker from './core/checker';

/** The checker's bundle: the one copy of the language model. */
export type CheckerModule = typeof checker;

/**
 * Loads the checker, which stands beside this program's own bundle. It takes a quarter of a second and blocks meanwhile;
 * later calls give the same module at once.
 */
export function loadCheckerModule(): CheckerModule {
  // Not an import: a bundler would put the language model into every program that has it.
  return createRequire(__filename)('./checker.js') as CheckerModule;
}
