// English words and phrases of what pages put around an article.

/** Phrases that pages put around articles, each with the weight by which it speaks against prose; 1 is enough. */
export const furniture: readonly (readonly [RegExp, number])[] = [
  [/\b(?:advert(?:isement|isements|ising)?|sponsored|promoted|paid content)\b/iu, 0.6],
  [/^(?:advertisements?|sponsored|paid content)\b|\b(?:story|article) continues\b/iu, 0.4],
  [
    /^(?:sign up|subscribe|read more|follow us|share (?:this|on)|log ?in|click here|tap here|related(?=:)|see also|more on this)\b/iu,
    0.9,
  ],
  [/\b(?:subscribe|newsletter|sign (?:up|in)|log ?in|register|cookies?|app store|google play)\b/iu, 0.7],
  [
    /\b(?:share (?:this|on)|tweet this|follow us|facebook|whatsapp|e-?mail this|print this|copy link)\b/iu,
    0.7,
  ],
  [
    /\b(?:read more|more on this|related|see also|recommended|most read|trending|you may also like|up next)\b/iu,
    0.7,
  ],
  [/\b(?:comments?|replies|likes|shares|views|min(?:ute)?s? read)\b/iu, 0.6],
  [/\b(?:read|viewed|shared) \d+ times\b|\b\d+ (?:views|shares|comments)\b/iu, 1],
  [/\b(?:page|url|link)\b.*\b(?:not found|does(?:n['’]t| not) exist|unavailable|expired)\b/iu, 1],
  [/\b(?:error|sorry|oops|access denied|forbidden|bad gateway|javascript)\b/iu, 0.6],
  [/\b(?:loading|menu|search|home|skip to (?:main )?content|close|back to top)\b/iu, 0.4],
  [/\b(?:published|updated|posted|last modified)\b.{0,3}\s*(?:on|at|:)?\s*\d/iu, 0.5],
  [/\btags?\s*:/iu, 0.6],
];

/** Beginning of a notice on what a page stores: "We use cookies to …". */
export const consentNotice =
  /^(?:(?:we|us) (?:and our partners )?(?:use|store|process)|(?:this|our) (?:web)?site uses|by (?:using|continuing|clicking)|(?:accept|manage|reject|cookie))\b[^.]{0,120}\bcookies?\b/iu;

/** Beginning of a line that says whose a picture is. */
export const creditLine =
  /^(?:\(?(?:image|photo|picture|video|file|featured)s?\b[^.]{0,20}\b(?:credits?|courtesy|source|by)?\s*:|(?:credits?|photos?|images?|video|source) ?(?:by|:)\s|©|\(c\)\s)/iu;
/**
 * "REUTERS/Kevin Lamarque/File Photo", "(Photo by Win McNamee/Getty Images)": nothing but names up to the end. No name is split,
 * since the number of ways to do so is a power of its length.
 */
export const agencyCredit =
  /(?:\/(?:Getty(?: Images)?|AFP|AP|EPA|Reuters|Shutterstock|Alamy|Bloomberg|Pool|File Photo|Handout|NurPhoto)\b|\b(?:REUTERS|AP Photo|AFP|EPA)\/(?=\p{Lu})|\bGetty Images\b)(?:(?:[/,]| via | )*\p{Lu}[\p{L}.'’-]*(?![\p{L}.'’-])){0,6}[\s)\].]*$/u;

/** Each legal pattern needs one of these, in lower case: looking for them first spares most text the patterns. */
export const legalNoticeWords = [
  'disclaimer',
  'terms of',
  'terms and',
  'conditions of use',
  'privacy policy',
  'rights reserved',
  '©',
  'copyright',
  'without any',
  'without warrant',
  'without prior',
  'liab',
  'responsib',
  'may not be',
  'not to be',
  'no part',
  'contact the',
  'inform the',
  'notify the',
  'accuracy',
  'completeness',
  'reliability',
  'legality',
];

/** What legal notices say: each pattern is one sign of a notice. */
export const legalNotices: readonly RegExp[] = [
  /\b(?:disclaimer|terms (?:of (?:use|service|sale)|and conditions)|conditions of use|privacy policy)\b/iu,
  /\ball rights reserved\b|©|\bcopyright\b/iu,
  /\bwithout (?:any )?(?:warrant|prior (?:written )?consent)/iu,
  /\b(?:liability|liable|responsib(?:le|ility)) for\b/iu,
  /\b(?:may not be|not to be|no part of this) (?:published|reproduced|broadcast|rewritten|redistributed)/iu,
  /\b(?:contact|inform|notify) the (?:provider|publisher|author|editor)s?\b/iu,
  /\b(?:accuracy|completeness|reliability|legality)\b.*\b(?:accuracy|completeness|reliability|legality|content)\b/iu,
];

/** Heading of the readers' comments. */
export const commentsHeading =
  /^(?:\d+\s+)?(?:(?:reader|user)s?['’]? )?(?:comments?|leave a (?:comment|reply)|join the (?:conversation|discussion))\s*(?:\(\d+\))?\s*:?$/iu;
/** An HTTP status, alone or with its name. */
export const statusLine =
  /^(?:(?:http )?error:?\s*)?[1-5]\d\d(?:\W*(?:error|sorry|forbidden|unauthori[sz]ed|(?:page )?not found|gone|bad (?:request|gateway)|internal server error|service unavailable|gateway time-?out|too many requests|access denied))*\W*$/iu;

/** Words of an error banner. */
export const errorWords = /\b(?:error|sorry|not found|denied|forbidden)\b/iu;
