import type { Statement } from '../core/index';
import { singleLine } from './singleLine';

/**
 * A name for each statement that it keeps when the draft changes elsewhere: made of its kind and its words, and of how
 * many of the same stand before it. Letters, digits and hyphens only.
 */
export function statementKeys(statements: readonly Statement[]): ReadonlyMap<Statement, string> {
  const seen = new Map<string, number>();
  return new Map(
    statements.map((statement) => {
      const name = hash(`${statement.kind} ${singleLine(statement.text)}`);
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      return [statement, before === 0 ? name : `${name}-${before + 1}`];
    }),
  );
}

/** 64 bits of two FNV-1a hashes, as letters and digits. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + index), 0x01000193);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
