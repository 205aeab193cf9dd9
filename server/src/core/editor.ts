// What the language server and the command line need of the core beyond the library (./index). They import the core
// through these two modules alone.
//
// This module is bundled once, into server/dist/core.js, with the only copy of the language model. Whatever needs the model
// (creating a checker, reading prose) is loaded from that bundle at run time, by ../coreModule. Types, and functions that
// need no model, are imported as usual: the bundler leaves the rest of this module out of server.js and cli.js, which the
// tests of the server process and of the package hold.

// Needs the language model: load it at run time.
export { createEditorChecker } from './checker';
export { openQuotation } from './prose/openQuotation';
export { caretContext } from './prose/caretContext';
export { ruleIds } from './rules/registry';
export { citationsOf, extractAttributions, paragraphsOf } from './textReading';

// Needs no model: import it.
export { lowerBound } from './collections/binarySearch';
export { BoundedMap } from './collections/boundedMap';
export { finish } from './collections/steps';
export { nameParticles } from './english/nameParticles';
export { personTitles } from './english/titles';
export { femalePronouns, groupPronouns, malePronouns } from './english/pronouns';
export { citationsIn } from './prose/citations';
export { citedId } from './prose/citedId';
export { draftFrontMatterOf } from './prose/draftFrontMatter';
export { findWording } from './prose/findWording';
export { frontMatterOf } from './prose/frontMatter';
export { pairQuotationMarks } from './prose/quotedSpans';
export { contains, hull, overlap, previousLonger, shift } from './prose/span';
export { isContent, wordsOf } from './prose/words';
export { maxYamlNesting, tooDeepInYaml } from './prose/yamlNesting';
export { inEnglish, translator } from './rules/translate';
export { compareWordings } from './values/compare/compareWordings';
export { comparePersonNames } from './values/names/compareNames';

export type { QuotationCompletion, TypedQuotation } from './archive/search/quotationCompletion';
export type { PassageSummary } from './archive/search/passageSummary';
export type { QuotationSummary } from './archive/search/sourceQuotations';
export type { SourceSearch } from './archive/search/sourceSearch';
export type { NamedSource } from './archive/index/namedSourceIndex';
export type { ArticleQuotation, ArticleSummary } from './archive/articleSummary';
export type { EditorChecker, EditorCheckerOptions, ReadSource } from './checker';
export type { CheckSteps, StretchReport } from './draftCheck';
export type { DraftFrontMatter, FrontMatterEntry, FrontMatterProblem } from './prose/draftFrontMatter';
export type { OpenQuotation } from './prose/openQuotation';
export type { Paragraph } from './prose/paragraphs';
export { commentSyntax } from './prose/markup/comments';
export { citationIn } from './prose/markup/citationIn';
export { readsAsMarkdown } from './prose/prose';
export type { Citation, LanguageId } from './prose/prose';
export { written } from './prose/markup/written';
export { languageOf } from './textReading';
export type { CaretContext } from './prose/caretContext';
export type { MessageBundle, MessageValues, Translate } from './rules/translate';
