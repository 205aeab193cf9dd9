import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, type IGrammar, Registry, parseRawGrammar } from 'vscode-textmate';

/** A grammar as package.json contributes it. */
interface Contribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
  readonly language?: string;
}

/** A stretch of a text with the scopes that the extension's grammars give it, outermost first. */
export type Scoped = readonly [text: string, ...scopes: string[]];

const root = join(__dirname, '../../..');
const require = createRequire(__filename);

/** Reads texts with the engine of VS Code, its grammars and the grammars that package.json contributes. */
export class ScopeReader {
  private constructor(private readonly grammars: ReadonlyMap<string, IGrammar>) {}

  /** Reads the grammars from disk. */
  static async load(): Promise<ScopeReader> {
    await loadWASM(await readFile(require.resolve('vscode-oniguruma/release/onig.wasm')));
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      contributes: { grammars: readonly Contribution[] };
    };
    const contributed = manifest.contributes.grammars;
    const paths = new Map([
      ['text.html.markdown', require.resolve('tm-grammars/grammars/markdown.json')],
      ['text.html.derivative', require.resolve('tm-grammars/grammars/html-derivative.json')],
      ['text.html.basic', require.resolve('tm-grammars/grammars/html.json')],
      ['source.yaml', require.resolve('tm-grammars/grammars/yaml.json')],
      ...contributed.map(({ scopeName, path }) => [scopeName, join(root, path)] as const),
    ]);
    const registry = new Registry({
      onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
      loadGrammar: async (scopeName) => {
        const path = paths.get(scopeName);
        return path === undefined ? null : parseRawGrammar(await readFile(path, 'utf8'), path);
      },
      getInjections: (scopeName) =>
        contributed
          .filter(({ injectTo }) => injectTo?.includes(scopeName))
          .map((grammar) => grammar.scopeName),
    });
    const plaintext = contributed.find(({ language }) => language === 'plaintext');
    if (!plaintext) throw new Error('package.json contributes no grammar for plaintext');
    const grammars = new Map<string, IGrammar>();
    for (const [languageId, scopeName] of [
      ['markdown', 'text.html.markdown'],
      ['plaintext', plaintext.scopeName],
    ] as const) {
      const grammar = await registry.loadGrammar(scopeName);
      if (!grammar) throw new Error(`no grammar ${scopeName}`);
      grammars.set(languageId, grammar);
    }
    return new ScopeReader(grammars);
  }

  /**
   * The stretches of a text that have scopes of the extension, in order; neighbours of the same scopes are one. The
   * suffix `.verbatim` of the scopes is left out.
   */
  scopes(languageId: 'markdown' | 'plaintext', text: string): Scoped[] {
    return this.read(languageId, text, (scope) => scope.endsWith('.verbatim')).filter(
      ([, scope]) => scope !== undefined,
    );
  }

  /** All stretches of a text with the scopes of VS Code's own grammar and of the extension. */
  allScopes(languageId: 'markdown' | 'plaintext', text: string): Scoped[] {
    return this.read(languageId, text, () => true);
  }

  private read(languageId: string, text: string, keep: (scope: string) => boolean): Scoped[] {
    const grammar = this.grammars.get(languageId);
    if (!grammar) throw new Error(`no grammar for ${languageId}`);
    const found: Scoped[] = [];
    let state = INITIAL;
    for (const line of text.split('\n')) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      for (const { startIndex, endIndex, scopes } of tokens) {
        const stretch = line.slice(startIndex, endIndex);
        const kept = scopes.filter(keep).map((scope) => scope.replace(/\.verbatim$/, ''));
        const before = found.at(-1);
        if (stretch && before && startIndex > 0 && before.slice(1).join(' ') === kept.join(' ')) {
          found[found.length - 1] = [before[0] + stretch, ...kept];
        } else if (stretch) {
          found.push([stretch, ...kept]);
        }
      }
    }
    return found;
  }
}
