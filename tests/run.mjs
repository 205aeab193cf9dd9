#!/usr/bin/env node
// Runs build, lint (which checks types) and all tests, two processes at a time; names on the command line select some of them, or one that takes minutes. The last line
// counts passes and failures.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTasks } from './tasks.mjs';

const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const results = join(root, 'out', 'results');

/** Maximum number of processes at the same time. Each keeps one core busy, and machines of continuous integration have two. */
const maxAtOnce = 2;

/** Packing builds once more, so that whatever uses the built files waits for its end. */
const afterBuild = ['build', 'package'];

/** What runs, in the order in which it starts: whatever takes longest first, as far as it can. */
const tasks = [
  step('build', process.execPath, ['esbuild.mjs']),
  suite('package', 'tests/package/**/*.test.ts', ['build']),
  step('lint', bin('oxlint'), []),
  editor('installed', 'german'),
  editor('writing', 'twoFolders', 'restricted'),
  { ...editor('typing'), name: 'typing', onlyIfNamed: true },
  suite('protocol', 'tests/protocol/**/*.test.ts', afterBuild),
  suite('unit', 'tests/unit/**/*.test.ts'),
  step('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']),
  suite('fuzz', 'tests/fuzz/**/*.test.ts', afterBuild),
  suite('accuracy', 'tests/accuracy/**/*.test.ts'),
  step('imports', bin('depcruise'), ['client/src', 'client/webview', 'protocol', 'server/src']),
];

/** A process that passes or fails as a whole. */
function step(name, command, args) {
  return { name, command, args };
}

/** The tests in some files, run by mocha. */
function suite(name, files, after = []) {
  const output = join(results, `${name}.json`);
  const args = [
    join(root, 'node_modules', 'mocha', 'bin', 'mocha.js'),
    ...['--require', 'tsx/cjs', '--require', join(root, 'tests', 'propertySeed.ts')],
    // The timeout in milliseconds ends only what hangs: the machine may be busy.
    ...['--forbid-only', '--forbid-pending', '--timeout', '300000'],
    ...['--reporter', join(root, 'tests', 'reporter.ts'), '--reporter-option', `output=${output}`],
    files,
  ];
  return { name, command: process.execPath, args, after, output };
}

/** Sessions of the suite in VS Code, one after the other. */
function editor(...sessions) {
  const output = join(results, `editor-${sessions[0]}.json`);
  return {
    name: 'editor',
    command: process.execPath,
    args: ['--import', 'tsx', join(root, 'tests', 'editor', 'main.ts'), ...sessions],
    environment: { VERBATIM_TEST_RESULTS: output },
    after: afterBuild,
    output,
  };
}

/** The passes and failures that a suite has left; undefined if it did not come to its end. */
function resultsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const wanted = process.argv.slice(2);
const start = performance.now();
const ended = await runTasks(
  tasks.filter(({ name, onlyIfNamed }) => (wanted.length === 0 ? !onlyIfNamed : wanted.includes(name))),
  maxAtOnce,
  root,
);

let passed = 0;
const failures = [];
for (const { task, status } of ended) {
  const outcome = task.output === undefined ? { passed: 0, failures: [] } : resultsIn(task.output);
  if (outcome === undefined) {
    failures.push({ title: task.name, message: 'No test ran to its end.' });
    continue;
  }
  passed += outcome.passed;
  for (const { title, message } of outcome.failures)
    failures.push({ title: `${task.name}: ${title}`, message });
  if (status !== 0 && outcome.failures.length === 0)
    failures.push({ title: task.name, message: 'See above.' });
}

for (const { title, message } of failures) console.log(`\nFAILED ${title}\n${message}`);
const times = ended.map(({ task, seconds }) => `${task.name} ${seconds.toFixed(0)} s`);
console.log(`\n${times.join(', ')}; in all ${((performance.now() - start) / 1000).toFixed(0)} s`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
