import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../server/src/core/prose/span';

const folder = join(__dirname, 'drafts');

/** A paragraph of a labelled draft with what a checker must report on it. */
export interface LabelledParagraph {
  /** Rules of which any must be reported; empty if the paragraph is right. */
  readonly rules: readonly string[];
  /** Ids of the articles that verify or contradict it. */
  readonly sources: readonly string[];
  readonly text: string;
  /** UTF-16 offsets into the draft. */
  readonly span: Span;
}

export interface LabelledDraft {
  readonly name: string;
  readonly text: string;
  readonly paragraphs: readonly LabelledParagraph[];
}

/** The labelled drafts, in the format that the README beside them gives. */
export const labelledDrafts: readonly LabelledDraft[] = readdirSync(folder)
  .filter((file) => file.endsWith('.draft'))
  .sort()
  .map((file) => readDraft(file.replace(/\.draft$/u, ''), readFileSync(join(folder, file), 'utf8')));

function readDraft(name: string, lines: string): LabelledDraft {
  const paragraphs: LabelledParagraph[] = [];
  let text = `# ${name}\n\n`;
  for (const line of lines.split('\n')) {
    if (line === '' || line.startsWith('# ')) continue;
    const [, rules = '', sources = '', paragraph = ''] = /^(\S+) (\S+) \| (.*)$/u.exec(line) ?? [];
    if (paragraph === '') throw new Error(`${name}: not a labelled paragraph: ${line}`);
    paragraphs.push({
      rules: rules === 'ok' ? [] : rules.split('|'),
      sources: sources === '-' ? [] : sources.split(','),
      text: paragraph,
      span: { start: text.length, end: text.length + paragraph.length },
    });
    text += `${paragraph}\n\n`;
  }
  return { name, text, paragraphs };
}
