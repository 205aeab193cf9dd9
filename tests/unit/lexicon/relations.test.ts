import assert from 'node:assert/strict';
import { relate } from '../../../server/src/core/lexicon/relations';
import type { WordRelation } from '../../../server/src/core/lexicon/relations';

/** "India/PROPN" → a word as the tagger gives it. */
function word(text: string): { lemma: string; pos: string } {
  const [lemma = '', pos = ''] = text.split('/');
  return { lemma: lemma.toLowerCase(), pos };
}

const mirrored: Partial<Record<WordRelation, WordRelation>> = {
  moreGeneral: 'moreSpecific',
  moreSpecific: 'moreGeneral',
};

const specification: Partial<Record<WordRelation, readonly string[]>> = {
  equal: ['say/VERB say/VERB', 'Kyiv/PROPN Kyiv/PROPN', 'market/NOUN Market/PROPN'],
  inflection: [
    'attack/NOUN attack/VERB',
    'Ukrainians/PROPN Ukrainian/PROPN',
    'cities/PROPN city/NOUN',
    'stopped/ADJ stop/VERB',
  ],
  derivation: [
    'election/NOUN elect/VERB',
    'announcement/NOUN announce/VERB',
    'Ukraine/PROPN Ukrainian/ADJ',
    'Russia/PROPN Russian/NOUN',
    'death/NOUN die/VERB',
    'economic/ADJ economy/NOUN',
    'military/ADJ militarily/ADV',
  ],
  synonym: [
    'buy/VERB purchase/VERB',
    'unveil/VERB reveal/VERB',
    'child/NOUN kid/NOUN',
    'start/VERB begin/VERB',
    'large/ADJ big/ADJ',
    'nearly/ADV almost/ADV',
    'detain/VERB arrest/VERB',
    'soar/VERB surge/VERB',
    'incursion/NOUN invasion/NOUN',
  ],
  moreGeneral: [
    'vehicle/NOUN car/NOUN',
    'weapon/NOUN rifle/NOUN',
    'crime/NOUN fraud/NOUN',
    'country/NOUN India/PROPN',
    'hurt/VERB injure/VERB',
    'big/ADJ huge/ADJ',
  ],
  moreSpecific: ['lawyer/NOUN professional/NOUN', 'dog/NOUN animal/NOUN', 'plummet/VERB fall/VERB'],
  antonym: [
    'rise/VERB fall/VERB',
    'increase/NOUN decline/NOUN',
    'climb/VERB plunge/VERB',
    'accept/VERB reject/VERB',
    'confirm/VERB deny/VERB',
    'win/VERB lose/VERB',
    'allow/VERB ban/VERB',
    'begin/VERB end/VERB',
    'support/VERB oppose/VERB',
    'keep/VERB remove/VERB',
    'acquit/VERB convict/VERB',
    'arrest/VERB release/VERB',
    'large/ADJ small/ADJ',
    'tiny/ADJ huge/ADJ',
    'dead/ADJ alive/ADJ',
    'first/ADJ last/ADJ',
    'male/ADJ female/ADJ',
    'victory/NOUN defeat/NOUN',
    'brother/NOUN sister/NOUN',
    'north/NOUN south/NOUN',
    'above/ADP below/ADP',
    'before/ADP after/ADP',
    'more/ADJ less/ADJ',
    'he/PRON she/PRON',
    'lawful/ADJ unlawful/ADJ',
    'legal/ADJ illegal/ADJ',
    'careful/ADJ careless/ADJ',
    'violent/ADJ nonviolent/ADJ',
    'pro-EU/ADJ anti-EU/ADJ',
    'pre-war/ADJ post-war/ADJ',
    'agree/VERB disagree/VERB',
  ],
  sibling: [
    'Monday/PROPN Tuesday/PROPN',
    'January/PROPN March/PROPN',
    'spring/NOUN summer/NOUN',
    'week/NOUN month/NOUN',
    'red/ADJ blue/ADJ',
    'white/ADJ green/ADJ',
    'India/PROPN Japan/PROPN',
    'Ukraine/PROPN Russia/PROPN',
    'Russian/ADJ Chinese/ADJ',
    'London/PROPN Paris/PROPN',
    'Texas/PROPN California/PROPN',
    'brother/NOUN cousin/NOUN',
    'doctor/NOUN nurse/NOUN',
    'actor/NOUN singer/NOUN',
    'captain/NOUN lieutenant/NOUN',
    'goal/NOUN assist/NOUN',
    'bronze/NOUN silver/NOUN',
    'football/NOUN hockey/NOUN',
    'dollar/NOUN euro/NOUN',
    'bomb/NOUN missile/NOUN',
    'murder/NOUN fraud/NOUN',
    'second/ADJ third/ADJ',
    'million/NUM billion/NUM',
    'dog/NOUN cat/NOUN',
    'Christian/ADJ Muslim/ADJ',
    'driver/NOUN passenger/NOUN',
    'kill/VERB injure/VERB',
  ],
  unrelated: [
    // Classes that do not exclude one another: a protester may be an official.
    'protester/NOUN official/NOUN',
    'friend/NOUN lawyer/NOUN',
    'January/PROPN Monday/PROPN',
    'table/NOUN election/NOUN',
    'say/VERB be/AUX',
    // Two words, not two forms of one.
    'new/ADJ news/NOUN',
    'card/NOUN car/NOUN',
    'Jon/PROPN Jones/PROPN',
    // Towns with such names are rare in news.
    'Clinton/PROPN Nancy/PROPN',
    // The most general concepts are hypernyms of everything.
    'act/NOUN rise/NOUN',
    // Be and As are chemical elements too.
    'be/AUX as/ADP',
    // Beginnings that are no prefixes.
    'ion/NOUN union/NOUN',
    'crease/VERB increase/VERB',
    'zelenskyy/PROPN zaluzhny/PROPN',
  ],
};

describe('relations of words', () => {
  for (const [relation, pairs] of Object.entries(specification) as [WordRelation, readonly string[]][]) {
    describe(relation, () => {
      for (const pair of pairs) {
        const [a = '', b = ''] = pair.split(' ');
        it(`${a} to ${b}`, () => {
          assert.equal(relate(word(a), word(b)), relation);
        });
        it(`${b} to ${a}: ${mirrored[relation] ?? relation}`, () => {
          assert.equal(relate(word(b), word(a)), mirrored[relation] ?? relation);
        });
      }
    });
  }
});
