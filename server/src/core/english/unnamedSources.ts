import { alternation, phrasePattern, wordSet } from './wordSet';

/** Nouns for somebody who speaks on condition that their name is not given, by lemma. */
export const confidentialSourceNouns = wordSet('source official person people insider aide diplomat');

/** Nouns and pronouns that describe a speaker whom the text does not name, by lemma: "an official", "others". */
export const unnamedSourceNouns = wordSet(
  `observer analyst expert critic opponent supporter ally colleague friend
  neighbor neighbour resident witness bystander passerby reader viewer user voter worker employee staffer operative strategist
  spokesperson spokesman spokeswoman representative lawmaker legislator politician senator congressman investigator prosecutor
  officer agent soldier commander adviser advisor man woman boy girl student teacher doctor nurse lawyer attorney relative
  other another many some most few several all both one somebody someone anyone everybody everyone nobody media outlet
  republican democrat conservative liberal economist scientist researcher activist protester demonstrator member leader
  executive manager veteran parent mother father scholar historian journalist reporter`,
  confidentialSourceNouns,
);

/** Words with which descriptions of speakers without a name begin: "senior officials". */
export const describingWords = wordSet(
  'several many few senior former unnamed anonymous unidentified high-ranking',
);

/** Nouns for members of a party, which have a capital wherever they stand. */
export const partyNouns = wordSet('republican democrat conservative liberal');

/** A phrase that attributes to people whom the text does not name. */
export const unnamedSourcePhrase = phrasePattern(
  '(?:unnamed|anonymous|unidentified) (?:[\\w.-]+ ){0,3}(?:sources?|officials?|people|persons?|diplomats?|aides?)',
  '(?:people|persons?|sources?|officials?) (?:who are )?(?:familiar with|briefed on|close to)',
  '(?:on condition|under the condition|asked for) of anonymity',
  'on (?:the )?condition of anonymity',
  'according to (?:the |several |two |three |multiple )?(?:sources|people|officials|an? (?:source|official|person))',
);

/**
 * A description of somebody who tells what others must not know that they told: "a person close to the club", "two members". Officials
 * of a body speak for it: "civil protection officials".
 */
export const confidentialSource = new RegExp(
  `^(?:(?:an?|one|two|three|four|five|six|some|several|another|other|senior|top|former)\\s+)*` +
    `(?:officials?|(?:[\\w'’.-]+\\s+){0,2}` +
    `(?:${alternation(wordSet('member members operator worker workers employee employees', wordSet('source person people insider aide diplomat')))})s?)\\b`,
  'iu',
);

/** Officials of a body, who speak for it: "civil protection officials", but neither "senior officials" nor "Western officials". */
export const officialsOfBody = new RegExp(
  `^(?!(?:${alternation(describingWords)}|two|three|four|five|six|some|other|top)\\b)(?:\\p{Ll}[\\p{L}'’-]* )+(?:officials?|officers?)$`,
  'u',
);

/** A description of somebody whom a text does not introduce: "an engineer at the dam", "two buyers". */
export const unnamedMention = /^(?:an?|another|one|two|three|four|five|six|several|some|a number of) \p{L}/iu;

/** Whoever speaks for a body or in public, and what is written: on the record, whatever the name. */
export const publicMention =
  /\b(?:spokes\w+|statements?|reports?|stud(?:y|ies)|letters?|documents?|surveys?|polls?|courts?|judges?|jur(?:y|ies)|police|ministr(?:y|ies)|governments?|notes?|reviews?|filings?|lawsuits?|videos?|columns?|articles?|editorials?|posts?|tweets?|banners?|signs?)\b/iu;

/** A phrase by which a text says that it does not name the one who speaks. */
export const withheldNamePhrase = phrasePattern(
  '(?:not|without|never) (?:to )?(?:be|being) (?:publicly )?(?:named|identified|quoted by name)',
  '(?:declin|refus)\\w+ to be (?:publicly )?(?:named|identified)',
  '(?:neither|none|nobody|no one) (?:of (?:whom|them) )?(?:would|wished to|wanted to) be (?:named|identified)',
  '(?:his|her|their) (?:real )?names? (?:not be|be withheld|withheld|(?:was|were|is|are) not (?:printed|published|used|given))',
  '(?:is|are|was|were) not named (?:here|in this)',
  'on condition (?:that )?(?:his|her|their) (?:names?|identit(?:y|ies))',
  'declin\\w+ to give (?:his|her|their) names?',
  'not authori[sz]ed to (?:speak|comment|discuss|talk)',
  '(?:speaking|spoke|said) (?:privately|anonymously)',
  '(?:people|persons?|sources?|officials?|someone|somebody) (?:who (?:have|has|had) (?:seen|read|heard)|who attended|who was present|with (?:direct )?knowledge)',
  '(?:understands|has learn(?:ed|t)) that',
  'it is understood',
);

/** A word or phrase by which a paragraph gives the one before it to a source. */
export const sourcePhrase = phrasePattern(
  'according to',
  'sources?',
  'officials?',
  'reported',
  'described',
  'told',
);
