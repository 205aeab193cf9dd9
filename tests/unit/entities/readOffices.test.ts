import assert from 'node:assert/strict';
import { readOffices } from '../../../server/src/core/entities/offices/readOffices';
import { analyse } from '../../../server/src/core/prose/tokens';

/** The offices in a sentence, each as "person: level+noun of names/fields". */
function told(text: string): string[] {
  return readOffices(analyse(text).tokens).map(({ person, office: { noun, levels, names, fields } }) =>
    [`${person}:`, ...levels, noun, ...names, ...fields].join(' '),
  );
}

describe('the offices that a sentence gives to people', () => {
  const cases: readonly (readonly [text: string, offices: readonly string[]])[] = [
    ['Mayor Ann Hale resigned.', ['Ann Hale: mayor']],
    ['The finance minister, Ann Hale, resigned.', ['Ann Hale: minister finance']],
    ['Ann Hale, 51, the mayor of Quarry, resigned.', ['Ann Hale: mayor quarry']],
    ['Ann Hale, MD, Chief Medical Officer, resigned.', ['Ann Hale: officer medical']],
    [
      'Ann Hale is the president of the Quarry Society of Painters.',
      ['Ann Hale: president quarry society painters'],
    ],
    ['Ann Hale, who chairs the parks committee, resigned.', ['Ann Hale: chair parks committee']],
    ['The study, led by Ann Hale, was printed.', ['Ann Hale: head study']],
    ['Deputy mayor Ann Hale resigned.', ['Ann Hale: deputy mayor']],
    ['The former mayor Ann Hale resigned.', ['Ann Hale: former mayor']],
    ['Ann Hale, mayor until 2019, resigned.', ['Ann Hale: former mayor']],
    ['Ann Hale of Quarry, the Labour leader, resigned.', ['Ann Hale: head labour']],
    ['Ann Hale of the University of Quarry resigned.', ['Ann Hale: member university quarry']],
    ['Ann Hale, an economist at Quarry College, resigned.', ['Ann Hale: member quarry college']],
    // Whose office it is, or whether it is one, is open.
    ['They met Ann Hale, the mayor, and Bo Lind.', []],
    ['They met Ann Hale, the mayor, Bo Lind and a clerk.', []],
    ['Ann Hale led the council before.', []],
    ['In six years as mayor, Ann Hale resigned twice.', []],
    ['Ann Hale leads a team of nine.', []],
    ['The mayor’s brother, Bo Lind, resigned.', []],
  ];
  for (const [text, offices] of cases)
    it(`are ${offices.length === 0 ? 'none' : offices.join(', ')} in “${text}”`, () => {
      assert.deepEqual(told(text), offices);
    });
});
