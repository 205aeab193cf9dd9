// npm run fuzz -- [--seconds N] [--seed S] [--only NAME] [--path PATH]

import { parseArgs } from 'node:util';
import { fuzz } from './target';
import { targets } from './targets';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    only: { type: 'string' },
    path: { type: 'string' },
  },
});

const wanted = targets.filter(({ name }) => values.only === undefined || values.only === name);
if (wanted.length === 0) {
  console.error(
    `No target is called ${String(values.only)}: choose ${targets.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
const milliseconds = (1000 * Number(values.seconds)) / wanted.length;

void run();

async function run(): Promise<void> {
  for (const target of wanted) {
    const { runs, failure } = await fuzz(target, {
      seed,
      ...(values.path === undefined ? { milliseconds } : { path: values.path }),
    });
    console.log(
      `${target.name}: ${failure === undefined ? 'holds' : 'FAILS'} after ${runs} runs, seed ${seed}`,
    );
    if (failure === undefined) continue;
    console.log(failure);
    process.exitCode = 1;
  }
}
