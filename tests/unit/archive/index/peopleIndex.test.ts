import assert from 'node:assert/strict';
import { Archive } from '../../../../server/src/core/archive/archive';
import { readArticle } from '../../../../server/src/core/archive/article';
import type { SpeakerIdentity } from '../../../../server/src/core/attribution/speakers/speakerIdentity';

function archiveOf(...texts: readonly string[]): Archive {
  const archive = new Archive();
  for (const [at, text] of texts.entries()) archive.add(readArticle({ id: `a${at}`, text }));
  return archive;
}

const unknown = (name: string): SpeakerIdentity => ({ name, kind: 'unknown', roles: [] });
const office = (name: string): SpeakerIdentity => ({ name, kind: 'person', roles: [name] });

describe('the index of people', () => {
  it('knows a person with the fullest name and the roles of all articles', () => {
    const archive = archiveOf(
      'Mayor Ann Lee said the bridge would close.',
      'Ann Lee, a retired teacher, said the bridge would close.',
    );
    const { name, roles } = archive.people.resolve(unknown('Lee'));
    assert.deepEqual([name, roles], ['Ann Lee', ['mayor', 'retired teacher']]);
  });

  it('knows people who say nothing', () => {
    const archive = archiveOf('The bridge will close. The finance minister, Tomas Hart, had gone home.');
    assert.deepEqual(archive.people.resolve(unknown('Hart')).roles, ['finance minister']);
  });

  it('resolves no surname of two people', () => {
    const archive = archiveOf(
      'Mayor Ann Lee said the bridge would close.',
      'Tom Lee said the bridge would close.',
    );
    const lee = unknown('Lee');
    assert.equal(archive.people.resolve(lee), lee);
  });

  it('resolves an office that one person holds', () => {
    const archive = archiveOf('The finance minister, Tomas Hart, had gone home with Mayor Ann Lee.');
    assert.equal(archive.people.resolve(office('finance minister')).name, 'Tomas Hart');
  });

  it('resolves no office that two hold, that one held, or that nobody holds', () => {
    const archive = archiveOf(
      'Mayor Ann Lee met Mayor Tom Hart. The former finance minister, Tomas Brandt, had gone home.',
    );
    for (const name of ['mayor', 'finance minister', 'coach'])
      assert.equal(archive.people.resolve(office(name)).name, name);
  });

  it('tells where an article gives a role', () => {
    const text = 'It rained.\n\nThe finance minister, Tomas Hart, had gone home.';
    const [hart] = archiveOf(text).people.bearersOf('Hart');
    assert.deepEqual(
      hart?.told.map(({ role, span }) => [role, text.slice(span.start, span.end)]),
      [['finance minister', 'The finance minister']],
    );
  });

  it('forgets the people of an article that goes, and leaves out those of one that is left out', () => {
    const archive = archiveOf('Mayor Ann Lee left.', 'Mayor Ann Lee left.');
    const [first, second] = archive.articles;
    assert.ok(first && second);
    assert.equal(archive.people.without(first).bearersOf('Lee').length, 1);
    archive.remove('a0');
    assert.equal(archive.people.bearersOf('Lee').length, 1);
    archive.remove('a1');
    assert.equal(archive.people.bearersOf('Lee').length, 0);
  });
});
