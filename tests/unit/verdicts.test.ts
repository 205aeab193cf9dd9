import assert from 'node:assert/strict';
import { createChecker } from '../../server/src/core/index';
import type { Checker, CheckerSettings, DraftReport, Source } from '../../server/src/core/index';
import { labelledDrafts } from '../accuracy/labelledDrafts';
import { assertAgreement } from './agreement';
import { seeds } from './seeds';

const council: Source = {
  id: 'council',
  text: [
    'Mayor Ann Lee said: “We will not close the old bridge before the new one is open to everybody.” The council owns 14 bridges.',
    'Councillor Tom Hart said: “If the rain stops by Friday, the ferry to the island will run again at noon. Nobody on the island has seen a doctor for eleven days.”',
    'The new bridge will reportedly cost the council 40 million euros.',
    'Anna Berg, who runs the harbour, said that the ferry to the island needs a new engine before the winter storms.',
  ].join('\n\n'),
};

function report(text: string, settings: CheckerSettings = {}): DraftReport {
  return createChecker({ sources: [council], ...settings }).check({ text, languageId: 'markdown' });
}

/** The rules that complain of a draft. */
function rules(text: string, settings?: CheckerSettings): string[] {
  return report(text, settings).findings.map(({ rule }) => rule);
}

/** Kind and verdict of every statement of a draft. */
function verdicts(text: string, settings?: CheckerSettings): [kind: string, verdict: string][] {
  return report(text, settings).statements.map(({ kind, verdict }) => [kind, verdict]);
}

const misattributed =
  '“We will not close the old bridge before the new one is open to everybody,” Tom Hart said.';

describe('the verdict on a statement that a rule complains about', () => {
  const cases: readonly (readonly [rule: string, verdict: string, draft: string])[] = [
    ['quote-misattributed', 'contradicted', misattributed],
    [
      'quote-altered',
      'contradicted',
      '“We will not close the old bridge before the new one is open to tourists,” Ann Lee said.',
    ],
    [
      'quote-spliced',
      'contradicted',
      '“If the rain stops by Friday, nobody on the island has seen a doctor for eleven days,” Tom Hart said.',
    ],
    ['quote-truncated', 'contradicted', 'Tom Hart said “the ferry to the island will run again at noon”.'],
    [
      'quote-unattributed',
      'unverified',
      '“We will not close the old bridge before the new one is open to everybody.”',
    ],
    ['quote-from-paraphrase', 'unverified', 'Ann Lee said “the council owns 14 bridges”.'],
    ['quote-not-found', 'unverified', '“Nobody has ever asked the fishermen about it,” Ann Lee said.'],
    ['attribution-missing', 'unverified', 'The new bridge will cost the council 40 million euros.'],
    ['contradicted-number', 'contradicted', 'The council owns 15 bridges.'],
    [
      'attribution-contradicted',
      'contradicted',
      'Tom Hart said that the ferry to the island needs a new engine before the winter storms.',
    ],
  ];
  for (const [rule, verdict, draft] of cases) {
    it(`is ${verdict} for ${rule}`, () => {
      const { findings, statements } = report(draft);
      assert.deepEqual(
        [findings.map((finding) => finding.rule), statements.map((statement) => statement.verdict)],
        [[rule], [verdict]],
      );
    });
  }

  it('does not depend on the severity that the user gives the rule', () => {
    for (const severity of ['error', 'warning', 'information', 'hint', 'off'] as const)
      assert.deepEqual(verdicts(misattributed, { rules: { 'quote-misattributed': severity } }), [
        ['quote', 'contradicted'],
      ]);
  });

  it('goes with the evidence: words of another speaker contradict what the draft says', () => {
    const { findings, statements } = report(misattributed);
    const relations = [...statements, ...findings].map(({ evidence }) =>
      evidence.map(({ relation }) => relation),
    );
    assert.deepEqual(relations, [['contradicts', 'related', 'related'], ['contradicts']]);
  });

  it('goes with a support below that of anything supported', () => {
    assert.deepEqual(
      report(misattributed).statements.map(({ support }) => support),
      [0.4],
    );
  });
});

describe('a statement that contains what is complained of', () => {
  it('is not supported where words quoted in it are not', () => {
    const draft =
      'Anna Berg said the ferry to the island needs “a coat of red paint” and a new engine before the winter storms.';
    assert.deepEqual(
      [rules(draft), verdicts(draft)],
      [
        ['quote-not-found'],
        [
          ['reported', 'unverified'],
          ['quote', 'unverified'],
        ],
      ],
    );
  });

  it('is none where it tells of the wrong speaker of a quotation what no source tells beside that', () => {
    const draft =
      'Anna Berg, who runs the harbour, said: “We will not close the old bridge before the new one is open to everybody.”';
    assert.deepEqual([rules(draft), verdicts(draft)], [['quote-misattributed'], [['quote', 'contradicted']]]);
  });

  it('is not supported where no source has a quotation in it', () => {
    const draft =
      'Anna Berg said that the ferry to the island needs a new engine before the winter storms and “a good deal of luck”.';
    assert.deepEqual(
      verdicts(draft, { rules: { 'quote-not-found': 'off' } }).map(([, verdict]) => verdict),
      ['unverified', 'unverified'],
    );
  });

  it('has the passages that carry its own words as related', () => {
    const draft =
      'Anna Berg said the ferry to the island needs “a coat of red paint” and a new engine before the winter storms.';
    const [reported] = report(draft).statements;
    assert.deepEqual(reported?.evidence.map(({ text, relation }) => [text.split(',')[0], relation])[0], [
      'Anna Berg',
      'related',
    ]);
  });
});

describe('a statement that no rule complains about', () => {
  it('is not contradicted where it is an opinion', () => {
    const text = 'The council should own 15 bridges.';
    assert.deepEqual(rules(text), []);
    assert.deepEqual(
      verdicts(text).filter(([, verdict]) => verdict === 'contradicted'),
      [],
    );
  });

  it('stays supported where only its spelling is complained of', () => {
    const text =
      'Anna Berg runs the harbour, near Kyiv.\n\nThe ferry needs a new engine in Kiev, said Anna Berg.';
    const sources = [{ id: 'kyiv', text: 'The ferry in Kyiv needs a new engine, said Anna Berg.' }];
    const { findings, statements } = createChecker({ sources }).check({ text, languageId: 'markdown' });
    assert.ok(findings.some(({ rule }) => rule === 'name-spelling'));
    assert.ok(statements.some(({ verdict }) => verdict === 'supported'));
  });
});

describe('verdicts and findings agree', () => {
  const drafts = labelledDrafts.map(({ name, text }) => ({ name, text, sources: seeds }));
  const checkers = new Map<readonly Source[], Checker>();
  function check(text: string, sources: readonly Source[]): DraftReport {
    const checker = checkers.get(sources) ?? createChecker({ sources });
    checkers.set(sources, checker);
    return checker.check({ text, languageId: 'markdown' });
  }

  for (const { name, text, sources } of [
    ...drafts,
    // Every article as a draft on the others, and on itself.
    ...seeds.map(({ id, text }) => ({ name: `article ${id}`, text, sources: seeds })),
    ...seeds.map((article) => ({
      name: `article ${article.id} on the others`,
      text: article.text,
      sources: seeds.filter((other) => other !== article),
    })),
  ]) {
    it(`in ${name}`, () => {
      assertAgreement(check(text, sources));
    });
  }
});
