import { type Node, type ParseError, getNodeValue, parseTree } from 'jsonc-parser';
import { projectFileName } from '../../../../protocol/documents';
import { lowerBound } from '../../core/editor';
import type { Span } from '../../core/index';
import { translate } from '../../localization/language';
import { describeJsonError } from './jsonErrors';
import { maxNesting, tooDeepBracket } from './nesting';
import { emptyProject, type Ignore, type Project, type SignOff, thresholds } from '../project';

/** A problem with the file. */
export interface ProjectProblem {
  /** Names the file and the line and says what to do. */
  readonly message: string;
  /** UTF-16 offsets into the file's text. */
  readonly span: Span;
}

export interface ParsedProject {
  readonly project: Project;
  /** In the order in which they were found, up to `maxProblems`; then a last one that says that there are more. */
  readonly problems: readonly ProjectProblem[];
  /** True if entries can be added without losing others: the text is a JSON object whose lists are lists, each given once. */
  readonly editable: boolean;
}

/** Maximum number of problems that are named: a person corrects the first ones first. */
export const maxProblems = 50;

/**
 * Parses the text of a `.verbatim.json`. Never throws: invalid entries are left out and reported as problems. Text that
 * is not JSON gives the empty project. Comments and trailing commas are allowed.
 */
export function parseProject(text: string): ParsedProject {
  if (text.trim() === '') return { project: emptyProject, problems: [], editable: true };
  const reader = new Reader(text);
  const unusable = (span: Span, what: string): ParsedProject => {
    reader.report(
      span,
      translate('{what}. Until it is corrected, the earlier content of the file applies.', { what }),
    );
    return { project: emptyProject, problems: reader.problems, editable: false };
  };
  const tooDeep = tooDeepBracket(text);
  if (tooDeep) {
    return unusable(
      tooDeep,
      translate(
        'lists and objects are nested more than {limit} deep. Write each entry directly in its list',
        {
          limit: maxNesting,
        },
      ),
    );
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error)
    return unusable({ start: error.offset, end: error.offset + error.length }, describeJsonError(error));
  if (root?.type !== 'object') {
    const span = { start: root?.offset ?? 0, end: (root?.offset ?? 0) + (root?.length ?? 0) };
    reader.report(
      span,
      translate('the file must contain an object in braces. Correct it, or delete the file.'),
    );
    return { project: emptyProject, problems: reader.problems, editable: false };
  }
  const project = reader.project(root);
  return { project, problems: reader.problems, editable: reader.editable };
}

class Reader {
  readonly problems: ProjectProblem[] = [];
  editable = true;

  /** Offsets right behind the line breaks. */
  private readonly lineStarts: readonly number[];

  constructor(text: string) {
    this.lineStarts = [...text.matchAll(/\r\n?|\n/gu)].map(
      ({ 0: lineBreak, index }) => index + lineBreak.length,
    );
  }

  project(root: Node): Project {
    const fields = this.fields(root, [
      '$schema',
      'sources',
      'failOn',
      'reader',
      'ignores',
      'names',
      'quotations',
      'signOffs',
    ]);
    const sources = fields.get('sources');
    const failOn = fields.get('failOn');
    const reader = fields.get('reader');
    return {
      ...(sources ? this.sources(sources) : {}),
      ...(failOn ? this.failOn(failOn) : {}),
      ...(reader ? this.reader(reader) : {}),
      ignores: this.list(fields.get('ignores'), 'ignores', (entry) => this.ignore(entry)),
      names: this.list(fields.get('names'), 'names', (entry) => this.entryText(entry, 'names')),
      quotations: this.list(fields.get('quotations'), 'quotations', (entry) =>
        this.entryText(entry, 'quotations'),
      ),
      signOffs: this.list(fields.get('signOffs'), 'signOffs', (entry) => this.signOff(entry)),
    };
  }

  report(span: Span, what: string): void {
    const line = 1 + lowerBound(this.lineStarts, (start) => start <= span.start);
    const file = projectFileName;
    if (this.problems.length > maxProblems) return;
    const shown =
      this.problems.length < maxProblems
        ? what
        : translate('there are more than {limit} problems. Correct the others first.', {
            limit: maxProblems,
          });
    this.problems.push({
      message: translate('{file}, line {line}: {what}', { file, line, what: shown }),
      span,
    });
  }

  private sources(node: Node): { sources?: readonly string[] } {
    const sources = this.list(node, 'sources', (entry) => this.entryText(entry, 'sources'));
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

  /** Whatever its value, the field is there to forbid. */
  private reader(node: Node): Pick<Project, 'reader'> {
    if (node.value !== 'off')
      this.report(
        spanOf(node),
        translate(
          '“reader” can only be "off", which forbids the second reader. It is forbidden; delete the field to allow it.',
        ),
      );
    return { reader: 'off' };
  }

  private list<T>(node: Node | undefined, name: string, read: (entry: Node) => T | undefined): T[] {
    if (!node) return [];
    if (node.type !== 'array') {
      this.editable = false;
      this.report(spanOf(node), translate('“{name}” must be a list. Put it in brackets: [ ].', { name }));
      return [];
    }
    return (node.children ?? []).map(read).filter((entry) => entry !== undefined);
  }

  private entryText(node: Node, list: string): string | undefined {
    if (node.type === 'string' && (node.value as string).trim() !== '') return node.value as string;
    this.report(
      spanOf(node),
      translate('“{list}” must be a list of texts; this entry is not used.', { list }),
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
      translate('“on” must be a date such as "2025-08-18"; this sign-off is not used.'),
    );
    return undefined;
  }

  /** Reads an object of strings. An entry with a missing or invalid field is reported and left out. */
  private entry<T extends object>(
    node: Node,
    list: string,
    required: readonly (keyof T & string)[],
    optional: readonly (keyof T & string)[],
  ): T | undefined {
    if (node.type !== 'object') {
      this.report(
        spanOf(node),
        translate('“{list}” must be a list of objects; this entry is not used.', { list }),
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
        translate('an entry of “{list}” needs a text for “{field}”; it is not used.', {
          list,
          field: first,
        }),
      );
      return undefined;
    }
    return Object.fromEntries([...fields].map(([name, value]) => [name, getNodeValue(value) as string])) as T;
  }

  /** Reads the values of an object by name. Unknown names are reported and left out. */
  private fields(node: Node, known: readonly string[]): Map<string, Node> {
    const fields = new Map<string, Node>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key || !value) continue;
      const name = key.value as string;
      if (!known.includes(name)) {
        this.report(
          spanOf(key),
          translate('“{name}” is not known here. Known names: {known}.', {
            name,
            known: known.filter((one) => !one.startsWith('$')).join(', '),
          }),
        );
      } else if (fields.has(name)) {
        this.editable = false;
        this.report(spanOf(key), translate('“{name}” appears a second time. Merge the two.', { name }));
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
