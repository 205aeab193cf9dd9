import assert from 'node:assert/strict';
import { documentAttributions } from '../../../../server/src/core/attribution/documentAttributions';
import { parseProse } from '../../../../server/src/core/prose/parseProse';

/** Speaker and outlet of each attribution. */
function outlets(text: string): [speaker: string | undefined, outlet: string | undefined][] {
  return documentAttributions(parseProse(text, 'plaintext')).map(({ speakerName, reportedBy }) => [
    speakerName,
    reportedBy,
  ]);
}

describe('OutletResolver', () => {
  it('takes an organization that cites others for the outlet, and the others for the speakers', () => {
    assert.deepEqual(outlets('Axios, citing two port officials, reported that talks had failed.'), [
      ['two port officials', 'Axios'],
    ]);
  });

  it('takes an organization that reports what others said for the outlet', () => {
    assert.deepEqual(
      outlets('Axios reported that port officials saw the talks as “significant progress”.').at(-1),
      ['port officials', 'Axios'],
    );
  });

  it('takes a second “according to” for the outlet of an unnamed speaker', () => {
    const found = outlets(
      'The talks have failed, according to people who were in the room, according to Axios.',
    );
    assert.ok(
      found.some(([speaker, outlet]) => speaker?.startsWith('people') === true && outlet === 'Axios'),
      JSON.stringify(found),
    );
  });

  for (const text of [
    'Axios reported that talks had failed.',
    'According to Axios, the talks have failed.',
  ]) {
    it(`takes a speaker who tells what they learned for the outlet: ${text}`, () => {
      assert.deepEqual(outlets(text), [['Axios', 'Axios']]);
    });
  }

  it('takes nobody for the outlet of what an organization says of itself', () => {
    assert.deepEqual(outlets('The Port Authority said that talks had failed.'), [
      ['The Port Authority', undefined],
    ]);
  });

  it('takes no person who cites others for an outlet', () => {
    assert.deepEqual(outlets('Mara Quill, citing two port officials, said that talks had failed.'), [
      ['two port officials', undefined],
    ]);
  });

  it('keeps the outlet with the unnamed people whom it introduced', () => {
    assert.deepEqual(
      outlets(
        'Axios reported, citing people familiar with the plan, that talks had failed. The people said a port would close.',
      ).at(-1),
      ['people familiar with the plan', 'Axios'],
    );
  });
});
