import assert from 'node:assert/strict';
import {
  type Checker,
  type CheckerSettings,
  createChecker,
  type Finding,
  type Source,
} from '../../../server/src/core/index';
import { marked, withMarks } from '../markedText';
import { seeds } from '../seeds';
import { apply } from './judge';

/** Checks drafts for what the rules about attributions and claims say of them. */
export class FactsJudge {
  private readonly checker: Checker;

  constructor(sources: readonly Source[] = seeds, settings: CheckerSettings = {}) {
    this.checker = createChecker({ sources, ...settings });
  }

  /** The findings in order, those about quotations and spelling left out. */
  findings(text: string): Finding[] {
    return this.checker
      .check({ text, languageId: 'markdown' })
      .findings.filter(({ rule }) => /^(?:attribution|contradicted|claim)-/u.test(rule));
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

  /** The draft after the finding's only fix, which must leave no finding. */
  fixed(rule: string, draft: string): string {
    const [fix, ...others] = this.finding(rule, draft).fixes;
    assert.ok(fix && others.length === 0, 'one fix');
    const text = apply(marked(draft).text, fix);
    this.assertSilent(text);
    return text;
  }

  /** No rule about attributions and claims has anything to say. */
  assertSilent(draft: string): void {
    assert.deepEqual(
      this.findings(draft).map(({ rule, message }) => `${rule}: ${message}`),
      [],
    );
  }
}
