import { type Node, type ParseError, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import { projectFileName } from '../../../protocol/documents';
import type { Span } from '../core/index';
import { translate } from '../localization/language';
import { emptyProject, type Ignore, type Project, type SignOff, thresholds } from './project';

/** What is wrong with the file, where, and what to do. */
export interface ProjectProblem {
  /** Names the file and the line. */
  readonly message: string;
  /** UTF-16 offsets into the file's text. */
  readonly span: Span;
}

export interface ParsedProject {
  readonly project: Project;
  readonly problems: readonly ProjectProblem[];
  /** Whether the text is JSON with an object in it: only then can anything be added to it without losing something. */
  readonly whole: boolean;
}

/** What a mistake in the JSON is, and what to do, by the name that the parser has for it. */
function syntaxError(name: string): string {
  switch (name) {
    case 'InvalidSymbol':
      return translate('there is a word that JSON does not know. Put text in double quotation marks');
    case 'InvalidNumberFormat':
      return translate('there is something that is no number. Put text in double quotation marks');
    case 'PropertyNameExpected':
      return translate('a name in double quotation marks is missing');
    case 'ValueExpected':
      return translate('a value is missing');
    case 'ColonExpected':
      return translate('a colon is missing between a name and its value');
    case 'CommaExpected':
      return translate('a comma is missing between two entries');
    case 'CloseBraceExpected':
      return translate('a closing brace is missing');
    case 'CloseBracketExpected':
      return translate('a closing bracket is missing');
    case 'EndOfFileExpected':
      return translate('something stands behind the end of the object. Take it out');
    case 'UnexpectedEndOfComment':
      return translate('a comment has no end');
    case 'UnexpectedEndOfString':
      return translate('a text has no closing quotation mark');
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return translate('after a backslash stands what may not stand there. Write \\\\ for a backslash');
    case 'InvalidCharacter':
      return translate('there is a character that may not stand in a text, such as a line break');
    default:
      return translate('it is not JSON ({name})', { name });
  }
}

/**
 * Reads the text of a `.verbatim.json`. Never throws: what cannot be used is left out and named, and the rest counts. A
 * text that is not JSON gives the empty project; comments and a comma too many are no errors.
 */
export function parseProject(text: string): ParsedProject {
  if (text.trim() === '') return { project: emptyProject, problems: [], whole: true };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const reader = new Reader(text);
  const [error] = errors;
  if (error) {
    const name = printParseErrorCode(error.error);
    reader.report(
      { start: error.offset, end: error.offset + error.length },
      translate('{what}. Until it is mended, what the file said before still counts.', {
        what: syntaxError(name),
      }),
    );
    return { project: emptyProject, problems: reader.problems, whole: false };
  }
  if (root?.type !== 'object') {
    const span = { start: root?.offset ?? 0, end: (root?.offset ?? 0) + (root?.length ?? 0) };
    reader.report(span, translate('the file must hold an object, in braces. Mend it, or delete the file.'));
    return { project: emptyProject, problems: reader.problems, whole: false };
  }
  const project = reader.project(root);
  return { project, problems: reader.problems, whole: reader.whole };
}

class Reader {
  readonly problems: ProjectProblem[] = [];
  whole = true;

  constructor(private readonly text: string) {}

  project(root: Node): Project {
    const fields = this.fields(root, [
      '$schema',
      'sources',
      'failOn',
      'ignores',
      'names',
      'quotations',
      'signOffs',
    ]);
    const sources = fields.get('sources');
    const failOn = fields.get('failOn');
    return {
      ...(sources ? this.sources(sources) : {}),
      ...(failOn ? this.failOn(failOn) : {}),
      ignores: this.list(fields.get('ignores'), 'ignores', (entry) => this.ignore(entry)),
      names: this.list(fields.get('names'), 'names', (entry) => this.words(entry, 'names')),
      quotations: this.list(fields.get('quotations'), 'quotations', (entry) =>
        this.words(entry, 'quotations'),
      ),
      signOffs: this.list(fields.get('signOffs'), 'signOffs', (entry) => this.signOff(entry)),
    };
  }

  report(span: Span, what: string): void {
    const line = this.text.slice(0, span.start).split(/\r\n?|\n/u).length;
    const file = projectFileName;
    this.problems.push({ message: translate('{file}, line {line}: {what}', { file, line, what }), span });
  }

  private sources(node: Node): { sources?: readonly string[] } {
    const sources = this.list(node, 'sources', (entry) => this.words(entry, 'sources'));
    return node.type === 'array' ? { sources } : {};
  }

  private failOn(node: Node): Pick<Project, 'failOn'> {
    const failOn = thresholds.find((known) => known === node.value);
    if (failOn) return { failOn };
    this.report(
      spanOf(node),
      translate('“failOn” must be "error", "warning" or "never". Until then it is "error".'),
    );
    return {};
  }

  private list<T>(node: Node | undefined, name: string, read: (entry: Node) => T | undefined): T[] {
    if (!node) return [];
    if (node.type !== 'array') {
      this.whole = false;
      this.report(spanOf(node), translate('“{name}” must be a list. Put it in brackets: [ ].', { name }));
      return [];
    }
    return (node.children ?? []).map(read).filter((entry) => entry !== undefined);
  }

  private words(node: Node, list: string): string | undefined {
    if (node.type === 'string' && (node.value as string).trim() !== '') return node.value as string;
    this.report(
      spanOf(node),
      translate('“{list}” must be a list of texts; this entry does not count.', { list }),
    );
    return undefined;
  }

  private ignore(node: Node): Ignore | undefined {
    return this.entry<Ignore>(node, 'ignores', ['rule', 'text'], ['words', 'draft', 'note']);
  }

  private signOff(node: Node): SignOff | undefined {
    const entry = this.entry<SignOff>(node, 'signOffs', ['text', 'by', 'on'], ['draft', 'note']);
    if (!entry || /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(entry.on)) return entry;
    this.report(
      spanOf(node),
      translate('“on” must be a date such as "2025-08-18"; this sign-off does not count.'),
    );
    return undefined;
  }

  /** An object of texts. Fields that are missing or no text are named, and the entry does not count. */
  private entry<T extends object>(
    node: Node,
    list: string,
    required: readonly (keyof T & string)[],
    optional: readonly (keyof T & string)[],
  ): T | undefined {
    if (node.type !== 'object') {
      this.report(
        spanOf(node),
        translate('“{list}” must be a list of objects; this entry does not count.', { list }),
      );
      return undefined;
    }
    const fields = this.fields(node, [...required, ...optional]);
    const wrong = [...required, ...optional].filter((name) => {
      const value = fields.get(name);
      return value === undefined
        ? required.includes(name)
        : typeof value.value !== 'string' || (value.value === '' && required.includes(name));
    });
    const [first] = wrong;
    if (first !== undefined) {
      this.report(
        spanOf(fields.get(first) ?? node),
        translate('an entry of “{list}” needs a text for “{field}”; it does not count.', {
          list,
          field: first,
        }),
      );
      return undefined;
    }
    return Object.fromEntries([...fields].map(([name, value]) => [name, getNodeValue(value) as string])) as T;
  }

  /** The values of an object by name; names that mean nothing are reported and kept out. */
  private fields(node: Node, known: readonly string[]): Map<string, Node> {
    const fields = new Map<string, Node>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key || !value) continue;
      const name = key.value as string;
      if (!known.includes(name)) {
        this.report(
          spanOf(key),
          translate('“{name}” means nothing here. Known are {known}.', {
            name,
            known: known.filter((one) => !one.startsWith('$')).join(', '),
          }),
        );
      } else if (fields.has(name)) {
        this.whole = false;
        this.report(
          spanOf(key),
          translate('“{name}” stands here a second time. Put both into one.', { name }),
        );
      } else {
        fields.set(name, value);
      }
    }
    return fields;
  }
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
