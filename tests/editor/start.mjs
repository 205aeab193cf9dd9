#!/usr/bin/env node
// `npm start`: opens VS Code with the extension on a sample draft.
import { tsImport } from 'tsx/esm/api';

await tsImport('./start.ts', import.meta.url);
