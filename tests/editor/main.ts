import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { resultsVariable, type SuiteResults } from '../results';
import { runEditorSuite } from './run';

// Runs the editor suite alone: all sessions but the longest, or those named on the command line. Where the environment names a file for
// the results, they are left there for the test runner.
runEditorSuite(process.argv.slice(2))
  .then((results) => {
    for (const [session, { passed, failures }] of results) {
      console.log(`${session}: ${passed} passed, ${failures.length} failed`);
      for (const { title, message } of failures) console.log(`\n${title}\n${message}`);
      if (failures.length > 0) process.exitCode = 1;
    }
    leave({
      passed: [...results.values()].reduce((sum, { passed }) => sum + passed, 0),
      failures: [...results].flatMap(([session, { failures }]) =>
        failures.map(({ title, message }) => ({ title: `${session}: ${title}`, message })),
      ),
    });
  })
  .catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    console.error(message);
    leave({ passed: 0, failures: [{ title: 'the editor suite', message }] });
    process.exitCode = 1;
  });

function leave(results: SuiteResults): void {
  const output = process.env[resultsVariable];
  if (output === undefined) return;
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, JSON.stringify(results));
}
