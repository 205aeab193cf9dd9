import { runCommandLine } from './cli/run';
import { processTerminal } from './cli/terminal';
import { loadCoreModule } from './coreModule';

void runCommandLine(process.argv.slice(2), processTerminal(), loadCoreModule).then((status) => {
  process.exitCode = status;
});
