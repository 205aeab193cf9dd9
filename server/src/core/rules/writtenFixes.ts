import { written } from '../prose/markup/written';
import type { LanguageId } from '../prose/prose';
import type { Finding } from './finding';

/** The findings with what their fixes insert written as the language of the document writes it: \% in LaTeX. */
export function withWrittenFixes(findings: readonly Finding[], languageId: LanguageId): readonly Finding[] {
  // What fixes insert in Markdown are words that it seldom reads as markup.
  if (languageId === 'plaintext' || languageId === 'markdown') return findings;
  return findings.map((finding) => ({
    ...finding,
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map(({ span, text }) => ({ span, text: written(text, languageId) })),
    })),
  }));
}
