import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createChecker } from '../../../server/src/core/index';
import type { Source } from '../../../server/src/core/index';
import { readerRules } from '../../../server/src/reader/answers/readerRules';
import type { Provider } from '../../../server/src/reader/provider';
import { ReadingMemory } from '../../../server/src/reader/readingMemory';
import { SecondReader } from '../../../server/src/reader/secondReader';
import type { FuzzTarget } from '../target';
import { languageId, markdownText, proseText } from '../texts';

const sources: readonly Source[] = [
  {
    id: 'quay',
    text: 'Mara Quill said the quay is closed until 12 August 2031.\n\n“It is not safe,” Quill told reporters.',
  },
  { id: 'board', text: 'The Harbour Board will reopen 20% of it for $5 million, officials said.' },
];

const words = fc.oneof(
  proseText.map((text) => text.slice(0, 60)),
  fc.constantFrom(
    'Mara Quill',
    'the quay is closed',
    '20%',
    'not',
    '12 August 2031',
    'officials said',
    '',
    'Quill',
  ),
);

/** An object of an answer, mostly in the right form. */
const item = fc.record({
  statement: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 8 }).map((id) => `s${id}`) },
    { weight: 1, arbitrary: words },
  ),
  passage: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom('1', null, -1)),
  words,
  reason: words,
  verdict: fc.constantFrom('supported', 'contradicted', 'unverified', 'perhaps'),
  rule: fc.constantFrom('none', 'no-such-rule', ...readerRules.keys()),
  wrong: words,
});

const answer = fc.oneof(
  { weight: 6, arbitrary: fc.array(item, { maxLength: 10 }).map((answers) => JSON.stringify({ answers })) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.array(item, { maxLength: 6 }), fc.nat(), proseText).map(([items, at, text]) => {
      const written = JSON.stringify(items);
      return written.slice(0, at % (written.length + 1)) + text;
    }),
  },
  { weight: 1, arbitrary: markdownText },
);

/** Whatever a model answers, all that a reading cites stands in draft and sources, and what is remembered is what was read. */
export const readerAnswers: FuzzTarget = {
  name: 'readerAnswers',
  runsInSuite: 60,
  property: fc.asyncProperty(
    markdownText,
    languageId,
    fc.array(answer, { minLength: 1, maxLength: 4 }),
    async (text, language, answers) => {
      const document = { text, languageId: language };
      const report = createChecker({ sources }).check(document);
      const material = { ...document, report, articles: sources };
      let asked = 0;
      const provider: Provider = {
        model: 'any',
        destination: 'nowhere',
        window: 4000,
        ask: () => Promise.resolve({ text: answers[asked++ % answers.length] ?? '' }),
      };
      const reader = new SecondReader(new ReadingMemory());
      const before = JSON.stringify(report);
      const { readings } = await reader.read(material, provider, { signal: new AbortController().signal });
      assert.equal(JSON.stringify(report), before, 'the report of the rules stays as it is');
      assert.ok(asked <= 8 * Math.max(1, report.statements.length), 'asks a bounded number of times');
      for (const { statement, evidence, finding } of readings) {
        assert.ok(report.statements.includes(statement));
        for (const { sourceId, span, text: cited } of [...evidence, ...(finding?.evidence ?? [])])
          assert.equal(sources.find(({ id }) => id === sourceId)?.text.slice(span.start, span.end), cited);
        if (!finding) continue;
        assert.ok(readerRules.has(finding.rule));
        assert.notEqual(finding.severity, 'error');
        assert.ok(finding.span.start < finding.span.end && finding.span.end <= text.length);
        for (const { edits } of finding.fixes) assert.deepEqual(edits[0]?.span, finding.span);
      }
      assert.deepEqual(reader.remembered(material, 'any'), readings);
    },
  ),
};
