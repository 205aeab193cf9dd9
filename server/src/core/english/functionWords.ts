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
