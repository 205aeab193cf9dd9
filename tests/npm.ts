import { spawn } from 'node:child_process';

/**
 * Runs the npm that comes with this Node, with the machine's own npm configuration, and returns what it printed.
 *
 * @throws Error with npm's message if it fails.
 */
export async function npm(args: readonly string[], cwd: string): Promise<string> {
  const windows = process.platform === 'win32';
  const child = spawn(
    windows ? 'npm.cmd' : 'npm',
    [...args, '--no-fund', '--no-audit', '--no-update-notifier'],
    {
      cwd,
      env: withoutParentLifecycle(process.env),
      shell: windows,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0)
    throw new Error(`npm ${args.join(' ')} failed with code ${code ?? 'none'}.\n${errors || output}`);
  return output;
}

/**
 * The environment without npm's settings for this project (its prefix, its package), which `npm start` and `npm test` add and
 * which would misdirect an install elsewhere. The user's own settings (registry, cache, proxy) are kept.
 */
function withoutParentLifecycle(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const dropped = /^npm_(package_|lifecycle_|command$|execpath$|config_(local_prefix|prefix|global_prefix)$)/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !dropped.test(name)));
}
