// Antonyms and near-synonyms that WordNet lacks: function words, and the ways in which news tells an event or its opposite.

/** Function words: every word left of a bar is an antonym of every word right of it. Words of one side need not be synonyms. */
const functionWordAntonyms = [
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

/** Every word left of a bar is an antonym of every word right of it; the words of one side are near-synonyms in news. */
const eventAntonyms = [
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

/** Words of one line are near-synonyms in news. */
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

type ListedRelation = 'antonym' | 'synonym';

/** Relations by both words of a pair, in either order. */
type RelationTable = Map<string, Map<string, ListedRelation>>;

function addPair(table: RelationTable, a: string, b: string, relation: ListedRelation): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const partners = table.get(one) ?? new Map<string, ListedRelation>();
    table.set(one, partners);
    partners.set(other, relation);
  }
}

function addLines(table: RelationTable, lines: readonly string[], synonymousSides: boolean): void {
  for (const line of lines) {
    const [left = [], right = []] = line.split(' | ').map((side) => side.split(' '));
    for (const a of left) for (const b of right) addPair(table, a, b, 'antonym');
    if (!synonymousSides) continue;
    for (const side of [left, right]) {
      // Antonyms of one line are not synonyms by another.
      for (const a of side)
        for (const b of side) if (a < b && !table.get(a)?.has(b)) addPair(table, a, b, 'synonym');
    }
  }
}

let loaded: RelationTable | undefined;

function listedRelation(a: string, b: string): ListedRelation | undefined {
  if (!loaded) {
    loaded = new Map();
    addLines(loaded, functionWordAntonyms, false);
    addLines(loaded, eventAntonyms, true);
    addLines(loaded, nearSynonyms, true);
  }
  return loaded.get(a)?.get(b);
}

/** True if the lists name two lemmas in lower case as antonyms. */
export const areListedAntonyms = (a: string, b: string): boolean => listedRelation(a, b) === 'antonym';

/** True if the lists name two lemmas in lower case as near-synonyms. */
export const areListedSynonyms = (a: string, b: string): boolean => listedRelation(a, b) === 'synonym';
