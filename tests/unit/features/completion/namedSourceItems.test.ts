import assert from 'node:assert/strict';
import { InMemoryWorkspace } from '../inMemoryWorkspace';
import { articlesToCompleteFrom, Completions } from './completions';

describe('completion of a speaker or outlet', () => {
  let story: InMemoryWorkspace;
  before(async () => {
    story = await articlesToCompleteFrom();
  });

  const at = (withCaret: string): Promise<Completions> => Completions.at(story, withCaret);

  it('offers both behind “according to”', async () => {
    assert.equal((await at('According to Ton Sto|')).accepted[0], 'According to Tom Stone');
    assert.equal((await at('It opens, according to Gaz|')).accepted[0], 'It opens, according to The Gazette');
  });

  it('offers outlets behind “told”', async () => {
    assert.deepEqual((await at('Stone told |')).labels, ['The Gazette', 'Harbour Radio']);
  });

  it('offers behind a quotation and a cue who said it, before the others', async () => {
    assert.equal((await at('“The bridge is a beginning,” said |')).labels[0], 'Tom Stone');
  });

  it('offers right behind a quotation who said it', async () => {
    assert.deepEqual((await at('“The bridge is a beginning,” |')).labels, ['Tom Stone']);
  });

  it('offers nothing behind a cue that has its speaker', async () => {
    assert.deepEqual((await at('Stone said |')).labels, []);
  });

  it('offers nothing to a sentence that goes on', async () => {
    assert.deepEqual((await at('Stone told them that it |')).labels, []);
  });

  it('goes on with a name that is typed in part', async () => {
    assert.deepEqual((await at('“The bridge is a beginning,” said Tom |')).labels, ['Tom Stone']);
  });

  it('offers nothing once a name is complete', async () => {
    assert.deepEqual((await at('“The bridge is a beginning,” said Tom Stone|')).labels, []);
    assert.deepEqual((await at('“The bridge is a beginning,” said Tom Stone |')).labels, []);
    assert.deepEqual((await at('It opens, according to the Gazette|')).labels, []);
  });

  it('offers nothing once a sentence has ended', async () => {
    assert.deepEqual((await at('“The bridge is a beginning,” said Stone.|')).labels, []);
    assert.deepEqual((await at('“The bridge is a beginning,” said Stone. |')).labels, []);
    assert.deepEqual((await at('“The bridge is a beginning,” said Stone. To|')).labels, []);
    assert.deepEqual((await at('“The bridge is a beginning,” Stone said. |')).labels, []);
  });

  it('offers nothing behind a name that is followed by its verb', async () => {
    assert.deepEqual((await at('“The bridge is a beginning,” Tom Stone said |')).labels, []);
    assert.deepEqual((await at('Miller told Tom Stone to |')).labels, []);
  });

  it('replaces nothing but the name: titles and descriptions in front of it stay', async () => {
    assert.deepEqual((await at('“The bridge is a beginning,” said Gov. Tom St|')).accepted, [
      '“The bridge is a beginning,” said Gov. Tom Stone',
    ]);
    assert.deepEqual(
      (await at('“The bridge is a beginning,” said the governor, according to former mayor Tom St|'))
        .accepted,
      ['“The bridge is a beginning,” said the governor, according to former mayor Tom Stone'],
    );
  });

  it('takes an initial for part of a name', async () => {
    assert.deepEqual((await at('“The bridge is a beginning,” said T. |')).labels, []);
    assert.deepEqual((await at('“The bridge is a beginning,” said T. Sto|')).labels, ['Tom Stone']);
  });

  it('offers the speakers of a transcript in the case of running text, and no phrase that names nobody', async () => {
    const shouting = await InMemoryWorkspace.of({
      'seeds/hearing.md': [
        'MARTA DELGADO: I will not close the ferry this year, whatever the council decides about it.',
        '',
        'ANN MILLER: We asked the council twice about the ferry and got no answer from anybody.',
        '',
        'MARTA DELGADO: Then you will get an answer by the end of next week, I can promise you that.',
        '',
        '“We have waited long enough for this,” the bay said. “It is time,” Marta Delgado said.',
      ].join('\n'),
    });
    const { labels } = await Completions.at(shouting, 'That is so, according to |');
    assert.deepEqual(labels, ['Marta Delgado', 'Ann Miller']);
  });
});
