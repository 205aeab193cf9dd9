import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Mocha from 'mocha';
import type { SuiteResults } from './results';

/** Mocha's own report for people, and the counts and failures in a file for the test runner. */
class Reporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const { output } = (options.reporterOptions ?? {}) as { output?: string };
    if (output === undefined) return;
    const failures: { title: string; message: string }[] = [];
    let passed = 0;
    runner.on('pass', () => passed++);
    runner.on('fail', (test: Mocha.Test, error: unknown) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      failures.push({ title: test.fullTitle(), message });
    });
    runner.once('end', () => {
      const results: SuiteResults = { passed, failures };
      mkdirSync(dirname(output), { recursive: true });
      writeFileSync(output, JSON.stringify(results));
    });
  }
}

// Mocha requires a reporter and takes what the module is.
module.exports = Reporter;
