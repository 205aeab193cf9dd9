import type { Statement } from '../../core/index';
import { singleLine } from '../wording/singleLine';

/**
 * Returns a key for each statement, which it keeps when the draft changes elsewhere. The key depends on the statement's
 * kind and words, and on the number of equal statements before it. It has letters, digits and hyphens only.
 */
export function statementKeys(statements: readonly Statement[]): ReadonlyMap<Statement, string> {
  const seen = new Map<string, number>();
  return new Map(
    statements.map((statement) => {
      const base = hash(`${statement.kind} ${singleLine(statement.text)}`);
      const before = seen.get(base) ?? 0;
      seen.set(base, before + 1);
      return [statement, before === 0 ? base : `${base}-${before + 1}`];
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
