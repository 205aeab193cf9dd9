import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

function bundle(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

describe('the bundles', () => {
  const withoutCore = [
    'server/dist/checker.js',
    'server/dist/cli.js',
    'server/dist/server.js',
    'server/dist/mcp.js',
    'client/dist/extension.js',
  ];

  it('have the language model and the lexicon in core.js', () => {
    assert.match(bundle('server/dist/core.js'), /node_modules\/wink-eng-lite-web-model\//);
    assert.match(bundle('server/dist/core.js'), /server\/src\/core\/lexicon\//);
  });

  for (const name of withoutCore) {
    it(`have neither of them in ${name}`, () => {
      assert.doesNotMatch(bundle(name), /node_modules\/wink-|server\/src\/core\/lexicon\//);
    });
  }

  it('have the Model Context Protocol in mcp.js alone', () => {
    assert.match(bundle('server/dist/mcp.js.map'), /node_modules\/@modelcontextprotocol\//);
    for (const name of withoutCore.filter((one) => one !== 'server/dist/mcp.js'))
      assert.doesNotMatch(bundle(name), /node_modules\/@modelcontextprotocol\//);
  });

  it('load the core once, in server, command line and library', () => {
    for (const name of withoutCore.slice(0, 3)) assert.match(bundle(name), /["']\.\/core\.js["']/, name);
  });
});
