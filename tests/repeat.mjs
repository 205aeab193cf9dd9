#!/usr/bin/env node
// Runs the tests several times beside processes that keep the cores busy, and prints what failed in which run:
//   node tests/repeat.mjs --times 10 --beside 4 unit protocol
// Names select suites as for tests/run.mjs; without any, everything runs.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const logs = join(root, 'out', 'repeated');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '10' }, beside: { type: 'string', default: '4' } },
});

const busy = Array.from({ length: Number(values.beside) }, () =>
  // Ends by itself when this process has ended, however it ended.
  spawn(process.execPath, ['-e', 'for (const parent = process.ppid; process.ppid === parent; ) ;'], {
    stdio: 'ignore',
  }),
);
const endBusy = () => {
  for (const child of busy) child.kill('SIGKILL');
};
process.on('exit', endBusy);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

mkdirSync(logs, { recursive: true });
let failed = 0;
for (let time = 1; time <= Number(values.times); time++) {
  const start = performance.now();
  const { status, output } = await runTests();
  const log = join(logs, `run-${time}.log`);
  writeFileSync(log, output);
  const failures = output.match(/^FAILED .*$/gm) ?? [];
  const [last = 'no closing line'] = output.trimEnd().split('\n').slice(-1);
  console.log(`run ${time}: ${last} (${((performance.now() - start) / 1000).toFixed(0)} s; ${log})`);
  for (const failure of failures) console.log(`  ${failure}`);
  if (status !== 0) failed++;
}
console.log(`${failed} of ${values.times} runs failed`);
process.exit(failed === 0 ? 0 : 1);

/** Runs the test runner once. */
function runTests() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'tests', 'run.mjs'), ...positionals], { cwd: root });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    child.on('close', (status) => {
      resolve({ status, output });
    });
  });
}
