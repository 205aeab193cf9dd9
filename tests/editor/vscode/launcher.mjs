#!/usr/bin/env node
// Stands in the place of VS Code's executable where there is no desktop: understands the same arguments, serves VS Code,
// opens it in Chromium, and exits with the code of the tests that ran in it.
import { tsImport } from 'tsx/esm/api';

await tsImport('./launch.ts', import.meta.url);
