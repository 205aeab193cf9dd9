// Loaded into the served VS Code before anything else: its standard input is a pipe from the process that started it,
// and when that process is gone, however it ended, the pipe closes and the server ends too.
const { basename } = require('node:path');

if (basename(process.argv[1] ?? '') === 'server-main.js') {
  process.stdin.on('end', () => process.exit(0));
  process.stdin.on('error', () => process.exit(0));
  process.stdin.resume();
}
