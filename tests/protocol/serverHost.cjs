// Runs the built server for any number of clients, one after another, in one process: loading the core, most of what a start
// costs, happens once. Each client gets the server's program evaluated anew, so that servers share no state but the core's.
// A message from the parent names the pipe on which a client listens; the answer tells the exit code of its server.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

const path = process.argv[2];
const parameters = ['exports', 'require', 'module', '__filename', '__dirname', 'process'];
const program = new Script(`(function (${parameters.join()}) {${readFileSync(path, 'utf8')}\n})`, {
  filename: path,
}).runInThisContext();

// A server that has ended may have a message left to write, as it has not where its end is that of a process.
process.on('unhandledRejection', () => undefined);
process.on('disconnect', () => process.exit(0));
process.on('message', ({ pipe }) => {
  const listeners = [];
  let ended = false;
  /** What the server takes for its process: one that speaks on the pipe, and whose end is not this one's. */
  const own = Object.create(process, {
    argv: { value: [process.execPath, path, `--pipe=${pipe}`] },
    on: {
      value: (event, listener) => {
        listeners.push([event, listener]);
        process.on(event, listener);
        return own;
      },
    },
    exit: {
      value: (code) => {
        if (ended) return;
        ended = true;
        for (const [event, listener] of listeners) process.off(event, listener);
        process.send({ pipe, code });
      },
    },
  });
  const module = { exports: {} };
  program(module.exports, createRequire(path), module, path, dirname(path), own);
});
