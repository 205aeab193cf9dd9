// Measures speed and memory, and prints them beside their budgets. `--many N`: also with N articles.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchCompletion, benchKeystrokes, benchManyArticles, benchThroughput } from './checkerBench';
import { benchFirstCheck, benchRoundTrip, benchStart } from './serverBench';
import { printTable } from './table';

const { values } = parseArgs({ options: { many: { type: 'string' } } });

async function bench(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`);
  printTable([
    ...(await benchStart()),
    ...(await benchRoundTrip(1000)),
    ...(await benchRoundTrip(20_000)),
    ...(await benchFirstCheck(20_000)),
    ...benchKeystrokes(),
    ...benchThroughput(),
    ...benchCompletion(300),
    ...(values.many === undefined ? [] : benchManyArticles(Number(values.many))),
  ]);
}

void bench();
