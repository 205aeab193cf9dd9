import assert from 'node:assert/strict';
import type { Referent } from '../../../../server/src/core/attribution/attribution';
import {
  SpeakerContinuity,
  plainSpeaker,
} from '../../../../server/src/core/attribution/speakers/currentSpeaker';
import { parseProse } from '../../../../server/src/core/prose/parseProse';

const quill: Referent = { name: 'Mara Quill', kind: 'person', roles: [] };
const brandt: Referent = { name: 'Edgar Brandt', kind: 'person', roles: [] };
const authority: Referent = { name: 'The Port Authority', kind: 'organization', roles: [] };

const caption = 'Photo: the old port';
const text = 'It rained in Hollin, and the streets stayed empty until late in the evening. '.repeat(3);

function continuityOver(...paragraphs: string[]): SpeakerContinuity {
  return new SpeakerContinuity(parseProse(paragraphs.join('\n\n'), 'plaintext').blocks);
}

describe('SpeakerContinuity', () => {
  it('carries whoever spoke last into the next block', () => {
    const continuity = continuityOver('“Yes.”', '“No.”');
    continuity.speaks(plainSpeaker(quill, 0));
    continuity.speaks(plainSpeaker(brandt, 0));
    assert.equal(continuity.carriedInto(1)?.referent, brandt);
  });

  it('carries a speaker across three captions', () => {
    const continuity = continuityOver('“Yes.”', caption, caption, caption, '“No.”');
    continuity.speaks(plainSpeaker(quill, 0));
    assert.equal(continuity.carriedInto(4)?.referent, quill);
  });

  it('carries no speaker across four captions', () => {
    const continuity = continuityOver('“Yes.”', caption, caption, caption, caption, '“No.”');
    continuity.speaks(plainSpeaker(quill, 0));
    assert.equal(continuity.carriedInto(5), undefined);
  });

  it('carries no speaker across text', () => {
    const continuity = continuityOver('“Yes.”', text, '“No.”');
    continuity.speaks(plainSpeaker(quill, 0));
    assert.equal(continuity.carriedInto(2), undefined);
  });

  it('carries a speaker into the block that goes on with their words, whatever their distance', () => {
    const continuity = continuityOver('“Yes.”', text, 'She went on:', '“No.”');
    continuity.speaks(plainSpeaker(quill, 0));
    continuity.endBlock(true);
    assert.equal(continuity.carriedInto(3)?.referent, quill);
  });

  it('carries the only person named since, where nobody who spoke is near', () => {
    const continuity = continuityOver('“Yes.”', text, 'Edgar Brandt left.', '“No.”');
    continuity.speaks(plainSpeaker(quill, 0));
    continuity.namesOnly(plainSpeaker(brandt, 2));
    assert.equal(continuity.carriedInto(3)?.referent, brandt);
  });

  it('carries no organization that spoke in other words', () => {
    const continuity = continuityOver('The Port Authority agreed.', '“No.”');
    continuity.speaks(plainSpeaker(authority, 0));
    assert.equal(continuity.carriedInto(1), undefined);
  });

  it('carries an organization that was quoted', () => {
    const continuity = continuityOver('“Yes,” the Port Authority said.', '“No.”');
    continuity.speaks({ ...plainSpeaker(authority, 0), quoted: true });
    assert.equal(continuity.carriedInto(1)?.referent, authority);
  });

  it('carries nobody where nobody has spoken', () => {
    assert.equal(continuityOver('“No.”').carriedInto(0), undefined);
  });
});
