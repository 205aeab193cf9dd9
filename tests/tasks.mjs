import { spawn } from 'node:child_process';

/**
 * A process of the test run.
 *
 * @typedef {object} Task
 * @property {string} name several tasks may have the same
 * @property {string} command
 * @property {readonly string[]} args
 * @property {Readonly<Record<string, string>>} [environment] added to this process's environment
 * @property {readonly string[]} [after] names of tasks that must have ended before it starts, if they run at all
 */

/**
 * The end of a task.
 *
 * @typedef {object} Ended
 * @property {Task} task
 * @property {number} status its exit status; 1 if it could not be started or was killed
 * @property {number} seconds its duration
 */

/**
 * Runs tasks, some of them side by side, in their order as far as `after` allows. Of several tasks, each one's output is
 * printed in one piece when it has ended.
 *
 * @param {readonly Task[]} tasks
 * @param {number} atOnce maximum number of tasks that run at the same time
 * @param {string} folder working directory
 * @returns {Promise<readonly Ended[]>} in the order of the tasks
 */
export async function runTasks(tasks, atOnce, folder) {
  const waiting = new Set(tasks);
  /** @type {Map<Task, Promise<void>>} */
  const running = new Map();
  /** @type {Map<Task, Ended>} */
  const ended = new Map();
  const isReady = ({ after = [] }) => tasks.every((task) => !after.includes(task.name) || ended.has(task));
  const alone = tasks.length === 1;

  while (waiting.size > 0 || running.size > 0) {
    for (const task of waiting) {
      if (running.size >= atOnce || !isReady(task)) continue;
      waiting.delete(task);
      console.log(alone ? `\n== ${task.name}` : `.. ${task.name}`);
      const end = run(task, folder, alone).then((result) => {
        ended.set(task, result);
        running.delete(task);
      });
      running.set(task, end);
    }
    await Promise.race(running.values());
  }
  return tasks.flatMap((task) => ended.get(task) ?? []);
}

/**
 * @param {Task} task
 * @param {string} folder
 * @param {boolean} alone true if its output is printed as it comes
 * @returns {Promise<Ended>}
 */
function run(task, folder, alone) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(task.command, task.args, {
      cwd: folder,
      env: { ...process.env, ...task.environment },
      stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && task.command !== process.execPath,
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    const end = (status) => {
      const seconds = (performance.now() - start) / 1000;
      if (!alone) {
        console.log(`\n== ${task.name} (${seconds.toFixed(0)} s)`);
        process.stdout.write(Buffer.concat(output));
      }
      resolve({ task, status, seconds });
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.on('close', (code) => {
      end(code ?? 1);
    });
  });
}
