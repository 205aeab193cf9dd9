import type { CancellationToken } from 'vscode-languageserver';
import type { CheckSteps, StretchReport } from '../core/editor';
import type { DraftReport, Span } from '../core/index';
import { Pacer } from '../sources/pacer';
import type { CheckedDocument } from './checkedDocument';

/** Number of slices, of 8 milliseconds each, for which the whole result is waited for before a part of it is given. */
const maxSlicesForRequest = 2;
/** The same where the rest has to be told afterwards, which makes work. */
const maxSlicesForView = 5;

/** A stretch of the draft that somebody waits for. */
interface Wanted {
  readonly span: Span;
  /** Number of slices before the rest of the draft has to stand back for it. */
  readonly afterSlices: number;
  readonly answer: (report: StretchReport) => void;
}

/** What a check needs to know of the document that it is about. */
export interface CheckedVersion {
  /** Starts the check; undefined if there is nothing to check against. `run` takes its steps. */
  readonly start: (
    run: (steps: CheckSteps) => Promise<DraftReport | undefined>,
    asked: () => readonly Span[],
  ) => Promise<CheckedDocument | undefined>;
  /** The result for the draft of which only these stretches have been checked. */
  readonly partOf: (stretches: readonly StretchReport[]) => CheckedDocument;
  /** False once a newer version of the document has come. */
  readonly isCurrent: () => boolean;
}

/**
 * The check of one version of a document, in slices between which requests are answered. It ends early where the document
 * has changed, or where all who asked for it have cancelled.
 */
export class CheckInProgress {
  /** The result; undefined if there is none, or if the check has ended early. */
  readonly whole: Promise<CheckedDocument | undefined>;
  private readonly wanted = new Set<Wanted>();
  private slices = 0;
  private askers = 0;
  private left = false;

  constructor(private readonly version: CheckedVersion) {
    this.whole = version.start(
      (steps) => this.run(steps),
      () => this.asked(),
    );
  }

  /** True if the check has ended early, so that it has no result for anybody who asks now. */
  get isLeft(): boolean {
    return this.left;
  }

  /** Keeps the check going until the request is cancelled; for good without a token. */
  keepFor(token?: CancellationToken): void {
    if (token?.isCancellationRequested) return;
    this.askers++;
    token?.onCancellationRequested(() => {
      this.askers--;
    });
  }

  /** The result, or the part of it that is about these stretches if they have been checked before. */
  part(spans: readonly Span[]): Promise<CheckedDocument | undefined> {
    return this.partAfter(maxSlicesForRequest, spans);
  }

  /** The same for what is in view; the whole is waited for a little longer. */
  partInView(spans: readonly Span[]): Promise<CheckedDocument | undefined> {
    return this.partAfter(maxSlicesForView, spans);
  }

  private partAfter(afterSlices: number, spans: readonly Span[]): Promise<CheckedDocument | undefined> {
    const stretches = spans.map(
      (span) =>
        new Promise<StretchReport>((answer) => this.wanted.add({ span: { ...span }, afterSlices, answer })),
    );
    return Promise.race([this.whole, Promise.all(stretches).then((found) => this.version.partOf(found))]);
  }

  private asked(): Span[] {
    return [...this.wanted].filter(({ afterSlices }) => afterSlices <= this.slices).map(({ span }) => span);
  }

  private async run(steps: CheckSteps): Promise<DraftReport | undefined> {
    const pacer = new Pacer();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      if (step.value) this.answer(step.value);
      if (!pacer.isDue) continue;
      await pacer.pause();
      this.slices++;
      if (this.version.isCurrent() && this.askers > 0) continue;
      this.left = true;
      return undefined;
    }
  }

  private answer(report: StretchReport): void {
    for (const one of this.wanted) {
      if (one.span !== report.asked) continue;
      this.wanted.delete(one);
      one.answer(report);
    }
  }
}
