import assert from 'node:assert/strict';
import { ReadingMemory } from '../../../server/src/reader/readingMemory';
import { SecondReader } from '../../../server/src/reader/secondReader';
import { answersBy, shownIn } from './scriptedAnswers';
import {
  ScriptedModel,
  harbour,
  materialOf,
  modelAlwaysSaying,
  modelSaying,
  read,
  readBy,
} from './scriptedModel';

const draft = [
  'Divers came upon nine cracks down there.',
  'Catches are brought ashore at Lervik for now.',
  'The harbour master shut the pier in November.',
  'The town will pay for the repair by itself.',
];
const text = draft.join('\n\n');

/** Tokens in which two of the draft's statements or three find room. */
const smallWindow = 1450;
const wrongNumber = {
  verdict: 'contradicted',
  rule: 'contradicted-number',
  wrong: 'nine',
  words: 'eleven cracks',
};

function saysWrongNumber(): ScriptedModel {
  return new ScriptedModel((prompt) =>
    answersBy(prompt, (one) => (one === draft[0] ? wrongNumber : { verdict: 'unverified' })),
  );
}

describe('the second reader', () => {
  it('gives a reading of each statement, in the order of the draft', async () => {
    const { readings, asked, remembered } = await read(materialOf(text), saysWrongNumber());
    assert.deepEqual(
      readings.map(({ statement, verdict, finding }) => [statement.text, verdict, finding?.rule]),
      draft.map((one, index) => [
        one,
        index === 0 ? 'contradicted' : 'unverified',
        index === 0 ? 'contradicted-number' : undefined,
      ]),
    );
    assert.deepEqual([asked, remembered], [4, 0]);
  });

  it('tells what a reading would cost, which is what it asks', async () => {
    const reader = new SecondReader(new ReadingMemory());
    const model = saysWrongNumber();
    const cost = reader.cost(materialOf(text), model);
    assert.equal(cost.statements, 4);
    assert.equal(cost.requests, 1);
    assert.ok(cost.tokens > 500 && cost.tokens < 3000);
    await readBy(reader, materialOf(text), model);
    assert.equal(model.prompts.length, 1);
    assert.deepEqual(reader.cost(materialOf(text), model), { statements: 0, requests: 0, tokens: 0 });
  });

  it('tells how far it is', async () => {
    const steps: [number, number][] = [];
    const model = Object.assign(saysWrongNumber(), { window: smallWindow });
    await new SecondReader(new ReadingMemory()).read(materialOf(text), model, {
      signal: new AbortController().signal,
      progress: (done, of) => steps.push([done, of]),
    });
    assert.ok(steps.length > 1);
    assert.deepEqual(steps.at(-1), [4, 4]);
  });

  it('reports one error once, though the quotation and its sentence are two statements', async () => {
    const quoted =
      'Solheim said the divers had found “nine” cracks in its foundations and that the town would pay.';
    const model = modelAlwaysSaying({
      verdict: 'contradicted',
      rule: 'quote-altered',
      wrong: 'nine',
      words: 'eleven',
    });
    const { readings } = await read(materialOf(quoted), model);
    assert.ok(readings.length > 1);
    assert.equal(readings.filter(({ finding }) => finding).length, 1);
  });

  describe('remembers', () => {
    it('what was answered, so that it asks nothing of an unchanged draft', async () => {
      const reader = new SecondReader(new ReadingMemory());
      const first = await readBy(reader, materialOf(text), saysWrongNumber());
      const silent = saysWrongNumber();
      const again = await readBy(reader, materialOf(text), silent);
      assert.deepEqual(silent.prompts, []);
      assert.deepEqual([again.asked, again.remembered], [0, 4]);
      assert.deepEqual(again.readings, first.readings);
      assert.deepEqual(reader.remembered(materialOf(text), 'scripted'), first.readings);
    });

    it('answers by the texts: of an edited draft it asks about what changed, and not about its neighbours', async () => {
      const reader = new SecondReader(new ReadingMemory());
      const long = [...draft, 'Brekke is the mayor of Ostvik.', 'Solheim found eleven cracks.'];
      await readBy(reader, materialOf(long.join('\n\n')), saysWrongNumber());
      const edited = long.with(0, 'Divers came upon ten cracks down there.').join('\n\n');
      const model = saysWrongNumber();
      await readBy(reader, materialOf(edited), model);
      assert.deepEqual(model.asked.flat(), ['Divers came upon ten cracks down there.']);
    });

    describe('a finding while sentences beside it are edited', () => {
      const wrong = 'Divers came upon nine cracks down there.';
      const answer = {
        verdict: 'contradicted',
        rule: 'contradicted-number',
        wrong: 'nine',
        words: 'eleven cracks',
      };

      /** Too many articles to be given as a whole. */
      const large = [
        ...harbour,
        ...Array.from({ length: 60 }, (_, index) => ({
          id: `village-${index}`,
          text: `The council of village ${index} bought a bell for its school. `.repeat(8),
        })),
      ];

      /** The words that are found wrong in a draft after another has been read. */
      async function foundAfter(
        before: string,
        after: string,
        statement = wrong,
        articles = harbour,
      ): Promise<string[]> {
        const reader = new SecondReader(new ReadingMemory());
        await readBy(reader, materialOf(before, articles), modelSaying({ [statement]: answer }));
        return reader
          .remembered(materialOf(after, articles), 'scripted')
          .flatMap(({ finding }) => (finding ? [after.slice(finding.span.start, finding.span.end)] : []));
      }

      it('stays, in one paragraph and beside it', async () => {
        const before = `Catches are brought ashore at Lervik. ${wrong} Brekke is the mayor.\n\nThe town pays.`;
        for (const after of [
          before.replace('Lervik', 'Lervik now'),
          before.replace('Brekke is', 'Tor Brekke is still'),
          before.replace('pays', 'paid for it'),
          before.replace('The town pays.', 'Every school has a bell that a council bought.'),
          `# Cracks\n\nIt was cold. ${before}`,
        ])
          for (const articles of [harbour, large])
            assert.deepEqual(await foundAfter(before, after, wrong, articles), ['nine'], after);
      });

      it('goes where its own sentence is edited', async () => {
        assert.deepEqual(await foundAfter(wrong, wrong.replace('down there', 'below')), []);
      });

      it('goes where its sentence says “she” of somebody whom the sentence before it names, and that one is edited', async () => {
        const said = 'She spoke of nine cracks down there.';
        const before = `Ingrid Solheim came in October. ${said}`;
        assert.deepEqual(await foundAfter(before, before, said), ['nine']);
        assert.deepEqual(await foundAfter(before, before.replace('Ingrid Solheim', 'The mayor'), said), []);
      });

      it('goes where a source comes that is closer', async () => {
        const reader = new SecondReader(new ReadingMemory());
        await readBy(reader, materialOf(wrong, large), modelSaying({ [wrong]: answer }));
        const closer = [
          ...large,
          { id: 'divers', text: 'Divers came upon nine cracks down there, they say.' },
        ];
        assert.deepEqual(reader.remembered(materialOf(wrong, closer), 'scripted'), []);
      });

      it('goes where the passages change that it was judged by', async () => {
        const reader = new SecondReader(new ReadingMemory());
        await readBy(reader, materialOf(wrong), modelSaying({ [wrong]: answer }));
        const changed = harbour.map((one) => ({
          ...one,
          text: one.text.replace('Divers had', 'Three divers had'),
        }));
        assert.deepEqual(reader.remembered(materialOf(wrong, changed), 'scripted'), []);
      });
    });

    it('where the statement stands now, not where it stood', async () => {
      const reader = new SecondReader(new ReadingMemory());
      const late = `${draft[1]}\n\n${draft[2]}\n\nWhat now?\n\n${draft[0]}\n`;
      await readBy(reader, materialOf(late), saysWrongNumber());
      const moved = `# Ostvik\n\n${late}`;
      const finding = reader
        .remembered(materialOf(moved), 'scripted')
        .flatMap((reading) => reading.finding ?? [])[0];
      assert.equal(finding && moved.slice(finding.span.start, finding.span.end), 'nine');
    });

    it('nothing of another model, or of changed articles', async () => {
      const reader = new SecondReader(new ReadingMemory());
      await readBy(reader, materialOf(text), saysWrongNumber());
      assert.deepEqual(reader.remembered(materialOf(text), 'another'), []);
      const changed = harbour.map((source) => ({
        ...source,
        text: source.text.replaceAll('eleven', 'twelve'),
      }));
      const { finding } = reader.remembered(materialOf(text, changed), 'scripted')[0] ?? {};
      assert.equal(finding, undefined);
    });

    it('what was judged before a reading was cancelled', async () => {
      const reader = new SecondReader(new ReadingMemory());
      const controller = new AbortController();
      const model = new ScriptedModel((prompt) => {
        controller.abort();
        return answersBy(prompt, () => ({ verdict: 'unverified' }));
      }, smallWindow);
      const outcome = await reader.read(materialOf(text), model, { signal: controller.signal });
      assert.equal(outcome.problem?.kind, 'cancelled');
      assert.equal(model.prompts.length, 1);
      assert.deepEqual(reader.remembered(materialOf(text), 'scripted'), outcome.readings);
      assert.ok(outcome.readings.length > 0 && outcome.readings.length < 4);
    });
  });

  describe('where a model answers badly', () => {
    it('asks once more about what an answer leaves out', async () => {
      const model = new ScriptedModel((prompt, asked) =>
        answersBy(prompt, (_, id) => (asked === 1 && id !== 's1' ? undefined : { verdict: 'unverified' })),
      );
      const { readings, problem } = await read(materialOf(text), model);
      assert.deepEqual(model.asked, [draft, draft.slice(1)]);
      assert.equal(readings.length, 4);
      assert.equal(problem, undefined);
    });

    it('asks in halves where it answers nothing of use', async () => {
      const model = new ScriptedModel((prompt) =>
        shownIn(prompt).draft.length > 2
          ? '{"answers":[{"statement":"s1","reas'
          : answersBy(prompt, () => ({ verdict: 'unverified' })),
      );
      const { readings } = await read(materialOf(text), model);
      assert.deepEqual(model.asked, [draft, draft.slice(0, 2), draft.slice(2)]);
      assert.equal(readings.length, 4);
    });

    it('gives up after a few requests, with a message', async () => {
      const model = new ScriptedModel(() => 'Tut mir leid, das kann ich nicht.');
      const { readings, unanswered, problem } = await read(materialOf(text), model);
      assert.deepEqual(readings, []);
      assert.equal(unanswered.length, 4);
      assert.equal(problem?.kind, 'broken');
      assert.ok(model.prompts.length <= 7, String(model.prompts.length));
    });

    it('ends at a problem of the provider and keeps what was read until then', async () => {
      const model = new ScriptedModel(
        (prompt, asked) =>
          asked === 2
            ? { problem: { kind: 'rate-limited', message: 'Too many requests.' } }
            : answersBy(prompt, () => ({ verdict: 'unverified' })),
        smallWindow,
      );
      const { readings, problem } = await read(materialOf(text), model);
      assert.deepEqual(problem, { kind: 'rate-limited', message: 'Too many requests.' });
      assert.equal(model.prompts.length, 2);
      assert.deepEqual(
        readings.map(({ statement }) => statement.text),
        model.asked[0],
      );
    });

    it('goes on after a problem that concerns one request', async () => {
      const model = new ScriptedModel(
        (prompt, asked) =>
          asked === 1
            ? { problem: { kind: 'refused', message: 'No.', onlyThis: true } }
            : answersBy(prompt, () => ({ verdict: 'unverified' })),
        smallWindow,
      );
      const { readings, problem } = await read(materialOf(text), model);
      assert.equal(problem?.kind, 'refused');
      assert.equal(readings.length, 4 - (model.asked[0]?.length ?? 0));
    });

    it('takes a provider that throws for a broken one', async () => {
      const model = new ScriptedModel(() => {
        throw new Error('boom');
      });
      const { problem } = await read(materialOf(text), model);
      assert.deepEqual(problem, { kind: 'broken', message: 'The second reader failed: boom' });
    });
  });
});
