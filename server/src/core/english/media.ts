import { alternation, phrasePattern, wordSet } from './wordSet';

/** Words in the names of programmes, stations, newspapers and platforms. */
const mediaNameWords = wordSet(
  `radio tv television news show podcast twitter facebook instagram telegram youtube tiktok linkedin reddit times post journal guardian
  herald tribune gazette magazine today tonight press channel bbc cnn nbc abc cbs msnbc npr pbs sky fox itv`,
);

/** A word in the name of a programme, station, newspaper or platform. */
export const mediaNamePhrase = phrasePattern(alternation(mediaNameWords), 'truth social');

/** Nouns behind "this" for a writer or their publication. */
const thisPublication = wordSet(
  'newspaper reporter magazine website site publication correspondent writer author journalist paper outlet',
);

/** Nouns behind "our" for a writer's publication and its reporters. */
const ourPublication = wordSet('reporter correspondent newspaper newsroom magazine');

/** A mention that is the writer's own publication or the writer: "this newspaper", "our reporter". */
export const ownPublicationPhrase = new RegExp(
  `^(?:this (?:${alternation(thisPublication)})|our (?:${alternation(ourPublication)}))\\b`,
  'iu',
);

/** Nouns for those whom somebody speaks to, by lemma: "told reporters", "in a speech to parliament". */
export const audienceNouns = wordSet(
  `reporter journalist lawmaker supporter crowd audience viewer reader listener delegate colleague parliament congress court jury
  committee senator police investigator newspaper magazine outlet agency network station medium media press party summit
  conference rally voter investor analyst attendee staff student newsroom site website channel broadcaster paper`,
);
