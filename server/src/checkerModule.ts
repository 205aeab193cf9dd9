import { createRequire } from 'node:module';
import type * as editor from './core/editor';

/** The bundle of core/editor, which holds the only copy of the language model. */
export type CheckerModule = typeof editor;

/**
 * Loads the checker, which stands beside this program's own bundle. It takes a quarter of a second and blocks meanwhile;
 * later calls give the same module at once.
 */
export function loadCheckerModule(): CheckerModule {
  // Not an import: a bundler would put the language model into every program that has it.
  return createRequire(__filename)('./core.js') as CheckerModule;
}
