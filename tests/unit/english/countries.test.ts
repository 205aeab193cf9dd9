import assert from 'node:assert/strict';
import { countriesIn, isCountryName } from '../../../server/src/core/english/countries';

describe('countriesIn', () => {
  for (const names of [
    ['Russia', 'Russian officials', 'Moscow', 'the Kremlin', 'Kremlin spokesman', 'Russia’s'],
    ['the United States', 'U.S.', 'US', 'American troops', 'Washington', 'the White House', 'the Pentagon'],
    ['Britain', 'the UK', 'British', 'London', 'No 10', '10 Downing Street'],
    ['Ukraine', 'Ukrainians', 'Kyiv', 'Kiev'],
    ['Sweden', 'Swedish', 'Swedes', 'Stockholm'],
    ['Turkey', 'Türkiye', 'Turkish', 'Ankara'],
    ['France', 'the Élysée', 'French'],
    ['Brazil', 'Brasília', 'Brasilia'],
    ['Kazakhstan', 'Kazakh'],
    ['Nigeria', 'Nigerian', 'Abuja'],
    ['the European Union', 'EU', 'Brussels'],
  ])
    it(`finds one country in ${names.join(', ')}`, () => {
      const found = names.map((name) => [...countriesIn(name)]);
      assert.equal(found[0]?.length, 1);
      for (const countries of found) assert.deepEqual(countries, found[0]);
    });

  it('finds each of several countries', () => {
    assert.equal(countriesIn('Russian and American officials').size, 2);
    assert.equal(countriesIn('officials from Moscow and the Kremlin').size, 1);
  });

  it('finds the country of the longest name', () => {
    assert.deepEqual(countriesIn('North Korean officials'), countriesIn('Pyongyang'));
    assert.notDeepEqual(countriesIn('North Korea'), countriesIn('South Korea'));
  });

  it('keeps neighbours apart whose names are alike', () => {
    assert.notDeepEqual(countriesIn('Niger'), countriesIn('Nigeria'));
    assert.notDeepEqual(countriesIn('Brussels'), countriesIn('Belgium'));
  });

  it('finds none in names that are as often a person’s or another place’s', () => {
    for (const name of ['Jordan', 'Chad', 'Georgia', 'Victoria', 'Wellington'])
      assert.equal(countriesIn(name).size, 0, name);
  });

  it('finds none in other words', () => {
    for (const text of ['officials', 'the ministry', '', '…']) assert.equal(countriesIn(text).size, 0, text);
  });
});

describe('isCountryName', () => {
  it('is true for a name that is nothing but a country’s', () => {
    for (const name of ['Moscow', 'the White House', 'Russia’s', 'Türkiye', 'EU'])
      assert.equal(isCountryName(name), true, name);
  });

  it('is false for a name that only begins with one', () => {
    for (const name of ['Moscow Times', 'Russian officials', 'Jordan', ''])
      assert.equal(isCountryName(name), false, name);
  });
});
