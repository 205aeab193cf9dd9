import assert from 'node:assert/strict';
import type { InMemoryWorkspace } from '../inMemoryWorkspace';
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
});
