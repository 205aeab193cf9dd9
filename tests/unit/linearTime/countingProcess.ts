// The process that a StepCounter starts.

import { Session } from 'node:inspector';
import type { Profiler } from 'node:inspector';

/** Scripts whose steps are counted: the program's own, and the parsers that it calls. */
const counted = /\/server\/src\/|\/node_modules\/(?:@lezer|wink|yaml|jsonc-parser)/u;

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

process.on('message', (message: { readonly task: string; readonly text: string }) => {
  void answer(message.task, message.text);
});

async function answer(task: string, text: string): Promise<void> {
  try {
    // Loaded after counting has begun.
    const { tasks } = await import('./tasks');
    stepsTaken();
    tasks[task as keyof typeof tasks](text);
    process.send?.({ steps: stepsTaken() });
  } catch (error) {
    process.send?.({ error: String(error instanceof Error ? error.stack : error) });
  }
}

/** Number of steps since the last call. */
function stepsTaken(): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    for (const { url, functions } of result) if (counted.test(url)) steps += stepsIn(functions);
  });
  return steps;
}

function stepsIn(functions: readonly Profiler.FunctionCoverage[]): number {
  return functions.reduce((sum, { ranges }) => sum + ranges.reduce((all, { count }) => all + count, 0), 0);
}
