import assert from 'node:assert/strict';
import {
  type Checker,
  type CheckerSettings,
  createChecker,
  type Finding,
  type Fix,
  type Source,
} from '../../../server/src/core/index';
import { marked, withMarks } from '../markedText';
import { seeds } from '../seeds';

/** Names of the seed articles in messages. */
export const labels = {
  '000': '“The United States and Russia have allegedly already discussed a model …”',
  '001': '“U.S.-Russia Peace Talks on Ukraine Set to Focus on Territorial …”',
  '002': '“U.S. Support for Ukraine Contingent on Territorial Concessions” (MENAFN)',
  '003': '003',
  '004': '“US, Russia plan truce deal to cement Putin’s gains in Ukraine: …” (Anadolu Agency)',
} as const;

/** Names of the seed articles in messages, in brackets. */
export const titles = {
  '000': '“The United States and Russia have allegedly already discussed a model …”',
  '001': '“U.S.-Russia Peace Talks on Ukraine Set to Focus on Territorial …”',
  '002': '“U.S. Support for Ukraine Contingent on Territorial Concessions”',
} as const;

/** Checks drafts for what the rules about quotations say of them. */
export class Judge {
  private readonly checker: Checker;

  constructor(sources: readonly Source[] = seeds, settings: CheckerSettings = {}) {
    this.checker = createChecker({ sources, ...settings });
  }

  /** The findings of the rules about quotations, in order. */
  findings(text: string): Finding[] {
    return this.checker
      .check({ text, languageId: 'markdown' })
      .findings.filter(({ rule }) => rule.startsWith('quote-'));
  }

  /** Rules that report something, each with the words that it is about. */
  told(text: string): string[] {
    return this.findings(text).map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
  }

  /** The one finding on a draft, which must be the rule's and stand exactly where ⟦ and ⟧ are. */
  finding(rule: string, draft: string): Finding {
    const { text } = marked(draft);
    const found = this.findings(text);
    const [only] = found;
    assert.deepEqual(
      [found.map((finding) => finding.rule), only && withMarks(text, [only.span])],
      [[rule], draft],
    );
    assert.ok(only);
    return only;
  }

  /** The draft after the finding's first fix, or another by its number, which must leave no finding of the rule. */
  fixed(rule: string, draft: string, number = 0): { readonly title: string; readonly text: string } {
    const fix = this.finding(rule, draft).fixes[number];
    assert.ok(fix, 'a fix');
    const text = apply(marked(draft).text, fix);
    assert.deepEqual(
      this.told(text).filter((told) => told.startsWith(`${rule}:`)),
      [],
    );
    return { title: fix.title, text };
  }

  /** No rule about quotations has anything to say. */
  assertSilent(draft: string): void {
    assert.deepEqual(this.told(draft), []);
  }
}

/** The text after a fix. Its edits do not overlap. */
export function apply(text: string, { edits }: Fix): string {
  const ordered = [...edits].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
  return ordered.reduce(
    (before, { span, text: own }) => before.slice(0, span.start) + own + before.slice(span.end),
    text,
  );
}
