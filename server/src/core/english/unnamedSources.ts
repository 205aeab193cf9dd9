/** A phrase that attributes to people whom the text does not name. */
export const unnamedSourcePhrase =
  /\b(?:(?:unnamed|anonymous|unidentified) (?:[\w.-]+ ){0,3}(?:sources?|officials?|people|persons?|diplomats?|aides?)|(?:people|persons?|sources?|officials?) (?:who are )?(?:familiar with|briefed on|close to)|(?:on condition|under the condition|asked for) of anonymity|on (?:the )?condition of anonymity|according to (?:the |several |two |three |multiple )?(?:sources|people|officials|an? (?:source|official|person)))\b/iu;

/** A word or phrase by which a paragraph gives the one before it to a source. */
export const sourcePhrase = /\b(?:according to|sources?|officials?|reported|described|told)\b/iu;
