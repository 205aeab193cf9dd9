import { Range } from 'vscode';
import type { Range as ProtocolRange } from '../../../protocol/positions';

export function toEditorRange({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** A `Range` of VS Code serializes as an array, which the protocol does not know. */
export function toProtocolRange({ start, end }: Range): ProtocolRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
