import { join } from 'node:path';
import { projectFileName } from '../../../protocol/documents';
import type { Span } from '../core/index';
import { translate } from '../localization/language';
import { kindOf } from '../sources/files/fileStatus';
import { errorCode, errorMessage } from '../sources/files/errors';
import { uriOfPath } from '../sources/files/fileUri';
import { readText } from '../sources/files/readText';
import { replaceFile } from '../sources/files/replaceFile';
import type { ProjectEdit } from './editProject';
import { type ParsedProject, parseProject, type ProjectProblem } from './parseProject';
import type { Project } from './project';

/** What became of a change. */
export type ProjectUpdate =
  | { readonly kind: 'written' }
  /** The file has unsaved changes in the editor, so that the change is for the editor to make. */
  | { readonly kind: 'open'; readonly before: string; readonly after: string }
  /** Nothing was changed. The message names the file and says what to do. */
  | { readonly kind: 'refused'; readonly message: string };

const nowhere: Span = { start: 0, end: 0 };

/**
 * The `.verbatim.json` of a folder, kept in step with the disk and with the editor that has it open. Where it becomes
 * unreadable, what it said before still counts.
 */
export class ProjectFile {
  readonly path: string;
  readonly uri: string;
  private parsed: ParsedProject = parseProject('');
  /** The last that could be used. */
  private usable: Project = this.parsed.project;
  private text = '';
  /** What the editor has, unless the disk has become newer. */
  private unsaved: string | undefined;
  /** What the disk last had; undefined where it had nothing that could be read. */
  private saved: string | undefined;
  private revisions = 0;
  private turn: Promise<unknown> = Promise.resolve();

  /**
   * @param root the folder's absolute path
   * @param changed called whenever the content, or what is wrong with it, has changed
   */
  constructor(
    root: string,
    private readonly changed: () => void = () => undefined,
  ) {
    this.path = join(root, projectFileName);
    this.uri = uriOfPath(this.path);
  }

  get project(): Project {
    return this.usable;
  }

  get problems(): readonly ProjectProblem[] {
    return this.parsed.problems;
  }

  /** Whether it cannot be used at all, nor be changed. */
  get broken(): boolean {
    return !this.parsed.whole;
  }

  /** The text that the problems' places refer to. */
  get content(): string {
    return this.text;
  }

  /** Grows by one with every change. */
  get revision(): number {
    return this.revisions;
  }

  /** Reads the file again. */
  read(): Promise<void> {
    return this.inTurn(() => this.readNow());
  }

  /** The editor has the file open with this text; undefined when it was closed. */
  opened(text: string | undefined): Promise<void> {
    return this.inTurn(async () => {
      this.unsaved = text;
      await this.readNow();
    });
  }

  /** Changes the file, one change after the other; makes it where there is none. A broken file is never written over. */
  update(edit: ProjectEdit): Promise<ProjectUpdate> {
    return this.inTurn(() => this.updateNow(edit));
  }

  private async readNow(): Promise<void> {
    const onDisk = await this.onDisk();
    const saved = 'text' in onDisk ? onDisk.text : undefined;
    // An editor without changes of its own follows the disk: later, or never where the file was deleted.
    if (this.unsaved !== saved && this.unsaved === this.saved) this.unsaved = undefined;
    this.saved = saved;
    if (this.unsaved !== undefined) {
      this.use(this.unsaved);
      return;
    }
    if ('text' in onDisk) this.use(onDisk.text);
    else this.cannotBeUsed(onDisk.problem);
  }

  private async updateNow(edit: ProjectEdit): Promise<ProjectUpdate> {
    await this.readNow();
    if (!this.parsed.whole) {
      const [first] = this.parsed.problems;
      return {
        kind: 'refused',
        message: translate('{problem} Nothing was written: mend the file first.', {
          problem: first?.message ?? projectFileName,
        }),
      };
    }
    const before = this.text;
    const after = edit(before);
    if (after === before) return { kind: 'written' };
    const onDisk = await this.onDisk();
    if (this.unsaved !== undefined && !('text' in onDisk && onDisk.text === before))
      return { kind: 'open', before, after };
    try {
      await replaceFile(this.path, after);
    } catch (error) {
      const why = errorCode(error) ?? errorMessage(error);
      return {
        kind: 'refused',
        message: translate(
          '{file} cannot be written ({reason}). See to the permissions of the file and its folder.',
          { file: projectFileName, reason: why },
        ),
      };
    }
    this.saved = after;
    if (this.unsaved !== undefined) this.unsaved = after;
    this.use(after);
    return { kind: 'written' };
  }

  private async onDisk(): Promise<{ text: string } | { problem: string }> {
    return (await kindOf(this.path)) === 'missing' ? { text: '' } : readText(this.path);
  }

  private use(text: string): void {
    if (text === this.text && this.parsed.whole) return;
    this.text = text;
    this.parsed = parseProject(text);
    if (this.parsed.whole) this.usable = this.parsed.project;
    this.revisions++;
    this.changed();
  }

  private cannotBeUsed(problem: string): void {
    const message = `${projectFileName} ${problem}`;
    if (this.problems[0]?.message === message) return;
    this.text = '';
    this.parsed = { ...parseProject(''), problems: [{ message, span: nowhere }], whole: false };
    this.revisions++;
    this.changed();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }
}
