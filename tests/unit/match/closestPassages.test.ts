import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createChecker } from '../../../server/src/core/index';
import type { CheckerSettings, Evidence, Source } from '../../../server/src/core/index';
import { overlap } from '../../../server/src/core/prose/span';

const sources: readonly Source[] = [
  {
    id: 'gazette',
    text: [
      'Ingrid Solheim, the harbour master of Ostvik, closed the northern pier on 4 October after an inspection.',
      'Divers had found eleven cracks in its foundations. The repair will cost 2.4 million crowns, the town said.',
      '“We would rather lose a winter than a ship,” Solheim told the council.',
    ].join('\n\n'),
  },
  {
    id: 'courier',
    text: [
      'The northern pier at Ostvik has been shut since October, and fishermen land their catch at Lervik instead.',
      'The ferry to the islands sails from the southern pier. Its timetable has not changed.',
    ].join('\n\n'),
  },
];

function evidenceOf(text: string, settings: CheckerSettings = {}): readonly (readonly Evidence[])[] {
  const { statements } = createChecker({ sources, ...settings }).check({ text, languageId: 'markdown' });
  return statements.map(({ evidence }) => evidence);
}

describe('the evidence of a statement', () => {
  it('is, where no source settles it, the closest passages, best first, as related', () => {
    const [evidence] = evidenceOf('Divers who looked at the foundations were surprised by the cracks.');
    assert.deepEqual(evidence?.map(({ sourceId, text, relation }) => [sourceId, text, relation])[0], [
      'gazette',
      'Divers had found eleven cracks in its foundations.',
      'related',
    ]);
  });

  it('marks the words that a close passage shares with the sentence', () => {
    const [evidence] = evidenceOf('Divers who looked at the foundations were surprised by the cracks.');
    const [best] = evidence ?? [];
    assert.deepEqual(
      best?.aligned?.map(({ start, end }) => best.text.slice(start - best.span.start, end - best.span.start)),
      ['Divers', 'cracks', 'foundations'],
    );
  });

  it('begins with what settles it and goes on with what is only related', () => {
    const [evidence] = evidenceOf('The repair of the northern pier will cost 3.9 million crowns.');
    const relations = evidence?.map(({ relation }) => relation) ?? [];
    assert.equal(relations[0], 'contradicts');
    assert.ok(relations.length > 1);
    assert.deepEqual(
      new Set(relations.slice(relations.lastIndexOf('contradicts') + 1)),
      new Set(['related']),
    );
  });

  it('is there for quotations that no source has', () => {
    const [evidence] = evidenceOf(
      '“I never wanted that pier closed before the winter,” Solheim told the council.',
    );
    assert.deepEqual(
      evidence?.slice(0, 1).map(({ sourceId, speaker, relation }) => [sourceId, speaker, relation]),
      [['gazette', 'Ingrid Solheim', 'related']],
    );
  });

  it('follows the sentence beside it, which tells what a pronoun stands for', () => {
    const alone = evidenceOf('It hardly changed in all these months.');
    const after = evidenceOf(
      'The ferry to the islands runs every day. It hardly changed in all these months.',
    );
    assert.equal(alone.at(-1)?.[0]?.sourceId, 'courier');
    assert.match(after.at(-1)?.[0]?.text ?? '', /^The ferry to the islands|^Its timetable/);
  });

  it('finds a place under a name that the settings declare to be the same', () => {
    const draft = 'In Kestrel Bay people wonder about the inspection.';
    const settings = { aliases: { Ostvik: ['Kestrel Bay'] } };
    const best = (of: readonly (readonly Evidence[])[]) => of[0]?.[0];
    assert.match(best(evidenceOf(draft, settings))?.text ?? '', /Ostvik/);
    assert.ok(
      (best(evidenceOf(draft, settings))?.aligned?.length ?? 0) >
        (best(evidenceOf(draft))?.aligned?.length ?? 0),
    );
  });

  it('is empty without a common word', () => {
    assert.deepEqual(evidenceOf('Astronomers photographed an unknown comet.'), [[]]);
  });

  it('is at most six passages, none of which overlap, each the source’s own text', () => {
    const words =
      'the northern pier harbour ferry Solheim Ostvik cracks divers cost crowns winter ship'.split(' ');
    const textOf = new Map(sources.map(({ id, text }) => [id, text]));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 20 }), (chosen) => {
        for (const evidence of evidenceOf(`Today ${chosen.join(' ')}.`)) {
          assert.ok(evidence.length <= 6);
          for (const [at, one] of evidence.entries()) {
            assert.equal(textOf.get(one.sourceId)?.slice(one.span.start, one.span.end), one.text);
            assert.ok(one.score >= 0 && one.score <= 1);
            for (const other of evidence.slice(at + 1))
              assert.ok(one.sourceId !== other.sourceId || overlap(one.span, other.span) === 0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('follows the sources: what was remembered is found anew after a change', () => {
    const checker = createChecker({ sources });
    const draft = { text: 'Divers who looked at the foundations were surprised.', languageId: 'markdown' };
    const bestSource = () => checker.check(draft).statements[0]?.evidence[0]?.sourceId;
    const found = [bestSource()];
    checker.removeSource('gazette');
    found.push(bestSource());
    checker.addSource({ id: 'divers', text: 'The divers said the foundations surprised them.' });
    found.push(bestSource());
    assert.deepEqual(found, ['gazette', undefined, 'divers']);
  });
});
