import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Task } from './tasks';

/**
 * Counts the steps that the program takes for a task: how often it enters a function, a branch or the body of a loop. The
 * number is the same on every machine, however busy. Work inside built-in functions of JavaScript is not counted. A
 * process of its own counts, since V8 counts only what it compiles after counting has begun.
 */
export class StepCounter {
  private readonly process: ChildProcess = fork(join(__dirname, 'countingProcess.ts'), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

  /** @throws if the task does */
  async count(task: Task, text: string): Promise<number> {
    this.process.send({ task, text });
    const [answer] = (await once(this.process, 'message')) as [{ steps: number } | { error: string }];
    if ('error' in answer) throw new Error(answer.error);
    return answer.steps;
  }

  close(): void {
    this.process.disconnect();
  }
}
