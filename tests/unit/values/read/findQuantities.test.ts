import assert from 'node:assert/strict';
import { marked, told } from '../finding';

function reads(text: string, ...expected: string[]): void {
  assert.deepEqual(told(text), expected);
}

function marks(text: string, ...expected: string[]): void {
  assert.deepEqual(marked(text), expected);
}

describe('findValues: counts', () => {
  it('reads figures with what they count', () => {
    reads('Russia took 150 settlements.', 'count 150 settlement');
  });

  it('reads words as figures', () => {
    reads('They lost twenty-five tanks.', 'count 25 tank');
    reads('They lost one hundred and fifty tanks.', 'count 150 tank');
    reads('It has two and a half million users.', 'count 2500000 user');
    reads('A million and a half users left.', 'count 1500000 user');
    reads('Half a million people fled.', 'count 500000 people');
    reads('Two dozen lawmakers left.', 'count 24 lawmaker');
  });

  it('reads the head of a compound as the unit, also where the tagger takes it for a verb', () => {
    reads('There were six phone calls, he said.', 'count 6 call');
  });

  it('reads past adjectives with hyphens', () => {
    reads('It closed 12 coal-fired power plants.', 'count 12 plant');
  });

  it('reads the unit before a hyphen', () => {
    reads('A 10-member panel met.', 'count 10 member');
  });

  it('reads the unit of a part behind its whole', () => {
    reads('Inquests were held for 33 of the 84 people.', 'count 33 people', 'count 84 people');
  });

  it('reads how often something happened', () => {
    reads('They have spoken six times.', 'count 6 time');
    reads('He met them twice.', 'count 2 time');
  });

  it('reads magnitudes behind figures', () => {
    reads('The party has 5m members.', 'count 5000000 member');
    reads('The party has 1.5 million members.', 'count 1500000 member');
    reads('The party has 100k members.', 'count 100000 member');
  });

  it('reads a lone m as metres where nothing follows that comes in millions', () => {
    reads('She won the 200m final.', 'count 200 metre');
  });

  it('reads units of measurement under one name', () => {
    reads('The front is 1,500 km long.', 'count 1500 kilometre');
    reads('It was 20°C outside.', 'count 20 degree Celsius');
    reads('He is 5ft 10in tall.', 'count 70 inch');
  });

  it('reads vague numbers with bounds', () => {
    reads('Dozens of people died.', 'count 20..200 people');
    reads('Hundreds of thousands fled.', 'number 200000..1500000');
  });

  it('reads both as two where a noun follows, not where it joins', () => {
    reads('Both sides agreed.', 'count 2 side');
    reads('Both Russia and Ukraine agreed.');
  });

  it('marks the figure inside the whole expression', () => {
    marks('He held more than 150 settlements.', 'more than [150]');
    marks('He held 150 or more settlements.', '[150] or more');
    marks('Some 50-odd ships sailed.', 'Some [50]-odd');
  });

  it('reads modifiers before and after', () => {
    reads('over 150 people', 'count more 150 people');
    reads('fewer than 150 people', 'count less 150 people');
    reads('nearly 150 people', 'count nearly 150 people');
    reads('at least 150 people', 'count atLeast 150 people');
    reads('as many as 150 people', 'count atMost 150 people');
    reads('roughly 150 people', 'count about 150 people');
  });
});

describe('findValues: shares and money', () => {
  it('reads percent in every spelling', () => {
    for (const text of [
      'a rise of 50%',
      'a rise of 50 percent',
      'a rise of 50 per cent',
      'a 50-percent rise',
      'a rise of fifty per cent',
    ])
      reads(text, 'percentage 50 percent');
  });

  it('keeps percentage points apart', () => {
    reads('ahead by 3.7 percentage points', 'percentage 3.7 percentage point');
    reads('ahead by half a percentage point', 'percentage 0.5 percentage point');
  });

  it('reads fractions in words as percentages', () => {
    reads('Three quarters of the land is lost.', 'percentage 75 percent');
    reads('Two-thirds voted.', 'percentage 66.6667 percent');
    reads('Almost half the land is lost.', 'percentage nearly 50 percent');
    reads('A third of the land is lost.', 'percentage 33.3333 percent');
    reads('Sales fell by a third.', 'percentage 33.3333 percent');
    reads('One in five agreed.', 'percentage 20 percent');
    reads('Nine out of 10 agreed.', 'percentage 90 percent');
    reads('Four voters in ten agreed.', 'percentage 40 percent');
    reads('Four ballots out of five were blank.', 'percentage 80 percent');
    reads('Five in every six agreed.', 'percentage 83.3333 percent');
  });

  it('reads no share where a third is one more', () => {
    reads('A third man was hurt.');
  });

  it('reads money with its currency and magnitude', () => {
    reads('worth $1.5bn', 'money 1500000000 USD');
    reads('worth 50 million euros', 'money 50000000 EUR');
    reads('worth US$3 million', 'money 3000000 USD');
    reads('worth C$5m', 'money 5000000 CAD');
    reads('worth Rs 500 crore', 'money 5000000000 INR');
    reads('worth 80 cents', 'money 0.8 USD');
    reads('worth 167p a share', 'money 1.67 GBP');
    reads('worth millions of dollars', 'money 2000000..100000000 USD');
  });

  it('marks the figure without the sign', () => {
    marks('worth about $1.5 billion', 'about $[1.5 billion]');
    marks('worth 50 million euros', '[50 million] euros');
  });
});

describe('findValues: ranges and scores', () => {
  it('reads both ends of a range', () => {
    reads('10 to 15 people', 'count 10..15 people');
    reads('between 10 and 15 people', 'count 10..15 people');
    reads('10–15 percent', 'percentage 10..15 percent');
    reads('$50-60 million', 'money 50000000..60000000 USD');
    reads('£20,000-£30,000', 'money 20000..30000 GBP');
  });

  it('reads from one figure to another as two values', () => {
    reads('It rose from 10 percent to 15 percent.', 'percentage 10 percent', 'percentage 15 percent');
  });

  it('reads scores and votes', () => {
    reads('They won 3-2.', 'score 3..2');
    reads('a 2-to-1 vote', 'score 2..1');
    reads('It passed 52-48.', 'score 52..48');
    reads('Britain beat New Zealand 4-3.', 'score 4..3');
    reads('It passed by five votes to two.', 'score 5..2');
    reads('It passed by seven to four.', 'score 7..4');
    reads('Letters in favour outnumbered the rest by three to one.', 'score 3..1');
  });

  it('reads neither ranges nor scores from chains', () => {
    reads('They play 4-4-2.');
    reads('Call 800-273-8255.');
  });
});

describe('findValues: ordinals, ages and multiples', () => {
  it('reads ordinals with what they count', () => {
    reads('the third round of talks', 'ordinal 3 round');
    reads('the 21st round', 'ordinal 21 round');
  });

  it('reads ages', () => {
    reads('A 45-year-old was held.', 'age 45 year');
    reads('A man aged 45 was held.', 'age 45 year');
    reads('Anna Smith, 45, was held.', 'age 45 year');
    reads('A boy, 17, was held.', 'age 17 year');
    reads('He is 45 years old.', 'age 45 year');
    reads('He is in his 40s.', 'age 40..49 year');
  });

  it('reads multiples apart from how often', () => {
    reads('three times as many', 'multiple 3');
    reads('twice the rate', 'multiple 2');
    reads('a threefold rise', 'multiple 3');
    reads('Trump doubled tariffs.', 'multiple 2');
  });
});

describe('findValues: what is no value', () => {
  for (const text of [
    'No. 10 Downing Street',
    'Under Article 5 of the treaty',
    'see section 230',
    'the G20 summit',
    'F-16 jets',
    'a Boeing 737',
    'after 9/11',
    'one of the leaders',
    'No one came.',
    'the one he wanted',
    'One day he will return.',
    'the second half',
    'https://example.org/2024/15/three',
    'the FTSE 100 closed',
    'the Big Four banks',
    'a 911 caller',
    'as it notes [@003]',
    'message 778257943577919488 was deleted',
    'in the Group of Seven',
  ])
    it(`reads nothing in "${text}"`, () => {
      reads(text);
    });
});
