import assert from 'node:assert/strict';
import type { ResolvedAttribution, SpeakerKind } from '../../../../server/src/core/attribution/attribution';
import { documentAttributions } from '../../../../server/src/core/attribution/documentAttributions';
import { isBareName, speakerOf } from '../../../../server/src/core/attribution/speakers/speakerIdentity';
import { parseProse } from '../../../../server/src/core/prose/parseProse';

function first(text: string): ResolvedAttribution {
  const [attribution] = documentAttributions(parseProse(text, 'plaintext'));
  assert.ok(attribution, 'an attribution');
  return attribution;
}

describe('speakerOf', () => {
  it('gives the name, the kind and the roles', () => {
    assert.deepEqual(speakerOf(first('Deputy mayor Mara Quill said that it was over.')), {
      name: 'Mara Quill',
      kind: 'person',
      roles: ['deputy mayor'],
    });
  });

  it('gives those who say the same', () => {
    assert.deepEqual(
      speakerOf(first('“It is over,” said Mara Quill and Edgar Brandt.'))?.coSpeakers?.map(
        ({ name }) => name,
      ),
      ['Edgar Brandt'],
    );
  });

  it('is undefined where the text names nobody', () => {
    assert.equal(speakerOf(first('“It is over, and there is no way back.”')), undefined);
  });
});

describe('isBareName', () => {
  const isBare = (name: string, kind: SpeakerKind): boolean => isBareName({ name, kind, roles: [] });

  for (const [name, kind] of [
    ['Quill', 'unknown'],
    ['Mara Quill', 'person'],
    ['President Quill', 'person'],
    ['Mara J. Quill', 'person'],
    ['Sean O’Quill', 'person'],
    ['Mara van Quill', 'person'],
  ] as const) {
    it(`is true for ${name}`, () => {
      assert.equal(isBare(name, kind), true);
    });
  }

  for (const [name, kind] of [
    ['the mayor', 'person'],
    ['Paris', 'unknown'],
    ['NATO', 'unknown'],
    ['The Times', 'organization'],
    ['Officials', 'anonymous'],
    ['Mara Quill of Hollin Town', 'person'],
  ] as const) {
    it(`is false for ${name}`, () => {
      assert.equal(isBare(name, kind), false);
    });
  }
});
