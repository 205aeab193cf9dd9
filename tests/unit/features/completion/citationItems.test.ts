import assert from 'node:assert/strict';
import { InMemoryWorkspace } from '../inMemoryWorkspace';
import { articlesToCompleteFrom, Completions } from './completions';

describe('completion of a citation', () => {
  let story: InMemoryWorkspace;
  before(async () => {
    story = await articlesToCompleteFrom();
  });

  const at = (withCaret: string): Promise<Completions> => Completions.at(story, withCaret);

  it('offers the articles by id, title, outlet and date', async () => {
    const { items } = await at('It opens in May [@|');
    assert.deepEqual(
      items.map(({ label, detail, labelDetails }) => [label, detail, labelDetails?.description]),
      [
        ['bridge_01', 'Bridge to open', 'The Gazette'],
        ['harbour_02', 'Harbour works', 'The Gazette'],
        ['interview', 'Quay interview', 'Harbour Radio'],
      ],
    );
  });

  it('writes the shortest key that means the article, and the closing bracket where it is missing', async () => {
    assert.equal((await at('It opens in May [@bri|')).accepted[0], 'It opens in May [@bridge]');
    assert.equal((await at('It opens in May [@bri|].')).accepted[0], 'It opens in May [@bridge].');
  });

  it('can overwrite the rest of a key', async () => {
    assert.equal((await at('[@har|], and more')).overwritten[0], '[@harbour], and more');
    assert.equal((await at('[@har|bor], and more')).overwritten[0], '[@harbour], and more');
  });

  it('finds an article by words of its title, and a second one in the same brackets', async () => {
    assert.equal((await at('See [@bridge; @quay|]')).accepted[0], 'See [@bridge; @interview]');
  });

  it('leaves out an article that no key can cite', async () => {
    const articles = await InMemoryWorkspace.of({
      'seeds/town hall.txt': 'Town\n\nThe hall stays closed.\n',
      'seeds/town square.txt': 'Town\n\nThe square stays open.\n',
      'seeds/village.txt': 'Village\n\nNothing happens here.\n',
    });
    assert.deepEqual((await Completions.at(articles, 'See [@|')).labels, ['village']);
  });

  it('offers nothing in code', async () => {
    assert.deepEqual((await at('Type `[@bri|` here')).labels, []);
  });
});
