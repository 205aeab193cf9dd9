import type { Edit } from '../../core/index';
import { draftFrontMatterOf, frontMatterOf } from '../../core/editor';

/**
 * The edit that adds a name to `firsthand` in the front matter of a Markdown draft, which it begins where there is none. Undefined where
 * the front matter cannot be read.
 */
export function firsthandEdit(text: string, name: string): Edit | undefined {
  const lineBreak = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
  const entry = yamlText(name);
  const frontMatter = frontMatterOf(text);
  if (!frontMatter) {
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    const lines = ['---', 'firsthand:', `  - ${entry}`, '---', '', ''];
    return inserted(at, lines.join(lineBreak));
  }
  const read = draftFrontMatterOf({
    text,
    languageId: 'markdown',
    blocks: [],
    citations: [],
    quotations: [],
    frontMatter,
  });
  if (read.problems.length > 0) return undefined;
  const last = read.firsthand.at(-1);
  if (last) return beside(last.span.start, last.span.end, text, entry, lineBreak);
  const own = text.slice(frontMatter.start, frontMatter.end);
  const closing = /(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)$/u.exec(own);
  // A field without a value would be there twice.
  if (!closing || /^firsthand[ \t]*:/mu.test(own)) return undefined;
  return inserted(frontMatter.start + closing.index, `firsthand:${lineBreak}  - ${entry}${lineBreak}`);
}

/** Adds an entry behind the last one: to a list in lines, to one in brackets, or to a single name, which becomes a list. */
function beside(start: number, end: number, text: string, entry: string, lineBreak: string): Edit {
  const dash = /(?<indent>[ \t]*)-[ \t]+$/u.exec(text.slice(0, start));
  if (dash) return inserted(end, `${lineBreak}${dash.groups?.['indent'] ?? ''}- ${entry}`);
  if (/[[,]\s*$/u.test(text.slice(0, start))) return inserted(end, `, ${entry}`);
  return { span: { start, end }, text: `[${text.slice(start, end)}, ${entry}]` };
}

/** A name as YAML reads it: in quotation marks unless it has letters and the marks of names alone. */
function yamlText(name: string): string {
  return /^\p{L}[\p{L}\p{M} .’-]*$/u.test(name) && !/^(?:true|false|null|yes|no|on|off)$/iu.test(name)
    ? name
    : JSON.stringify(name);
}

function inserted(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}
