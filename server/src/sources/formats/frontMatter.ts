import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { maxYamlNesting, tooDeepInYaml } from '../../core/editor';
import type { SourceMetadata } from '../../core/index';
import { translate } from '../../localization/language';

/** The front matter of an article. */
export interface FrontMatter {
  readonly id?: string;
  readonly metadata: SourceMetadata;
  /** Problem with the front matter, worded to follow the file's name. The other fields still count. */
  readonly problem?: string;
}

const fields = ['title', 'outlet', 'date', 'byline', 'url'] as const;

/** Maximum length in characters. A longer document only begins with a thematic break that looks like front matter. */
const maxLength = 64 * 1024;

/** Reads the YAML front matter of a Markdown text; undefined if the text has none. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const yaml = frontMatterText(text);
  if (yaml === undefined) return undefined;
  const tooDeep = tooDeepInYaml(yaml);
  if (tooDeep !== undefined) {
    return {
      metadata: {},
      problem: translate(
        'has front matter that is nested more than {limit} deep (line {line}). Correct it; until then the text is used without it.',
        { limit: maxYamlNesting, line: lineAt(yaml, tooDeep) },
      ),
    };
  }
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    return {
      metadata: {},
      problem: translate(
        'has front matter that is not valid YAML (line {line}: {error}). Correct it; until then the text is used without it.',
        { line: lineAt(yaml, error.pos[0]), error: firstLine(error.message) },
      ),
    };
  }
  if (!isMap(document.contents)) return { metadata: {} };
  return readFields(document.contents);
}

function readFields(map: YAMLMap): FrontMatter {
  const wrong: string[] = [];
  const read = (field: string): string | undefined => {
    const value = map.get(field);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || undefined;
    wrong.push(field);
    return undefined;
  };
  const id = read('id');
  const metadata: Partial<Record<(typeof fields)[number], string>> = {};
  for (const field of fields) {
    const value = read(field);
    if (value !== undefined) metadata[field] = value;
  }
  if (wrong.length === 0) return { id, metadata };
  return {
    id,
    metadata,
    problem: translate('has front matter in which {fields} must be text. Write it in quotes.', {
      fields: wrong.join(', '),
    }),
  };
}

function frontMatterText(text: string): string | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return undefined;
  const head = text.slice(opening[0].length, maxLength);
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(head);
  return closing ? head.slice(0, closing.index) : undefined;
}

/** Number of a line of the file, from 1, by an offset into its front matter, which begins on the second line. */
function lineAt(yaml: string, offset: number): number {
  return yaml.slice(0, offset).split('\n').length + 1;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
