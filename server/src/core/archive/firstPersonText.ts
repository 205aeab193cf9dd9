import { authorNouns, firstPersonGenre } from '../english/documents';
import { alternation } from '../english/wordSet';
import type { Referent, ResolvedAttribution } from '../attribution/attribution';
import { speakerFields, withoutCue } from '../attribution/attributionFields';
import { plainSpeaker } from '../attribution/speakers/currentSpeaker';
import type { Steps } from '../collections/steps';
import { toDocument } from '../prose/prose';
import type { Block } from '../prose/prose';
import { ownWordsIn } from '../prose/ownWords';
import { personNameParts } from '../values/names/personNames';
import type { SourceMetadata } from './source';

/** Minimum share, 0 to 1, of the paragraphs with a first-person pronoun outside quotation marks. */
const minFirstPersonShare = 0.35;

/** Minimum number of these paragraphs. */
const minFirstPersonParagraphs = 3;

/** Number of blocks at the end of a text among which a signature is looked for. */
const signatureBlocks = 6;

const name = String.raw`(?<name>\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:de|da|van|von|bin|al|la|du)\s+)*\p{Lu}[\p{L}.'’-]*){1,4})`;

/** "by Mara Quill", "our critic Mara Quill", in a line that says what the text is. */
const authorPhrase = new RegExp(String.raw`\b(?:by|from|of|${alternation(authorNouns)})\s+${name}`, 'u');

/** A name on a line of its own, perhaps behind a dash, and what its bearer is. */
const signatureLine = new RegExp(String.raw`^(?:[―—–-]+\s*)?${name}(?:,\s*[^.!?]{2,60})?$`, 'u');

/**
 * The paragraphs of a text whose author speaks in the first person, as the author's own words: a letter, a speech, a
 * statement, a column. None for any other text, and none that is quotation alone. Reads one block a step.
 */
export function* authorsWordsInSteps(
  blocks: readonly Block[],
  { byline }: SourceMetadata,
): Steps<ResolvedAttribution[]> {
  const paragraphs = [...blocks.entries()].filter(
    ([, { kind }]) => kind === 'paragraph' || kind === 'listItem',
  );
  let inFirstPerson = 0;
  for (const [, { text }] of paragraphs) {
    if (ownWordsIn(text).inFirstPerson) inFirstPerson++;
    yield;
  }
  if (inFirstPerson < minFirstPersonParagraphs || inFirstPerson < minFirstPersonShare * paragraphs.length)
    return [];
  const name = signatureIn(blocks) ?? byline ?? authorIn(blocks);
  const author: Referent | undefined = name === undefined ? undefined : { name, kind: 'person', roles: [] };
  return paragraphs.map(([index, block]) => ({
    ...withoutCue,
    ...speakerFields(author && plainSpeaker(author, index)),
    type: 'direct',
    content: [toDocument(block, { start: 0, end: block.text.length })],
    block: index,
    carried: false,
    turnStart: 0,
  }));
}

function signatureIn(blocks: readonly Block[]): string | undefined {
  for (const { text } of blocks.slice(-signatureBlocks).reverse()) {
    const found = signatureLine.exec(text)?.groups?.['name'];
    if (found !== undefined && personNameParts(found).length > 1) return found;
  }
  return undefined;
}

function authorIn(blocks: readonly Block[]): string | undefined {
  for (const { text } of blocks.slice(0, signatureBlocks)) {
    const found = firstPersonGenre.test(text) ? authorPhrase.exec(text)?.groups?.['name'] : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
