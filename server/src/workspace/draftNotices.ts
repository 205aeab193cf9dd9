import type { Finding } from '../core/index';
import {
  type DraftFrontMatter,
  draftFrontMatterOf,
  type FrontMatterEntry,
  frontMatterOf,
  type FrontMatterProblem,
  readsAsMarkdown,
} from '../core/editor';
import { translate } from '../localization/language';
import { disableCommentsIn } from '../project/ignores/disableComments';
import type { IgnoringDraft } from '../project/ignores/ignoreFindings';
import { selectSources, type SourceSelection } from '../sources/sourceSelection';
import type { SourceFile } from '../sources/sourceIndex';

/** A problem with a draft's front matter or comments: no finding of a rule, and never ignored. */
export type DraftNotice = Pick<Finding, 'rule' | 'severity' | 'message' | 'span'>;

/** The source articles that a draft can name in its front matter. */
export interface NameableSources {
  readonly files: readonly SourceFile[];
  /** Absolute path of the folder. */
  readonly root: string;
}

/** The front matter of a draft; plain text has none. */
function frontMatterIn({ text, languageId }: IgnoringDraft): DraftFrontMatter {
  const frontMatter = readsAsMarkdown(languageId) ? frontMatterOf(text) : undefined;
  return draftFrontMatterOf({ text, languageId, blocks: [], citations: [], quotations: [], frontMatter });
}

/** True if a draft's front matter forbids that a language model reads it. */
export function forbidsReader(draft: IgnoringDraft): boolean {
  return frontMatterIn(draft).forbidsReader;
}

/** The articles that a draft's front matter names; undefined if it names none. */
export function narrowingOf(
  draft: IgnoringDraft,
  nameable: NameableSources,
): SourceSelection<FrontMatterEntry> | undefined {
  const { sources } = frontMatterIn(draft);
  return sources.length === 0 ? undefined : selectSources(nameable.files, sources, nameable.root);
}

/** Problems with a draft's front matter and comments, in the order of the draft. */
export function noticesOn(
  draft: IgnoringDraft,
  sources: NameableSources,
  rules: readonly string[],
): DraftNotice[] {
  const { problems } = frontMatterIn(draft);
  const narrowing = narrowingOf(draft, sources);
  return [
    ...problems.map(({ what, span }) => notice('front-matter', problemWords(what), span)),
    ...(narrowing?.unmatched ?? []).map(({ text, span }) =>
      notice('front-matter', unmatchedWords(text, narrowing?.files.length === 0), span),
    ),
    ...unknownRules(draft, rules),
  ].sort((a, b) => a.span.start - b.span.start);
}

function unknownRules({ text, languageId }: IgnoringDraft, rules: readonly string[]): DraftNotice[] {
  if (rules.length === 0) return [];
  return disableCommentsIn({ text, languageId }).flatMap((comment) =>
    comment.rules.flatMap((rule, index) => {
      const span = comment.ruleSpans[index];
      if (rules.includes(rule) || !span) return [];
      const words = translate('There is no rule “{rule}”. The rules are {rules}.', {
        rule,
        rules: rules.join(', '),
      });
      return [notice('disable-comment', words, span)];
    }),
  );
}

function problemWords(what: FrontMatterProblem['what']): string {
  switch (what) {
    case 'yaml':
      return translate('The front matter is not valid YAML, so that nothing in it counts. Mend it here.');
    case 'firsthand':
      return translate('“firsthand” must be a name or a list of names. Write names in quotation marks.');
    case 'reader':
      return translate(
        '“reader” can only be “off”, which forbids the second reader. It is forbidden; delete the line to allow it.',
      );
    case 'sources':
      return translate('“sources” must be a glob or an id of source articles, or a list of them.');
  }
}

function unmatchedWords(entry: string, isAll: boolean): string {
  return isAll
    ? translate('No source article matches “{entry}”. Until one does, the draft is checked against all.', {
        entry,
      })
    : translate('No source article matches “{entry}”.', { entry });
}

function notice(rule: string, message: string, span: DraftNotice['span']): DraftNotice {
  return { rule, severity: 'warning', message, span };
}
