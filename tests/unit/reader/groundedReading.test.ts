import assert from 'node:assert/strict';
import type { GroundingAnswer, GroundingProvider } from '../../../server/src/reader/provider';
import { ReadingMemory } from '../../../server/src/reader/readingMemory';
import { SecondReader } from '../../../server/src/reader/secondReader';
import { harbour, materialOf } from './scriptedModel';

const carried = 'Catches are brought ashore at Lervik for now.';
const wrong = 'Divers came upon nine cracks down there.';
const material = materialOf(`${wrong}\n\n${carried}`);

class ScriptedGrounding implements GroundingProvider {
  readonly model = 'grounding';
  readonly destination = 'this test';
  readonly asked: { readonly document: string; readonly claim: string }[] = [];

  constructor(private readonly answer: (claim: string) => GroundingAnswer) {}

  grounds(document: string, claim: string): Promise<GroundingAnswer> {
    this.asked.push({ document, claim });
    return Promise.resolve(this.answer(claim));
  }
}

const byClaim = (): ScriptedGrounding => new ScriptedGrounding((claim) => ({ carried: claim === carried }));
const { signal } = new AbortController();

describe('a model that only says whether a document carries a claim', () => {
  it('is asked about each statement with its closest passages', async () => {
    const model = byClaim();
    await new SecondReader(new ReadingMemory()).read(material, model, { signal });
    assert.deepEqual(
      model.asked.map(({ claim }) => claim),
      [wrong, carried],
    );
    assert.ok(model.asked[0]?.document.includes('Divers had found eleven cracks in its foundations.'));
  });

  it('supports with the passages that it was shown, and never contradicts', async () => {
    const { readings } = await new SecondReader(new ReadingMemory()).read(material, byClaim(), { signal });
    assert.deepEqual(
      readings.map(({ statement, verdict, finding }) => [statement.text, verdict, finding]),
      [
        [wrong, 'unverified', undefined],
        [carried, 'supported', undefined],
      ],
    );
    for (const { sourceId, span, text } of readings[1]?.evidence ?? [])
      assert.equal(harbour.find(({ id }) => id === sourceId)?.text.slice(span.start, span.end), text);
    assert.deepEqual([...new Set(readings[1]?.evidence.map(({ relation }) => relation))], ['supports']);
  });

  it('is asked about a statement once', async () => {
    const reader = new SecondReader(new ReadingMemory());
    const model = byClaim();
    assert.equal(reader.cost(material, model).requests, 2);
    const first = await reader.read(material, model, { signal });
    const again = await reader.read(material, model, { signal });
    assert.equal(model.asked.length, 2);
    assert.deepEqual(again.readings, first.readings);
    assert.deepEqual(reader.remembered(material, 'grounding'), first.readings);
    assert.deepEqual(reader.cost(material, model), { statements: 0, requests: 0, tokens: 0 });
  });

  it('ends at a problem and keeps what was answered', async () => {
    const model = new ScriptedGrounding((claim) =>
      claim === wrong ? { carried: false } : { problem: { kind: 'unreachable', message: 'Nobody there.' } },
    );
    const { readings, problem } = await new SecondReader(new ReadingMemory()).read(material, model, {
      signal,
    });
    assert.equal(readings.length, 1);
    assert.equal(problem?.kind, 'unreachable');
  });
});
