import assert from 'node:assert/strict';
import type { Source } from '../../../../server/src/core/index';
import { instructions } from '../../../../server/src/reader/instructions';
import { tokensOf } from '../../../../server/src/reader/requests/tokens';
import { passagesIn, shownIn, type ShownMaterial } from '../scriptedAnswers';
import { harbour, materialOf, modelAlwaysSaying, read, type ScriptedModel } from '../scriptedModel';

/** Articles on other matters, so that the folder is too large to be given as a whole. */
const others: readonly Source[] = Array.from({ length: 60 }, (_, index) => ({
  id: `other-${index}`,
  text: `The council of village ${index} bought a bell for its school. `.repeat(8),
}));

async function asked(
  text: string,
  {
    articles = harbour,
    window = 32_000,
  }: { readonly articles?: readonly Source[]; readonly window?: number } = {},
): Promise<{
  readonly model: ScriptedModel;
  readonly shown: readonly ShownMaterial[];
  readonly why: readonly string[];
}> {
  const model = modelAlwaysSaying({ verdict: 'unverified' });
  const { unanswered } = await read(materialOf(text, articles), Object.assign(model, { window }));
  return { model, shown: model.prompts.map(shownIn), why: unanswered.map(({ why }) => why) };
}

const threeParagraphs = [
  'Divers came upon nine cracks down there.',
  'Brekke, the mayor, said the town would pay. The fishermen of Ostvik use Lervik for now.',
  'Solheim closed the pier in October.',
].join('\n\n');

describe('a request of the second reader', () => {
  it('holds all articles of a small folder, paragraph by paragraph', async () => {
    const { shown } = await asked(threeParagraphs);
    assert.deepEqual(
      shown.map(({ sources }) => sources.map(({ source }) => source)),
      [['gazette', 'courier']],
    );
    assert.deepEqual(
      shown.flatMap(passagesIn).map(([number, text]) => [number, text.slice(0, 15)]),
      [
        [1, 'Ingrid Solheim,'],
        [2, 'Divers had foun'],
        [3, '“We would rathe'],
        [4, 'The northern pi'],
        [5, 'The mayor, Tor '],
      ],
    );
  });

  it('holds the closest passages where the folder is large, each once, under the numbers that paragraphs name', async () => {
    const { shown } = await asked(threeParagraphs, { articles: [...harbour, ...others] });
    const [material] = shown;
    assert.ok(material && shown.length === 1);
    const passages = passagesIn(material);
    assert.ok(passages.length <= 3 * 6);
    assert.equal(new Set(passages.map(([, text]) => text)).size, passages.length);
    const cracks = passages.find(([, text]) => text.includes('eleven cracks'))?.[0];
    assert.ok(cracks !== undefined && material.draft[0]?.passages?.includes(cracks));
  });

  it('asks about the statements of a paragraph together, each by its own id', async () => {
    const { shown } = await asked(threeParagraphs);
    const ids = shown.flatMap(({ draft }) => draft.map(({ statements }) => statements.map(({ id }) => id)));
    assert.deepEqual(
      ids.flat(),
      ids.flat().map((_, index) => `s${index + 1}`),
    );
    assert.equal(ids.length, 3);
    assert.ok((ids[1]?.length ?? 0) >= 2);
  });

  it('shows the neighbours of a paragraph once, where they are not asked about themselves', async () => {
    const text = '# The pier\n\nWhat now?\n\nDivers came upon nine cracks down there.\n\nWho knows?\n';
    const [paragraph] = (await asked(text)).shown[0]?.draft ?? [];
    assert.equal(paragraph?.text, 'Divers came upon nine cracks down there.');
    assert.ok(paragraph.before?.endsWith('What now?'));
    assert.equal(paragraph.after, 'Who knows?');
    const first = (await asked(threeParagraphs)).shown[0]?.draft ?? [];
    assert.deepEqual(
      first.map(({ before, after }) => [before, after]),
      [
        [undefined, undefined],
        [undefined, undefined],
        [undefined, undefined],
      ],
    );
  });

  it('is small enough for the window of the model, with its answer', async () => {
    const text = Array.from(
      { length: 40 },
      (_, index) => `Divers came upon ${index + 20} cracks on day ${index + 1}.`,
    );
    for (const window of [2000, 4000, 32_000]) {
      const { model } = await asked(text.join('\n\n'), { window });
      for (const { instructions: told, material, maxAnswerTokens } of model.prompts)
        assert.ok(tokensOf(told) + tokensOf(material) + maxAnswerTokens <= window);
      assert.equal(model.asked.flat().length, text.length);
    }
  });

  it('leaves out, and says so, what no request holds', async () => {
    const { model, why } = await asked(threeParagraphs, { window: 200 });
    assert.deepEqual(model.prompts, []);
    assert.deepEqual([...new Set(why)], ['it does not fit into the window of the model']);
  });

  it('asks about a paragraph of any length, a part at a time', async () => {
    const text = Array.from({ length: 200 }, (_, index) => `Divers came upon ${index + 20} cracks.`).join(
      ' ',
    );
    const { model, shown } = await asked(text);
    assert.equal(model.asked.flat().length, 200);
    for (const { draft } of shown)
      for (const unit of draft) assert.ok(unit.text.length <= 1500, String(unit.text.length));
  });

  it('asks only about the statements that touch a stretch, if one is given', async () => {
    const model = modelAlwaysSaying({ verdict: 'unverified' });
    const at = threeParagraphs.indexOf('Solheim closed');
    await read(materialOf(threeParagraphs), model, { start: at, end: at });
    assert.deepEqual(model.asked, [['Solheim closed the pier in October.']]);
  });

  it('begins with instructions that cost less than 900 tokens', () => {
    assert.ok(tokensOf(instructions) < 900);
  });
});
