import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

/** A message that the program shows, by the English text that is its key. */
export interface UsedMessage {
  readonly text: string;
  /** The names of the values that are given with it; undefined where the code does not write them out. */
  readonly values: readonly string[] | undefined;
  /** `server/src/server.ts:12` */
  readonly place: string;
}

/** Every message in the code, and the places that show one which is not written out, so that no bundle can have it. */
export interface UsedMessages {
  readonly messages: readonly UsedMessage[];
  readonly notWrittenOut: readonly string[];
}

/** File of the two functions that take a message from their caller. */
const definition = 'server/src/localization/language.ts';

/** Reads the messages out of the client's and the server's code. */
export function usedMessages(root: string): UsedMessages {
  const files = globSync(['client/src/**/*.ts', 'server/src/**/*.ts'], { cwd: root, ignore: [definition] });
  const found = files.sort().map((file) => messagesIn(readFileSync(join(root, file), 'utf8'), file));
  return {
    messages: found.flatMap(({ messages }) => messages),
    notWrittenOut: found.flatMap(({ notWrittenOut }) => notWrittenOut),
  };
}

/** @param file what places in this code are called */
export function messagesIn(code: string, file: string): UsedMessages {
  const messages: UsedMessage[] = [];
  const notWrittenOut: string[] = [];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      for (const argument of messageArguments(node)) {
        if (ts.isStringLiteralLike(argument)) {
          messages.push({ text: argument.text, values: valueNames(node), place });
        } else notWrittenOut.push(place);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { messages, notWrittenOut };
}

/** The arguments of a call that are messages: of `translate`, `context.translate`, `translateCount` and `l10n.t`. */
function messageArguments({ expression, arguments: given }: ts.CallExpression): readonly ts.Expression[] {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  if (!ts.isIdentifier(name)) return [];
  if (name.text === 'translate') return given.slice(0, 1);
  if (name.text === 'translateCount') return given.slice(1, 3);
  const isL10n =
    ts.isPropertyAccessExpression(expression) &&
    name.text === 't' &&
    expression.expression.getText().endsWith('l10n');
  return isL10n ? given.slice(0, 1) : [];
}

function valueNames({ expression, arguments: given }: ts.CallExpression): string[] | undefined {
  if (expression.getText() === 'translateCount') return ['count'];
  const values = given[1];
  if (values === undefined) return [];
  if (!ts.isObjectLiteralExpression(values)) return undefined;
  return values.properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
}

/** The names of the placeholders in a message, each once, in alphabetical order. */
export function placeholdersIn(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? ''))].sort();
}
