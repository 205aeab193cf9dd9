import { runEditorSuite } from './run';

// Runs the editor suite alone: all sessions, or those named on the command line.
runEditorSuite(process.argv.slice(2))
  .then((results) => {
    for (const [session, { passed, failures }] of results) {
      console.log(`${session}: ${passed} passed, ${failures.length} failed`);
      for (const { title, message } of failures) console.log(`\n${title}\n${message}`);
      if (failures.length > 0) process.exitCode = 1;
    }
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
