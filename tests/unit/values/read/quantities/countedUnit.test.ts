import assert from 'node:assert/strict';
import { countedUnit } from '../../../../../server/src/core/values/read/quantities/countedUnit';
import { markedAtoms } from '../markedAtoms';

/** The unit counted by the figure that ends at "|", and the words up to it: "call: phone calls". */
function unitOf(markedText: string, figureIsOne = false): string | undefined {
  const { atoms, index } = markedAtoms(markedText);
  const found = countedUnit(atoms, index, figureIsOne);
  if (!found) return undefined;
  const { start, end } = atoms.span(found.first, found.next);
  return `${found.unit}: ${atoms.text.slice(start, end)}`;
}

describe('countedUnit', () => {
  it('is the noun behind the figure', () => {
    assert.equal(unitOf('It took 150 |settlements.'), 'settlement: settlements');
  });

  it('is the head of a compound', () => {
    assert.equal(unitOf('two |people talks'), 'talk: people talks');
  });

  it('is the head of a compound that the tagger takes for a verb', () => {
    assert.equal(unitOf('There were six |phone calls.'), 'call: phone calls');
  });

  it('leaves a verb behind a plural without an s alone', () => {
    assert.equal(unitOf('Six |people says the report.'), 'people: people');
  });

  it('is the noun behind adjectives and participles', () => {
    assert.equal(unitOf('five |separate large buildings'), 'building: separate large buildings');
    assert.equal(unitOf('five |damaged buildings'), 'building: damaged buildings');
  });

  it('is the noun behind an adjective with a hyphen, not the noun inside it', () => {
    assert.equal(unitOf('six |long-range missiles'), 'missile: long-range missiles');
    assert.equal(unitOf('12 |coal-fired power plants'), 'plant: coal-fired power plants');
  });

  it('is the noun behind an abbreviation or a possessive of a name', () => {
    assert.equal(unitOf('six |U.S. soldiers'), 'soldier: U.S. soldiers');
    assert.equal(unitOf('three |of Ukraine’s brigades'), 'brigade: of Ukraine’s brigades');
  });

  it('is what the figure is a part of', () => {
    assert.equal(unitOf('six |of the calls'), 'call: of the calls');
    assert.equal(unitOf('33 |of the 84 people'), 'people: of the 84 people');
  });

  it('ends before what the noun is of', () => {
    assert.equal(unitOf('six |calls of the day'), 'call: calls');
  });

  it('is a name in the plural where no noun follows', () => {
    assert.equal(unitOf('Three |Americans were killed.'), 'american: Americans');
    assert.equal(unitOf('Four |Democratic senators voted.'), 'senator: Democratic senators');
  });

  it('is the word for the dead, wounded and others where no noun follows', () => {
    assert.equal(unitOf('48 |wounded'), 'wounded: wounded');
    assert.equal(unitOf('48 |wounded soldiers'), 'soldier: wounded soldiers');
  });

  it('keeps the s of words that are singular', () => {
    assert.equal(unitOf('five |news'), 'news: news');
  });

  it('is the word joined by a hyphen', () => {
    assert.equal(unitOf('a 10|-member panel'), 'member: member');
  });

  it('is the noun behind -odd', () => {
    assert.equal(unitOf('some 50|-odd ships'), 'ship: ships');
  });

  for (const text of [
    'a 39|-strong team',
    'a 10|-15 record',
    'Six|, calls',
    'six |Friday prayers',
    'six |long hours',
    'two |ago',
    'They were 12 |then.',
    '12 |been there',
    '100 |in the hall',
    'six |red and blue flags',
    'seven |very very very very very very long big tanks',
  ])
    it(`is missing in "${text}"`, () => {
      assert.equal(unitOf(text), undefined);
    });

  it('of the figure one is no word in the plural: that is a verb', () => {
    assert.equal(unitOf('one |calls', true), undefined);
    assert.equal(unitOf('one |call', true), 'call: call');
  });
});
