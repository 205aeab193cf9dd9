import { isPersonTitle, personNameParts } from '../../values/names/personNames';
import type { Turn } from '../transcript';
import type { Mention } from './mention';
import { genderOfTitles } from './properName';

/**
 * The speaker whom the label of a turn mentions, with the title in it as their role: "Sheriff Mara Quill", "Ms Quill", "chair".
 * Undefined for "Q" and "A".
 */
export function labelMention({ kind, label }: Turn): Mention | undefined {
  if (kind !== 'named') return undefined;
  const words = label.split(/\s+/u);
  const name = personNameParts(label).join(' ');
  const titles = words
    .slice(0, words.findLastIndex(isPersonTitle) + 1)
    .join(' ')
    .toLowerCase();
  const isName = name !== '' && label !== label.toLowerCase();
  const gender = genderOfTitles([titles]);
  return {
    start: 0,
    end: 0,
    text: label,
    kind: 'person',
    head: (isName ? name : label).split(' ').at(-1) ?? label,
    plural: false,
    definite: !isName,
    ...(isName ? { name } : {}),
    ...(titles === '' || gender ? {} : { role: titles }),
    ...(gender ? { gender } : {}),
  };
}
