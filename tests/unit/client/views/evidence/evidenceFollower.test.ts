import assert from 'node:assert/strict';
import { EvidenceFollower, type CaretPlace } from '../../../../../client/src/views/evidence/evidenceFollower';

const start: CaretPlace = { uri: 'file:///draft.md', version: 1, line: 0, character: 4 };

/** A draft in an editor, whose server answers when the test says so. */
class Desk {
  place: CaretPlace | undefined = start;
  held = false;
  readonly shown: (string | undefined)[] = [];
  readonly asked: CaretPlace[] = [];
  private answer: (() => void) | undefined;
  readonly follower = new EvidenceFollower<string>({
    place: () => this.place,
    isHeld: () => this.held,
    request: (place) => {
      this.asked.push(place);
      return new Promise((resolve) => {
        this.answer = (): void => {
          resolve(`version ${place.version}, character ${place.character}`);
        };
      });
    },
    show: (answer) => {
      this.shown.push(answer);
      return Promise.resolve();
    },
  });

  async followed(meanwhile: () => void = () => undefined): Promise<void> {
    const following = this.follower.follow();
    meanwhile();
    this.answer?.();
    await following;
  }
}

describe('the evidence that follows the caret', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });

  it('is that of the place where the caret stands', async () => {
    await desk.followed();
    assert.deepEqual(desk.shown, ['version 1, character 4']);
  });

  it('is not shown once the text is another, or the caret elsewhere', async () => {
    await desk.followed(() => (desk.place = { ...start, version: 2 }));
    await desk.followed(() => (desk.place = { ...start, version: 2, character: 9 }));
    assert.deepEqual(desk.shown, []);
    await desk.followed();
    assert.deepEqual(desk.shown, ['version 2, character 9']);
  });

  it('stays as it is while the sentence is being typed', async () => {
    await desk.followed();
    desk.held = true;
    desk.place = { ...start, version: 2 };
    await desk.followed();
    assert.equal(desk.asked.length, 1);
    desk.held = false;
    await desk.followed(() => (desk.held = true));
    assert.deepEqual(desk.shown, ['version 1, character 4']);
  });

  it('is gone when no draft is open', async () => {
    desk.place = undefined;
    await desk.followed();
    assert.deepEqual([desk.shown, desk.asked], [[undefined], []]);
  });
});
