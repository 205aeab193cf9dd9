import { alternation, wordSet } from './wordSet';

/** A word in the name of a programme, station, newspaper or platform. */
export const mediaNameWord = new RegExp(
  `\\b(?:${alternation(
    wordSet(
      `radio tv television news show podcast twitter facebook instagram telegram youtube tiktok linkedin reddit times post journal
      guardian herald tribune gazette magazine today tonight press channel bbc cnn nbc abc cbs msnbc npr pbs sky fox itv`,
    ),
  )}|truth social)\\b`,
  'iu',
);

/** A phrase by which writers call their own publication or themselves: "this newspaper", "our reporter". */
export const ownPublicationPhrase =
  /^(?:this (?:newspaper|reporter|magazine|website|site|publication|correspondent|writer|author|journalist|paper|outlet)|our (?:reporter|correspondent|newspaper|newsroom|magazine))\b/iu;

/** Nouns for those whom somebody speaks to, by lemma: "told reporters", "in a speech to parliament". */
export const audienceNouns = wordSet(
  `reporter journalist lawmaker supporter crowd audience viewer reader listener delegate colleague parliament congress court jury
  committee senator police investigator newspaper magazine outlet agency network station medium media press party summit
  conference rally voter investor analyst attendee staff student newsroom site website channel broadcaster paper`,
);
