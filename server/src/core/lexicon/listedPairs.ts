// Opposites and near-synonyms that WordNet lacks: function words, and the ways in which news says the same or the
// opposite of one event. Every word left of the bar is opposite to every word right of it.

/** The words of one side need not mean the same. */
const functionWords = [
  'above over | below under beneath',
  'before | after',
  'since | until',
  'inside | outside',
  'into in | out',
  'on | off',
  'up | down',
  'upward upwards | downward downwards',
  'from | to',
  'with | without',
  'for pro | against anti',
  'despite | because',
  'more | less fewer',
  'most | least fewest',
  'many | few',
  'much | little',
  'all every everyone everything everybody both always | no none nobody nothing neither never',
  'some someone something any anyone anything ever | no none nobody nothing never',
  'often frequently usually | rarely seldom never',
  'yes | no',
  'can | cannot',
  'he him his himself | she her hers herself',
  'north | south',
  'east | west',
  'northern | southern',
  'eastern | western',
  'higher | lower',
  'highest | lowest',
  'larger bigger greater | smaller',
  'largest biggest greatest | smallest',
  'longer | shorter',
  'older | younger',
  'earlier sooner | later',
  'better | worse',
  'best | worst',
  'faster | slower',
  'stronger | weaker',
];

/** The words of one side say much the same in news, each class of words for itself. */
const events = [
  'rise increase climb grow gain jump surge soar rocket raise boost upturn growth | ' +
    'fall decrease decline drop plunge plummet tumble slump slide shrink dip dwindle reduce cut lower slash reduction downturn',
  'expand grow widen | shrink contract narrow',
  'double triple | halve',
  'win beat triumph | lose',
  'victory win triumph | defeat loss',
  'winner victor | loser',
  'accept approve agree endorse back adopt ratify | reject refuse oppose decline veto rebuff dismiss',
  'support back favour favor champion endorse | oppose resist',
  'supporter backer | opponent critic',
  'allow permit let authorise authorize enable | ban prohibit forbid bar outlaw block prevent disallow',
  'legalise legalize | outlaw ban criminalise criminalize',
  'confirm acknowledge admit concede | deny refute dispute rebut',
  'praise hail laud applaud commend | criticise criticize condemn denounce blast slam',
  'begin start commence | end finish stop conclude',
  'launch | cancel scrap abandon halt',
  'continue | cease discontinue suspend halt stop end',
  'resume | suspend pause interrupt',
  'keep retain preserve maintain | remove scrap discard delete abolish',
  'keep | lose drop abandon',
  'regain | lose',
  'add | remove omit',
  'include | exclude omit',
  'create build establish found | destroy demolish',
  'establish found | dissolve disband abolish',
  'arrest detain apprehend capture | release free',
  'jail imprison incarcerate | release free',
  'convict | acquit exonerate clear',
  'conviction | acquittal',
  'guilty | innocent',
  'hire appoint recruit employ | fire sack dismiss',
  'join enter | leave quit exit',
  'arrive | leave depart',
  'come | go',
  'arrival | departure',
  'buy purchase acquire | sell',
  'import | export',
  'lend | borrow',
  'pass succeed | fail',
  'strengthen tighten toughen | weaken loosen relax ease soften',
  'improve recover | worsen deteriorate',
  'improvement recovery | deterioration worsening',
  'thrive flourish prosper | struggle suffer flounder',
  'advance | retreat withdraw',
  'attack | defend',
  'attacker | defender',
  'live survive | die perish',
  'alive | dead',
  'life | death',
  'marry wed | divorce separate',
  'love like | hate dislike loathe',
  'unite merge | divide split',
  'find discover | lose',
  'reveal disclose unveil announce | hide conceal',
  'profit surplus gain | loss deficit',
  'optimistic hopeful | pessimistic',
  'optimism | pessimism',
  'voluntary | compulsory mandatory',
  'temporary temporarily | permanent permanently',
  'domestic | foreign',
  'urban | rural',
  'ally friend | enemy foe rival',
  'husband | wife',
];

/** Words that news uses for one another. */
const nearSynonyms = [
  'activist campaigner protester demonstrator',
  'invasion incursion offensive assault attack',
  'blast explosion bombing',
  'crash collision accident',
  'investigation inquiry probe',
  'company firm business corporation',
  'dispute row feud conflict',
  'shooting gunfire',
  'gunman shooter attacker assailant',
  'fire blaze inferno',
  'riot unrest violence',
  'march rally protest demonstration',
  'kid child youngster',
  'police officer cop policeman',
  'military army troop force',
  'soldier troop serviceman',
  'lawmaker legislator politician',
  'chief head boss leader',
  'worker employee staff',
  'fan supporter',
  'deal agreement pact accord',
  'talk negotiation discussion',
  'poll survey',
  'plan scheme proposal',
  'rule regulation',
  'money cash fund',
  'job post position role',
  'home house residence',
  'road street route',
  'film movie picture',
  'illness disease sickness',
  'victim casualty',
  'storm hurricane cyclone typhoon',
  'kill slay murder',
  'injure wound hurt',
  'hit strike',
  'quit resign',
  'urge call press',
  'seek want',
  'vow pledge promise',
  'warn caution',
  'claim allege assert',
  'show reveal indicate suggest',
  'trigger cause spark prompt',
  'flee escape',
  'rescue save',
  'seize confiscate capture',
  'provide give supply',
  'huge massive enormous vast giant',
  'main key chief principal major',
  'fatal deadly lethal',
  'new latest recent',
];

type Side = -1 | 1;

type Pairs = Map<string, Map<string, Side>>;

function addPair(pairs: Pairs, a: string, b: string, side: Side): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const partners = pairs.get(one) ?? new Map<string, Side>();
    pairs.set(one, partners);
    partners.set(other, side);
  }
}

function addLists(pairs: Pairs, lists: readonly string[], withinSides: boolean): void {
  for (const list of lists) {
    const [left = [], right = []] = list.split(' | ').map((side) => side.split(' '));
    for (const a of left) for (const b of right) addPair(pairs, a, b, -1);
    if (!withinSides) continue;
    for (const side of [left, right]) {
      // What one line sets against each other, no other line makes the same.
      for (const a of side) for (const b of side) if (a < b && !pairs.get(a)?.has(b)) addPair(pairs, a, b, 1);
    }
  }
}

let allPairs: Pairs | undefined;

function listed(a: string, b: string): Side | undefined {
  if (!allPairs) {
    allPairs = new Map();
    addLists(allPairs, functionWords, false);
    addLists(allPairs, events, true);
    addLists(allPairs, nearSynonyms, true);
  }
  return allPairs.get(a)?.get(b);
}

/** Whether two different lemmas in lower case are opposites that a list above names. */
export const areListedOpposites = (a: string, b: string): boolean => listed(a, b) === -1;

/** Whether two different lemmas in lower case say much the same by a list above. */
export const areListedSynonyms = (a: string, b: string): boolean => listed(a, b) === 1;
