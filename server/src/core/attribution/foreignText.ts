import type { UnitSequence } from './syntax/unitSequences';

const english = new Set(
  (
    'the of and to that is was for with his her their they he she it by from as at will would not but this which who said has ' +
    'have had be been are were i you we my our your if when what there can could should'
  ).split(' '),
);

/** Function words of other languages that are no English words. */
const others = new Set(
  (
    'der das und ist nicht ein eine einen mit von zu den dem sich auf für auch wir sie sagte le les des est une dans pour que qui ' +
    'pas sur avec nous vous il elle el los las por con para una como más se lo che di il della non per sono è och att är det som ' +
    'inte en het een van niet ik dat zijn że nie się jest na ve bir bu için ile os uma não um do da em og af på til и в не на что он она'
  ).split(' '),
);

/** So many words are looked at: language does not change within a block. */
const sample = 60;

/** Whether a block is in another language than English, as far as its short words and its letters tell. */
export function isForeign(sequences: readonly UnitSequence[]): boolean {
  let own = 0;
  let foreign = 0;
  let other = 0;
  let latin = 0;
  for (const { units } of sequences.slice(0, 1)) {
    for (const [index, { lower, pos }] of units.slice(0, sample).entries()) {
      if (pos === 'PUNCT' || pos === 'QUOTE') continue;
      const rest = sample - index;
      if (own > foreign + rest && latin > other + rest) return false;
      if (english.has(lower)) own += 1;
      else if (others.has(lower)) foreign += 1;
      const first = lower.charCodeAt(0);
      if (first >= 97 && first <= 122) latin += 1;
      else if (/^\p{L}/u.test(lower)) {
        if (/^\p{Script=Latin}/u.test(lower)) latin += 1;
        else other += 1;
      }
    }
  }
  return foreign > own || other > latin;
}
