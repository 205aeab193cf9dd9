import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { projectFileName } from '../../../../protocol/documents';
import type { Span } from '../../core/index';
import { translate } from '../../localization/language';
import { kindOf } from '../../sources/files/fileStatus';
import { errorCode, errorMessage } from '../../sources/files/errors';
import { uriOfPath } from '../../sources/files/fileUri';
import { leadsOut } from '../../sources/files/links';
import { readText } from '../../sources/files/readText';
import { replaceFile } from '../../sources/files/replaceFile';
import type { ProjectEdit } from './editProject';
import { type ParsedProject, parseProject, type ProjectProblem } from './parseProject';
import type { Project } from '../project';

/** The outcome of an update. */
export type ProjectUpdate =
  | { readonly kind: 'written' }
  /** The file has unsaved changes in the editor, which has to apply the edit itself. */
  | { readonly kind: 'open'; readonly before: string; readonly after: string }
  /** Nothing was written. The message names the file and says what to do. */
  | { readonly kind: 'refused'; readonly message: string };

const startOfFile: Span = { start: 0, end: 0 };

/** Maximum number of drafts that are looked for, to keep the time short that a file of any size takes. */
const maxDraftsLookedFor = 1000;

/**
 * The `.verbatim.json` of a folder, kept up to date with the disk and with the editor that has it open. While it is
 * invalid, its last valid content applies.
 */
export class ProjectFile {
  readonly path: string;
  readonly uri: string;
  private parsed: ParsedProject = parseProject('');
  /** The last valid content. */
  private lastUsable: Project = this.parsed.project;
  private text = '';
  /** Text in the editor; undefined if the file is not open there or is newer on disk. */
  private unsaved: string | undefined;
  /** Text last read from disk; undefined if it could not be read. */
  private saved: string | undefined;
  private revisions = 0;
  private pending: Promise<unknown> = Promise.resolve();

  /**
   * @param root absolute path of the folder
   * @param onChange called when the content or its problems have changed
   */
  constructor(
    private readonly root: string,
    private readonly onChange: () => void = () => undefined,
  ) {
    this.path = join(root, projectFileName);
    this.uri = uriOfPath(this.path);
  }

  get project(): Project {
    return this.lastUsable;
  }

  get problems(): readonly ProjectProblem[] {
    return this.parsed.problems;
  }

  /** True if the file cannot be used and must not be edited. */
  get broken(): boolean {
    return !this.parsed.editable;
  }

  /** The text that the spans of the problems refer to. */
  get content(): string {
    return this.text;
  }

  /** Grows by one with every change. */
  get revision(): number {
    return this.revisions;
  }

  /** Reads the file again. */
  read(): Promise<void> {
    return this.afterwards(() => this.readNow());
  }

  /** @param text text of the file in the editor; undefined after it was closed */
  setOpenText(text: string | undefined): Promise<void> {
    return this.afterwards(async () => {
      this.unsaved = text;
      await this.readNow();
    });
  }

  /** Looks again which of the drafts that entries name are there. */
  lookForDrafts(): Promise<void> {
    return this.afterwards(() => this.findLostDrafts());
  }

  /** Edits the file, or creates it. Edits are applied one after another; a broken file is never overwritten. */
  update(edit: ProjectEdit): Promise<ProjectUpdate> {
    return this.afterwards(() => this.updateNow(edit));
  }

  private async readNow(): Promise<void> {
    try {
      await this.readText();
      await this.findLostDrafts();
    } catch (error) {
      this.setUnreadable(
        translate('cannot be used ({error}). Please report this with the file.', {
          error: errorMessage(error),
        }),
      );
    }
  }

  private async findLostDrafts(): Promise<void> {
    const { ignores, signOffs, lostDrafts } = this.lastUsable;
    const named = new Set([...ignores, ...signOffs].flatMap(({ draft }) => draft ?? []));
    const lost = new Set<string>();
    for (const draft of [...named].slice(0, maxDraftsLookedFor))
      if ((await kindOf(join(this.root, draft))) === 'missing') lost.add(draft);
    if (isDeepStrictEqual(lost, lostDrafts ?? new Set())) return;
    this.lastUsable = { ...this.lastUsable, lostDrafts: lost };
    this.revisions++;
    this.onChange();
  }

  private async readText(): Promise<void> {
    const readFromDisk = await this.onDisk();
    const saved = 'text' in readFromDisk ? readFromDisk.text : undefined;
    // An editor without changes of its own reloads the file by itself, or keeps it open after it was deleted.
    if (this.unsaved !== saved && this.unsaved === this.saved) this.unsaved = undefined;
    this.saved = saved;
    if (this.unsaved !== undefined) {
      this.use(this.unsaved);
      return;
    }
    if ('text' in readFromDisk) this.use(readFromDisk.text);
    else this.setUnreadable(readFromDisk.problem);
  }

  private async updateNow(edit: ProjectEdit): Promise<ProjectUpdate> {
    await this.readNow();
    if (!this.parsed.editable) {
      const [first] = this.parsed.problems;
      return {
        kind: 'refused',
        message: translate('{problem} Nothing was written: correct the file first.', {
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
      return {
        kind: 'refused',
        message: whyUnwritten(error),
      };
    }
    this.saved = after;
    if (this.unsaved !== undefined) this.unsaved = after;
    this.use(after);
    return { kind: 'written' };
  }

  private async onDisk(): Promise<{ text: string } | { problem: string }> {
    if (await leadsOut(this.root, this.path)) {
      return {
        problem: translate(
          'is a link that leads out of this folder, which is not followed. Put what it leads to in its place.',
        ),
      };
    }
    return (await kindOf(this.path)) === 'missing' ? { text: '' } : readText(this.path);
  }

  private use(text: string): void {
    if (text === this.text && this.parsed.editable) return;
    this.text = text;
    this.parsed = parseProject(text);
    if (this.parsed.editable) this.lastUsable = this.parsed.project;
    this.revisions++;
    this.onChange();
  }

  private setUnreadable(problem: string): void {
    const message = `${projectFileName} ${problem}`;
    if (this.problems[0]?.message === message) return;
    this.text = '';
    this.parsed = { ...parseProject(''), problems: [{ message, span: startOfFile }], editable: false };
    this.revisions++;
    this.onChange();
  }

  private afterwards<T>(work: () => Promise<T>): Promise<T> {
    const result = this.pending.then(work);
    this.pending = result.catch(() => undefined);
    return result;
  }
}

function whyUnwritten(error: unknown): string {
  const file = projectFileName;
  const reason = errorCode(error) ?? errorMessage(error);
  return reason === 'ENOSPC' || reason === 'EDQUOT'
    ? translate('{file} cannot be written, since there is no space left. Make room, and try again.', { file })
    : translate('{file} cannot be written ({reason}). Check the permissions of the file and its folder.', {
        file,
        reason,
      });
}
