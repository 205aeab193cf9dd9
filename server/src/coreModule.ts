import { createRequire } from 'node:module';
import type * as editor from './core/editor';

/** Exports of the bundle `core.js`: core/editor, with the only copy of the language model. */
export type CoreModule = typeof editor;

/**
 * Loads `core.js`, which stands beside this program's own bundle. The first call blocks for about 250 milliseconds; later
 * calls return the same module at once.
 */
export function loadCoreModule(): CoreModule {
  // Not an import: a bundler would put the language model into every program that has it.
  return createRequire(__filename)('./core.js') as CoreModule;
}
