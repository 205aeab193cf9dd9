import {
  caretContext,
  createEditorChecker,
  extractAttributions,
  findWording,
  openQuotation,
} from '../../../server/src/core/editor';
import type { ArchiveView } from '../../../server/src/core/archive/archiveView';
import type { Article } from '../../../server/src/core/archive/article';
import { WordIndex } from '../../../server/src/core/archive/index/wordIndex';
import { attributionOf } from '../../../server/src/core/archive/passageAttribution';
import { finish } from '../../../server/src/core/collections/steps';
import { findWindows } from '../../../server/src/core/match/quotations/quotationWindows';
import { readQuotedWords } from '../../../server/src/core/match/quotations/quotedWords';
import { wordsOf } from '../../../server/src/core/prose/words';
import { parseProject } from '../../../server/src/project/file/parseProject';
import { parseAnswer } from '../../../server/src/reader/answers/parseAnswer';
import { judgedStatements } from '../../../server/src/reports/content/judgedStatements';

/** Work of the program on a text, by name. */
export const tasks = {
  checkMarkdown: (text) => createEditorChecker().check({ text, languageId: 'markdown' }),
  checkPlaintext: (text) => createEditorChecker().check({ text, languageId: 'plaintext' }),
  checkLatex: (text) => createEditorChecker().check({ text, languageId: 'latex' }),
  checkAsciidoc: (text) => createEditorChecker().check({ text, languageId: 'asciidoc' }),
  checkMdx: (text) => createEditorChecker().check({ text, languageId: 'mdx' }),
  checkQuarto: (text) => createEditorChecker().check({ text, languageId: 'quarto' }),
  checkRestructuredText: (text) => createEditorChecker().check({ text, languageId: 'restructuredtext' }),
  checkOrg: (text) => createEditorChecker().check({ text, languageId: 'org' }),
  checkTypst: (text) => createEditorChecker().check({ text, languageId: 'typst' }),
  addSource: (text) => {
    createEditorChecker().addSource({ id: 'source', text });
  },
  addMarkdownSource: (text) => {
    createEditorChecker().addSource({ id: 'source', text, format: 'markdown' });
  },
  /** Checks a text against itself and gives each finding its statement. */
  report: (text) => {
    const checker = createEditorChecker({ sources: [{ id: 'source', text, format: 'markdown' }] });
    judgedStatements(checker.check({ text, languageId: 'markdown' }));
  },
  extractAttributions: (text) => extractAttributions(text, { languageId: 'markdown' }),
  /** Completes a quotation that is the text, of a source that quotes it, and searches for it. */
  search: (text) => {
    const { search } = createEditorChecker({ sources: [{ id: 'source', text: `“${text}”` }] });
    search.completions({ typed: text, context: text, cited: [], limit: 5 });
    search.quotations(text, 5);
  },
  readAtCaret: (text) => {
    const context = caretContext(text, 'markdown', text.length);
    if (context) openQuotation(context.before, context.after);
  },
  /** Asks for the speaker of each word of an article in which each word is what somebody says. */
  attributePassages: (text) => {
    const spans = wordsOf(text).words.map(({ start, end }) => ({ start, end }));
    const attributions = spans.map((span) => ({ content: [span] }));
    const article = { attributions } as unknown as Article;
    for (const span of spans) attributionOf({ article, span });
  },
  /** Finds where the beginning of a text may stand in the text. */
  findWindows: (text) => {
    const words = readQuotedWords([text]).words;
    const article = { id: 'source', words } as unknown as Article;
    const index = new WordIndex();
    finish(index.add({ article, passages: [] }));
    findWindows(words.slice(0, 12), { words: index } as unknown as ArchiveView);
  },
  parseProject: (text) => parseProject(text),
  parseAnswer: (text) => parseAnswer(text, new Set(['s1'])),
  findWording: (text) => findWording(text.slice(0, text.length / 2), text.slice(1)),
} satisfies Record<string, (text: string) => unknown>;

export type Task = keyof typeof tasks;
