import { wordSet } from './wordSet';

/**
 * Words of the closed classes: articles, pronouns, prepositions, conjunctions, auxiliaries and the commonest particles. They
 * carry structure, not content. Negations are not among them: they carry the sense.
 */
export const functionWords = wordSet(
  `a an the this that these those such
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
  it its itself they them their theirs themselves one ones who whom whose which what whoever whatever somebody someone
  something anybody anyone anything everybody everyone everything there here
  of in on at by for with about against between into through during before after above below to from up down out off over
  under again further toward towards upon within across along around behind beyond near since until till via per amid among
  and or but nor so yet if then because as while although though whether than when where why how
  be am is are was were been being have has had having do does did doing will would shall should may might must can could
  'm 're 's 've 'll 'd i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd he'll he'd she'll she'd it'll it'd
  they're they've they'll they'd that'll there'll
  also just very too any some each both all more most other own same only well`,
);

/** The commonest words of any English text, by which a text is told to be English. */
export const commonestWords = wordSet(
  `the a an of to in and is was are were that for on with as at by from has have had it he she they we i you not be will would
  said this or but no s`,
);

/** Function words that the attribution model tells apart; others are their part of speech to it. */
export const modelledFunctionWords = wordSet(
  `that to by on for about with as of in at against from over into after before while when because since until during
  how why what who whom which whether if like than not and but or so it there he she they we i you him her them us me
  his their its himself herself themselves`,
);

/** Short words by which a paragraph is told to be English rather than in one of the languages below. */
export const shortEnglishWords = wordSet(
  `the of and to that is was for with his her their they he she it by from as at will would not but this which who said has
  have had be been are were i you we my our your if when what there can could should`,
);

/** Function words of other languages that are no English words. */
export const foreignFunctionWords = wordSet(
  `der das und ist nicht ein eine einen mit von zu den dem sich auf für auch wir sie sagte le les des est une dans pour que qui
  pas sur avec nous vous il elle el los las por con para una como más se lo che di della non per sono è och att är det som
  inte en het een van niet ik dat zijn że nie się jest na ve bir bu için ile os uma não um do da em og af på til и в не на что он она`,
);

/** Words that begin with an apostrophe, without it: ’em, ’til, ’twas. */
export const wordsAfterApostrophe = wordSet('em til till tis twas cause bout round n nuff tude cos er');

/** Words that begin a greeting or a thank-you, and that a capital makes no name. */
export const greetingWords = wordSet(
  'good hello hi thank thanks welcome dear sir madam ladies greetings sorry okay yes well',
);
