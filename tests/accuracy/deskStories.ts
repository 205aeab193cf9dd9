import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Source, Span } from '../../server/src/core/index';

/** A labelled paragraph of a draft. */
export interface DeskParagraph {
  /** UTF-16 offsets into the draft. */
  readonly span: Span;
  /** Rules of which one is to be reported; empty where the paragraph is right. */
  readonly rules: readonly string[];
  /** Ids of the sources that settle it. */
  readonly sources: readonly string[];
  /** The words that are wrong. UTF-16 offsets into the draft. */
  readonly wrong?: Span;
}

/** A draft: a story as a whole, or a single line. */
export interface DeskDraft {
  readonly text: string;
  readonly paragraphs: readonly DeskParagraph[];
}

/** A story with its sources. */
export interface DeskStory {
  readonly name: string;
  readonly sources: readonly Source[];
  readonly drafts: readonly DeskDraft[];
}

const labelledLine = /^(?<label>\S+) (?<sources>\S+)(?: #\S+)* \| (?<marked>.*)$/u;

/** The stories in the folders of a folder. In each, `sources/`, `story.draft` and `lines.draft`, one labelled paragraph a line. */
export function readDesk(folder: string, pooled: boolean): DeskStory[] {
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .sort()
    .map((name) => readStory(folder, name, pooled ? (id) => `${name}/${id}` : (id) => id));
}

function readStory(folder: string, name: string, idOf: (id: string) => string): DeskStory {
  const sources = readdirSync(join(folder, name, 'sources'))
    .sort()
    .map((file): Source => ({
      id: idOf(file.slice(0, -extname(file).length)),
      text: readFileSync(join(folder, name, 'sources', file), 'utf8'),
      format: file.endsWith('.md') ? 'markdown' : 'text',
    }));
  const linesOf = (draft: string): string[] => {
    const file = join(folder, name, draft);
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  };
  const singles = linesOf('lines.draft').flatMap((line) =>
    labelledLine.test(line) ? [draftOf([line], idOf)] : [],
  );
  return { name, sources, drafts: [draftOf(linesOf('story.draft'), idOf), ...singles] };
}

function draftOf(lines: readonly string[], idOf: (id: string) => string): DeskDraft {
  let text = '';
  const paragraphs: DeskParagraph[] = [];
  for (const line of lines) {
    if (line.trim() === '') continue;
    const { label, sources, marked } = labelledLine.exec(line)?.groups ?? {};
    const written = marked ?? line;
    const start = text.length;
    const [from, to] = [written.indexOf('⟦'), written.indexOf('⟧')];
    const shown = written.replace(/[⟦⟧]/gu, '');
    text += `${shown}\n\n`;
    if (label === undefined) continue;
    paragraphs.push({
      span: { start, end: start + shown.length },
      rules: label === 'ok' ? [] : label.split('|'),
      sources: sources === undefined || sources === '-' ? [] : sources.split(',').map(idOf),
      ...(from < 0 ? {} : { wrong: { start: start + from, end: start + to - 1 } }),
    });
  }
  return { text, paragraphs };
}
