import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { StopIgnoringParams, StopIgnoringResult } from '../../../protocol/statements';
import type { Edit, Span } from '../core/index';
import { overlap } from '../core/editor';
import { translate } from '../localization/language';
import type { DisableComment } from '../project/ignores/disableComments';
import { enableEdit } from '../project/ignores/disableEdit';
import type { IgnoreReason } from '../project/ignores/ignoreFindings';
import { judgedDraft } from '../reports/content/judgedStatements';
import type { CheckedDocument } from '../workspace/checkedDocument';
import type { DraftChecks } from '../workspace/draftChecks';
import type { ProjectFiles } from '../workspace/projectFiles';
import { rangeOf } from '../workspace/ranges';
import { withoutEntry } from './codeActions/ignoreCommand';

/** Answers `verbatim/stopIgnoring`: takes entries out of the project file, and rules out of comments in the draft. */
export class StopIgnoringFeature {
  constructor(
    private readonly connection: Connection,
    private readonly checks: DraftChecks,
    private readonly projectFiles: ProjectFiles,
  ) {}

  async stop(
    { uri, range }: StopIgnoringParams,
    token: CancellationToken,
  ): Promise<StopIgnoringResult | ResponseError<undefined>> {
    const checked = await this.checks.found(uri, token);
    if (!checked) return { findings: 0 };
    const { document, draft, folder, ignored } = checked;
    const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const touches = ({ span }: { readonly span: Span }): boolean =>
      span.start <= asked.end && asked.start <= span.end;
    const found = new Set([
      ...judgedDraft(checked)
        .statements.filter(({ statement }) => touches(statement))
        .flatMap((judged) => judged.ignored ?? []),
      ...[...ignored.keys()].filter(touches),
    ]);
    // An entry may ignore several of them.
    const entries = new Set<Exclude<IgnoreReason, DisableComment>>();
    const edits: Edit[] = [];
    for (const finding of found) {
      for (const reason of ignored.get(finding) ?? []) {
        if (!('span' in reason)) entries.add(reason);
        else if (reason.kind === 'disable-next-line')
          edits.push(enableEdit(draft.text, reason, finding.rule));
        else return failed(commentStays(reason, checked));
      }
    }
    for (const entry of entries) {
      const problem = await this.projectFiles.update(folder.projectFile, withoutEntry(entry));
      if (problem !== undefined) return failed(problem);
    }
    if (edits.length > 0) await this.change(checked, edits);
    return { findings: found.size };
  }

  /** Of edits that touch, as of two rules in one comment, only the first is made: the other rule is asked about again. */
  private async change({ document }: CheckedDocument, edits: readonly Edit[]): Promise<void> {
    const apart = edits.filter(
      ({ span }, index) =>
        !edits
          .slice(0, index)
          .some((other) => overlap(other.span, span) > 0 || other.span.start === span.start),
    );
    const { uri, version } = document;
    const changes = apart.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }));
    await this.connection.workspace.applyEdit({
      documentChanges: [{ textDocument: { uri, version }, edits: changes }],
    });
  }
}

function commentStays({ span }: DisableComment, { document }: CheckedDocument): string {
  return translate('A comment in line {line} ignores this, and more. Remove it there.', {
    line: document.positionAt(span.start).line + 1,
  });
}

function failed(message: string): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
