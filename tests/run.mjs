#!/usr/bin/env node
// Runs build, types, lint and all tests, those in a real VS Code last; names on the command line select some of them. The last
// line counts passes and failures.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const results = join(root, 'out', 'results');

/** Steps that pass or fail as a whole. */
const steps = [
  ['build', process.execPath, ['esbuild.mjs']],
  ['types', bin('tsc'), ['--noEmit']],
  ['types', bin('tsc'), ['--noEmit', '-p', 'client/webview']],
  ['lint', bin('eslint'), ['.']],
  ['imports', bin('depcruise'), ['client/src', 'client/webview', 'protocol', 'server/src']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
];

/** Suites of mocha: name, pattern of their tests, and maximum duration of a test in milliseconds. */
const suites = [
  ['unit', 'tests/unit/**/*.test.ts', 10_000],
  ['accuracy', 'tests/accuracy/**/*.test.ts', 60_000],
  ['protocol', 'tests/protocol/**/*.test.ts', 60_000],
  ['package', 'tests/package/**/*.test.ts', 120_000],
];

const wanted = process.argv.slice(2);
const runs = (name) => wanted.length === 0 || wanted.includes(name);

/** Duration of each step and suite, for the summary. */
const times = [];

async function timed(name, run) {
  const start = performance.now();
  const result = await run();
  times.push(`${name} ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return result;
}

let passed = 0;
const failures = [];

function run(command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: 'inherit',
      shell: process.platform === 'win32' && command !== process.execPath,
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

function count(name, outcome) {
  if (outcome === undefined) {
    failures.push({ title: name, message: 'No test ran to its end.' });
    return;
  }
  passed += outcome.passed;
  failures.push(...outcome.failures.map(({ title, message }) => ({ title: `${name}: ${title}`, message })));
}

function resultsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

for (const [name, command, args] of steps) {
  if (!runs(name)) continue;
  console.log(`\n== ${name}`);
  if ((await timed(name, () => run(command, args))) !== 0)
    failures.push({ title: name, message: 'See above.' });
}

for (const [name, files, timeout] of suites) {
  if (!runs(name)) continue;
  console.log(`\n== ${name}`);
  const output = join(results, `${name}.json`);
  const args = [
    join(root, 'node_modules', 'mocha', 'bin', 'mocha.js'),
    ...[
      '--require',
      'tsx/cjs',
      '--require',
      join(root, 'tests', 'propertySeed.ts'),
      '--forbid-only',
      '--forbid-pending',
      '--timeout',
      String(timeout),
    ],
    ...['--reporter', join(root, 'tests', 'reporter.ts'), '--reporter-option', `output=${output}`],
    files,
  ];
  await timed(name, () => run(process.execPath, args));
  count(name, resultsIn(output));
}

if (runs('editor')) {
  console.log('\n== editor');
  const output = join(results, 'editor.json');
  const args = ['--import', 'tsx', join(root, 'tests', 'editor', 'main.ts')];
  await timed('editor', () => run(process.execPath, args, { VERBATIM_TEST_RESULTS: output }));
  count('editor', resultsIn(output));
}

for (const { title, message } of failures) console.log(`\nFAILED ${title}\n${message}`);
console.log(`\n${times.join(', ')}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
