// The library: what `import 'verbatim'` gives, and nothing else. docs/library.md explains it. Values come from ./editor alone: the
// built library takes them from the bundle of that module, which holds the only copy of the language model (esbuild.mjs).
import type { Attribution } from './attribution/attribution';
import type { Checker, CheckerOptions } from './checker';
import { createEditorChecker, extractAttributions as extract, ruleIds } from './editor';
import { assertDraft, assertOptions, assertSource, assertString, assertTextOptions } from './validation';

export type { Source, SourceMetadata } from './archive/source';
export type { Attribution, AttributionType } from './attribution/attribution';
export type { Checker, CheckerOptions, CheckerSettings, Draft } from './checker';
export type { Difference, Evidence, Relation } from './match/evidence';
export type { Statement, Verdict } from './match/statement';
export type { Span } from './prose/span';
export type { DraftReport } from './rules/judgeDraft';
export type { Edit, Finding, Fix, RuleId, Severity } from './rules/finding';

/**
 * Creates a checker.
 *
 * @throws TypeError if an option has the wrong type; the message names the field
 * @throws RangeError if `rules` names no rule or no severity
 */
export function createChecker(options: CheckerOptions = {}): Checker {
  assertOptions(options, ruleIds);
  const checker = createEditorChecker(options);
  return {
    addSource(source) {
      assertSource(source, 'source');
      checker.addSource(source);
    },
    removeSource(id) {
      assertString(id, 'removeSource: id');
      checker.removeSource(id);
    },
    check(draft) {
      assertDraft(draft);
      return checker.check(draft);
    },
  };
}

/**
 * Every attribution in a text, draft or article: who said what. Spans are UTF-16 offsets into `text`.
 *
 * @throws TypeError if an argument has the wrong type
 */
export function extractAttributions(text: string, options: { readonly languageId: string }): Attribution[] {
  assertString(text, 'extractAttributions: text');
  assertTextOptions(options);
  return extract(text, options);
}
