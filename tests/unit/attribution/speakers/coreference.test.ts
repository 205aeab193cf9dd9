import assert from 'node:assert/strict';
import { paragraphAttributions } from '../../../../server/src/core/attribution/paragraphAttributions';
import type { Referent } from '../../../../server/src/core/attribution/attribution';
import { CoreferenceResolver } from '../../../../server/src/core/attribution/speakers/coreference';
import { mentionIn } from '../parsedText';

/** Reads paragraphs in order and resolves mentions in them. */
class Reading {
  readonly coreference = new CoreferenceResolver();
  private readonly read: string[] = [];

  paragraph(text: string): this {
    this.coreference.enterBlock(this.read.length, paragraphAttributions(text).mentions);
    this.read.push(text);
    return this;
  }

  /** Reads the last occurrence of these words in the paragraph read last as a speaker. */
  speaks(words: string): this {
    const { mention, sentenceIndex } = mentionIn(this.read.at(-1) ?? '', words);
    assert.ok(this.coreference.resolveSpeaker(mention, sentenceIndex), `“${words}” resolved`);
    return this;
  }

  /** The referent of the last occurrence of these words in the paragraph read last. */
  referent(words: string): Referent | undefined {
    const { mention, sentenceIndex } = mentionIn(this.read.at(-1) ?? '', words);
    return this.coreference.resolve(mention, sentenceIndex);
  }

  name(words: string): string | undefined {
    return this.referent(words)?.name;
  }
}

function reading(...paragraphs: string[]): Reading {
  const started = new Reading();
  for (const text of paragraphs) started.paragraph(text);
  return started;
}

describe('CoreferenceResolver', () => {
  describe('names', () => {
    it('gives a surname the full name introduced before', () => {
      assert.equal(reading('Mara Quill arrived.', 'Later Quill spoke.').name('Quill'), 'Mara Quill');
    });

    it('gives a surname the full name introduced after it in the same paragraph', () => {
      assert.equal(reading('Quill spoke first. Mara Quill left.').name('Quill'), 'Mara Quill');
    });

    it('reads a surname that is a word, too', () => {
      assert.equal(reading('Press secretary Mara Earnest left.').name('Mara Earnest'), 'Mara Earnest');
    });

    it('gives a given name alone the full name', () => {
      assert.equal(reading('Mara Quill arrived.', 'Later Mara spoke.').name('Mara'), 'Mara Quill');
    });

    it('gives another transliteration the name introduced before', () => {
      assert.equal(
        reading('Dmytro Olenskyy arrived.', 'Later Olenskiy spoke.').name('Olenskiy'),
        'Dmytro Olenskyy',
      );
    });

    it('keeps two people of one surname apart by their given names', () => {
      const both = reading('Mara Quill met Edgar Quill.', 'Then Edgar Quill spoke.');
      assert.equal(both.name('Edgar'), 'Edgar Quill');
    });

    it('takes a surname that two people share for neither, where neither is near', () => {
      const { name, kind } = reading(
        'Mara Quill met Edgar Quill.',
        'The crowd left.',
        'Quill spoke.',
      ).referent('Quill') ?? { name: '', kind: 'unknown' };
      assert.deepEqual([name, kind], ['Quill', 'unknown']);
    });

    it('takes a surname that two people share for the one named in the same paragraph', () => {
      assert.equal(
        reading('Mara Quill met Edgar Quill.', 'Edgar Quill spoke. Later Quill left.').name('Quill'),
        'Edgar Quill',
      );
    });

    it('tells two people of one surname apart by a title', () => {
      assert.equal(
        reading('Mr. Edgar Quill met Mrs. Mara Quill.', 'Mrs. Quill spoke.').name('Quill'),
        'Mara Quill',
      );
    });

    it('gathers what the document says that somebody is', () => {
      const { roles } = reading(
        'Deputy mayor Mara Quill arrived.',
        'Mara Quill, head of the port authority, spoke.',
        'Quill left.',
      ).referent('Quill') ?? { roles: [] };
      assert.deepEqual(roles, ['deputy mayor', 'head of the port authority']);
    });

    it('takes the name of an organization for the organization', () => {
      assert.deepEqual(reading('The Hollin Port Authority objected.').referent('Authority'), {
        name: 'The Hollin Port Authority',
        kind: 'organization',
        roles: [],
      });
    });

    it('takes a country or capital for an organization', () => {
      assert.equal(reading('Paris objected.').referent('Paris')?.kind, 'organization');
    });

    it('takes a single name of which nothing more is known for a person or an organization', () => {
      assert.deepEqual(reading('Quill objected.').referent('Quill'), {
        name: 'Quill',
        kind: 'unknown',
        roles: [],
      });
    });

    it('gives the owner of an answer the answer', () => {
      assert.equal(reading('Mara Quill left.', 'Quill’s answer came.').name('answer'), 'Mara Quill');
    });
  });

  describe('descriptions', () => {
    it('gives an office the person who holds it', () => {
      assert.equal(
        reading('Mayor Mara Quill met Edgar Brandt.', 'The mayor spoke.').name('mayor'),
        'Mara Quill',
      );
    });

    it('tells the holders of one office apart by nationality', () => {
      assert.equal(
        reading(
          'French President Mara Quill met Polish President Edgar Brandt.',
          'The Polish president spoke.',
        ).name('president'),
        'Edgar Brandt',
      );
    });

    it('gives an office of another nationality nobody', () => {
      assert.deepEqual(
        reading('French President Mara Quill arrived.', 'Later the Polish president spoke.').referent(
          'president',
        ),
        { name: 'Polish president', kind: 'person', roles: ['polish president'] },
      );
    });

    it('gives the role before an apposition the name in it', () => {
      assert.equal(reading('The foreign policy chief, Mara Quill, spoke.').name('chief'), 'Mara Quill');
    });

    it('keeps the role of a spokesperson with the name', () => {
      assert.deepEqual(reading('Ministry spokeswoman Mara Quill spoke.').referent('Quill'), {
        name: 'Mara Quill',
        kind: 'person',
        roles: ['ministry spokeswoman'],
      });
    });

    it('keeps a spokesperson who is not named apart from the organization', () => {
      assert.deepEqual(
        reading('The Port Authority objected.', 'A spokesman for the authority spoke.').referent('spokesman'),
        { name: 'spokesman for the authority', kind: 'anonymous', roles: [] },
      );
    });

    it('gives “the people” the people described before', () => {
      assert.equal(
        reading('People familiar with the plan agreed.')
          .speaks('People')
          .paragraph('The terms may change, the people said.')
          .name('people'),
        'People familiar with the plan',
      );
    });

    it('takes “an official” for somebody else than the official before', () => {
      assert.equal(
        reading('A port official agreed.')
          .speaks('official')
          .paragraph('Later an official objected.')
          .name('official'),
        'official',
      );
    });

    it('gives “the report” the report described before', () => {
      assert.equal(
        reading('A report by the auditors came out.')
          .speaks('report')
          .paragraph('The report warned of losses.')
          .referent('report')?.kind,
        'document',
      );
    });
  });

  describe('he and she', () => {
    it('mean whoever spoke last in the paragraph', () => {
      assert.equal(
        reading('Edgar Brandt met Mara Quill. Quill objected. Brandt left. Then she spoke.')
          .speaks('Quill')
          .name('she'),
        'Mara Quill',
      );
    });

    it('mean the first person of the nearest sentence before, where nobody has spoken', () => {
      assert.equal(
        reading('Edgar Brandt met Mara Quill on Friday. Later he spoke.').name('he'),
        'Edgar Brandt',
      );
    });

    it('mean whoever spoke last in the paragraph before', () => {
      assert.equal(
        reading('Edgar Brandt met Mara Quill.').speaks('Quill').paragraph('Then she spoke.').name('she'),
        'Mara Quill',
      );
    });

    it('mean the first person named in the paragraph before, where nobody has spoken', () => {
      assert.equal(reading('Edgar Brandt met Mara Quill.', 'Then he spoke.').name('he'), 'Edgar Brandt');
    });

    it('mean nobody whose title tells the other gender', () => {
      assert.equal(
        reading('Mr. Edgar Brandt met Mara Quill on Friday. Later she spoke.').name('she'),
        'Mara Quill',
      );
    });

    it('mean nobody who has been meant by the other pronoun', () => {
      const read = reading('Mara Quill left. Then she spoke.');
      read.name('she');
      assert.equal(read.paragraph('Later he spoke.').name('he'), undefined);
    });

    it('mean the first person of the latest paragraph that names one, however far back', () => {
      const read = reading('Edgar Brandt met Mara Quill.');
      for (let i = 0; i < 20; i += 1) read.paragraph('It rained.');
      assert.equal(read.paragraph('Then he spoke.').name('he'), 'Edgar Brandt');
    });

    it('mean an unnamed speaker of up to six paragraphs before', () => {
      const read = reading('A port official agreed.').speaks('official');
      for (let i = 0; i < 5; i += 1) read.paragraph('It rained.');
      assert.equal(read.paragraph('Then he spoke.').name('he'), 'port official');
      assert.equal(read.paragraph('Then he spoke.').name('he'), undefined);
    });

    it('make a person of a name that may have been an organization’s', () => {
      const read = reading('Brandt objected. Then he spoke.');
      read.name('he');
      assert.equal(read.paragraph('Brandt left.').referent('Brandt')?.kind, 'person');
    });
  });

  describe('other pronouns', () => {
    it('“it” means the organization that spoke last', () => {
      assert.equal(
        reading('The Port Authority objected.').speaks('Authority').paragraph('Then it agreed.').name('it'),
        'The Port Authority',
      );
    });

    it('“it” means nothing where no organization has spoken', () => {
      assert.equal(reading('Mara Quill left.', 'Then it rained.').referent('it'), undefined);
    });

    it('“they” means the unnamed people who spoke last', () => {
      assert.equal(
        reading('People familiar with the plan agreed.')
          .speaks('People')
          .paragraph('Then they left.')
          .name('they'),
        'People familiar with the plan',
      );
    });

    it('“they” means an organization only within its paragraph', () => {
      const read = reading('The Port Authority objected. Then they agreed.').speaks('Authority');
      const within = read.name('they');
      assert.deepEqual(
        [within, read.paragraph('Then they agreed.').name('they')],
        ['The Port Authority', undefined],
      );
    });

    it('“who” means the name before it in the sentence', () => {
      assert.equal(reading('Edgar Brandt met Mara Quill, who spoke.').name('who'), 'Mara Quill');
    });

    for (const pronoun of ['I', 'we', 'you']) {
      it(`“${pronoun}” means nobody`, () => {
        assert.equal(reading('Mara Quill left.', `Then ${pronoun} agreed.`).referent(pronoun), undefined);
      });
    }
  });

  describe('onlyPerson', () => {
    it('is the one person whom the paragraph names, however often', () => {
      const read = reading('Mara Quill left Hollin Town Council. Quill was late.');
      assert.equal(read.coreference.onlyPerson()?.name, 'Mara Quill');
    });

    it('is undefined where the paragraph names two', () => {
      assert.equal(reading('Mara Quill met Edgar Brandt.').coreference.onlyPerson(), undefined);
    });

    it('is undefined where the paragraph names nobody', () => {
      assert.equal(reading('Mara Quill left.', 'It rained.').coreference.onlyPerson(), undefined);
    });
  });

  describe('mostNamedPerson', () => {
    it('is the person named most often', () => {
      const read = reading('Mara Quill met Edgar Brandt.', 'Brandt left.');
      assert.equal(read.coreference.mostNamedPerson()?.name, 'Edgar Brandt');
    });

    it('is the first of several named equally often', () => {
      assert.equal(reading('Mara Quill met Edgar Brandt.').coreference.mostNamedPerson()?.name, 'Mara Quill');
    });

    it('is undefined before anybody is named', () => {
      assert.equal(reading('It rained.').coreference.mostNamedPerson(), undefined);
    });
  });

  it('takes whoever goes on speaking for the one whom a pronoun means', () => {
    const read = reading('Edgar Brandt met Mara Quill.');
    const quill = read.referent('Quill');
    assert.ok(quill);
    read.coreference.noteContinuation(quill);
    assert.equal(read.paragraph('Then she spoke.').name('she'), 'Mara Quill');
  });

  describe('what given names and descriptions tell', () => {
    it('gives “she” the woman of two people', () => {
      assert.equal(
        reading('Ingrid Quill met Robert Brandt.', 'Robert Brandt left before she spoke.').name('she'),
        'Ingrid Quill',
      );
    });

    it('gives “he” nobody where the only speaker is a woman', () => {
      const text = reading('Ingrid Quill spoke.').speaks('Ingrid Quill').paragraph('Later he left.');
      assert.equal(text.name('he'), undefined);
    });

    it('prefers a person to a name after a preposition, which may be a place’s', () => {
      assert.equal(
        reading('Ingrid Quill was angry. The fund held a share of Harbury until she sold it.').name('she'),
        'Ingrid Quill',
      );
    });

    it('gives a description the only person whom it fits', () => {
      assert.equal(
        reading('Maud Quill, a lawyer, won the seat.', 'Then the lawyer spoke.').name('the lawyer'),
        'Maud Quill',
      );
    });

    it('gives a description of two people neither', () => {
      assert.equal(
        reading('Maud Quill, a lawyer, met Ada Brandt, a lawyer.', 'Then the lawyer spoke.').name(
          'the lawyer',
        ),
        'lawyer',
      );
    });

    it('gives an office with its place the person who holds it', () => {
      assert.equal(
        reading('Karl Brandt, the coach of Harbury, smiled.', 'Then the coach of Harbury spoke.').name(
          'the coach of Harbury',
        ),
        'Karl Brandt',
      );
    });
  });
});
