import { alternation, phrasePattern, wordSet } from './wordSet';

/** Words in the names of programmes, stations, newspapers and platforms. */
const mediaNameWords = wordSet(
  `radio tv television news show podcast twitter facebook instagram telegram youtube tiktok linkedin reddit times post journal guardian
  herald tribune gazette magazine today tonight press channel bbc cnn nbc abc cbs msnbc npr pbs sky fox itv`,
);

/** A word in the name of a programme, station, newspaper or platform. */
export const mediaNamePhrase = phrasePattern(alternation(mediaNameWords), 'truth social');

/** Words with which the names of newspapers, stations and agencies end. */
const mastheadWords = wordSet(
  `times post journal guardian herald tribune gazette magazine press channel news courier chronicle observer standard examiner ledger
  dispatch sentinel inquirer bulletin independent globe telegraph mail advertiser argus mercury reporter review wire agency radio television
  tv broadcasting monitor record register daily weekly`,
);

/** The end of a newspaper's, a station's or an agency's name: "The Bay Courier", "The Times of Hollin". */
export const mastheadEnd = new RegExp(
  `(?:^|\\s)(?:${alternation(mastheadWords)})(?:\\sof(?:\\s\\p{Lu}[\\p{L}-]*){1,2})?$`,
  'iu',
);

/** The name of a section of a newspaper, not of the newspaper. */
export const sectionName =
  /^(?:(?:world|local|national|international|regional|business|sports?|breaking|top|latest|political|politics|tech|technology|science|health|us|uk|europe|africa|asia|more|all|today['’]s|live|video|weather|book|film|music|year in|press|opinion|daily|weekly)\s)+(?:news|review|reporter|record|channel|weekly|daily|wire|press|magazine|today)$/iu;

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
