import { BoundedMap } from '../core/editor';
import type { CheckerSettings } from '../core/index';
import type { EditorChecker, ReadSource } from '../core/editor';
import { Pacer } from '../sources/pacer';
import type { SourceFile } from '../sources/sourceIndex';

/** Maximum number of selections that keep their checker: that of drafts which are written side by side. */
const maxSelections = 4;

/** A checker on a selection of a folder's articles. */
interface Narrowed {
  readonly checker: EditorChecker;
  readonly sources: Map<string, SourceFile['source']>;
  settings: CheckerSettings | undefined;
}

/** Checkers on selections of a folder's articles, for drafts whose front matter names their sources. */
export class NarrowedCheckers {
  private readonly checkers = new BoundedMap<string, Promise<Narrowed>>(maxSelections);

  constructor(private readonly createChecker: () => Promise<EditorChecker>) {}

  /** The checker on these articles as they are now, judging by these settings. */
  checkerOn(files: readonly SourceFile[], settings: CheckerSettings): Promise<EditorChecker> {
    const key = files.map(({ path }) => path).join('\n');
    const before = this.checkers.get(key) ?? this.open();
    const now = before.then((narrowed) => fill(narrowed, files, settings));
    this.checkers.set(key, now);
    return now.then(({ checker }) => checker);
  }

  private async open(): Promise<Narrowed> {
    return { checker: await this.createChecker(), sources: new Map(), settings: undefined };
  }
}

async function fill(
  narrowed: Narrowed,
  files: readonly SourceFile[],
  settings: CheckerSettings,
): Promise<Narrowed> {
  const { checker, sources } = narrowed;
  const pacer = new Pacer();
  const wanted = new Set(files.map(({ source }) => source.id));
  const removed = [...sources.keys()].filter((id) => !wanted.has(id));
  const changed = files.filter(({ source }) => sources.get(source.id)?.text !== source.text);
  const added: ReadSource[] = [];
  for (const { source } of changed) added.push(await pacer.run(checker.readSourceInSteps(source)));
  await pacer.run(checker.changeSourcesInSteps({ removed, added }));
  for (const id of removed) sources.delete(id);
  for (const { source } of changed) sources.set(source.id, source);
  if (narrowed.settings !== settings) checker.configure(settings);
  narrowed.settings = settings;
  return narrowed;
}
