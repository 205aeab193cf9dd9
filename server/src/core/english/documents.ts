import { wordSet } from './wordSet';

/** Nouns for documents, which may speak, by lemma: "a statement", "the report". */
export const documentNouns = wordSet(
  `statement report document memo memorandum letter email e-mail post tweet filing lawsuit complaint indictment affidavit
  poll survey study paper article story transcript sign banner placard headline editorial book resolution treaty law bill
  constitution order ruling verdict decision draft text message note press-release release website video advertisement ad
  finding data figure statistic analysis account`,
);

/** Nouns for somebody's own words, by lemma: "the president's answer" gives the words to the president. */
export const utteranceNouns = wordSet(
  `answer reply response comment remark word message speech address tweet post question verdict warning statement letter note`,
);

/** Nouns for those who write in the first person, before their names: "our critic Mara Quill". */
export const authorNouns = wordSet('critic columnist author writer');

/** Names for texts in the first person, in the line that says whose they are: "Remarks by Mara Quill". */
export const firstPersonGenre =
  /\b(?:remarks|statement|speech|address|letter|message|column|essay|comment|opinion|op-ed|testimony|critic|columnist|by)\b/iu;
