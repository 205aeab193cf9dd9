import assert from 'node:assert/strict';
import { compareSpeakers } from '../../../../server/src/core/attribution/speakers/compareSpeakers';
import type { SpeakerComparison } from '../../../../server/src/core/attribution/speakers/compareSpeakers';
import type { SpeakerIdentity } from '../../../../server/src/core/attribution/speakers/speakerIdentity';

const person = (name: string, ...roles: string[]): SpeakerIdentity => ({ name, kind: 'person', roles });
const organization = (name: string): SpeakerIdentity => ({ name, kind: 'organization', roles: [] });
const source = (name: string): SpeakerIdentity => ({ name, kind: 'anonymous', roles: [] });
const unknown = (name: string): SpeakerIdentity => ({ name, kind: 'unknown', roles: [] });

describe('compareSpeakers', () => {
  const cases: readonly [string, SpeakerIdentity, SpeakerIdentity, SpeakerComparison][] = [
    ['a surname and the full name', unknown('Starmer'), person('Keir Starmer'), 'same'],
    ['a title and the full name', person('President Trump'), person('Donald Trump'), 'same'],
    ['two transliterations', person('Volodymyr Zelenskyy'), person('Vladimir Zelensky'), 'same'],
    ['a name in Cyrillic and in Latin letters', person('Зеленський'), person('Volodymyr Zelenskiy'), 'same'],
    ['a misspelled name', person('Karoline Leavitt'), person('Caroline Levitt'), 'same'],
    ['two people', person('Karoline Leavitt'), person('Anna Kelly'), 'different'],
    ['two people of one surname', person('Donald Trump'), person('Melania Trump'), 'different'],
    ['two surnames', unknown('Putin'), person('Donald Trump'), 'different'],
    [
      'an organization and its spokesperson',
      organization('The Kremlin'),
      person('Dmitry Peskov', 'kremlin spokesman'),
      'same',
    ],
    [
      'an organization and another’s spokesperson',
      organization('The White House'),
      person('Dmitry Peskov', 'kremlin spokesman'),
      'different',
    ],
    [
      'an organization and a person without a role',
      organization('The White House'),
      person('Anna Kelly'),
      'unknown',
    ],
    ['two names of one country', organization('The Kremlin'), organization('Moscow'), 'same'],
    ['names of two countries', organization('The Kremlin'), organization('The White House'), 'different'],
    [
      'a short and a long name of an outlet',
      organization('Bloomberg'),
      organization('Bloomberg News'),
      'same',
    ],
    ['two papers', organization('The Times'), organization('The Guardian'), 'different'],
    [
      'an office and its holder',
      person('Russian foreign minister'),
      person('Sergey Lavrov', 'russian foreign minister'),
      'same',
    ],
    [
      'an unnamed source under two descriptions',
      source('people familiar with the matter'),
      source('sources'),
      'unknown',
    ],
    ['an unnamed source described alike', source('U.S. official'), source('official'), 'same'],
    ['unnamed sources of two countries', source('Russian officials'), source('U.S. officials'), 'unknown'],
    ['a named person and an unnamed source', person('Vladimir Putin'), source('one source'), 'different'],
    [
      'an organization and an unnamed member of it',
      organization('White House'),
      source('White House official'),
      'same',
    ],
  ];
  for (const [name, a, b, expected] of cases) {
    it(`finds ${name} ${expected}`, () => {
      assert.deepEqual([compareSpeakers(a, b), compareSpeakers(b, a)], [expected, expected]);
    });
  }

  const both: SpeakerIdentity = { ...person('Keir Starmer'), coSpeakers: [person('Emmanuel Macron')] };

  it('takes one of several who speak together for the same', () => {
    assert.equal(compareSpeakers(both, unknown('Macron')), 'same');
  });

  it('takes somebody who is none of them for another', () => {
    assert.equal(compareSpeakers(both, person('Friedrich Merz')), 'different');
  });

  it('takes the user’s word for aliases', () => {
    assert.equal(
      compareSpeakers(person('Boris Johnson'), unknown('BoJo'), [['Boris Johnson', 'BoJo']]),
      'same',
    );
  });
});
