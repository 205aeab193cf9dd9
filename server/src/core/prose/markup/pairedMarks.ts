import type { Scanner } from './scanner';

const beforeOpening = /^[\s\-({['"“‘—–/*_]?$/u;
const behindClosing = /^[\s\-.,;:!?'")}\]”’—–…/*_]?$/u;

/**
 * Hides marks of emphasis that stand around words and open and close one another in their paragraph. A mark within a word, or
 * between spaces, is a character of its own.
 */
export class PairedMarks {
  private readonly open = new Map<string, number>();

  constructor(private readonly scanner: Scanner) {}

  /** Reads a mark at an offset. */
  read(mark: string, start: number): void {
    const { text, ahead } = this.scanner;
    const end = start + mark.length;
    const before = text[start - 1] ?? '';
    const behind = text[end] ?? '';
    const opened = this.open.get(mark);
    if (opened !== undefined && before.trim() !== '' && behindClosing.test(behind)) {
      this.open.delete(mark);
      this.scanner.note(opened, opened + mark.length);
      this.scanner.note(start, end);
    } else if (behind.trim() !== '' && beforeOpening.test(before)) {
      this.open.set(mark, start);
      this.end = ahead.paragraphEnd(start);
    }
  }

  /** Offset of the end of the paragraph in which the last mark opened. */
  private end = 0;

  /** Forgets what is open where another paragraph has begun. */
  enter(offset: number): void {
    if (offset > this.end) this.open.clear();
  }
}
