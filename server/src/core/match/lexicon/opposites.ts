// Opposites that WordNet lacks: function words, and what news says of the same event in opposite ways. Every word left of
// the bar is opposite to every word right of it.
const opposites = [
  'above over | below under beneath',
  'before | after',
  'since | until',
  'inside in | outside',
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
  'near | far',

  'rise increase climb grow gain jump surge soar rocket raise boost lift upturn growth expand double | ' +
    'fall decrease decline drop plunge plummet tumble slump slide shrink sink dip dwindle halve reduce cut lower slash ' +
    'decrease reduction downturn dive',
  'win victory beat defeat triumph | lose loss defeat',
  'winner | loser runner-up',
  'accept approve agree endorse back welcome adopt ratify | reject refuse oppose decline veto rebuff spurn dismiss',
  'support supporter back backer favour favor champion | oppose opponent opposition resist',
  'allow permit let legalise legalize authorise authorize enable | ' +
    'ban prohibit forbid bar outlaw block prevent disallow stop',
  'confirm acknowledge admit affirm concede | deny refute dispute reject contradict rebut',
  'praise hail laud applaud commend | criticise criticize condemn denounce blast slam attack',
  'begin start launch commence open | end finish stop conclude close halt cancel scrap abandon',
  'continue resume maintain keep | stop halt cease suspend discontinue quit abandon end',
  'keep retain save preserve | remove scrap drop lose abandon delete discard',
  'add include | remove omit exclude',
  'create build found establish | destroy demolish dissolve disband abolish',
  'arrest detain jail imprison hold capture | release free',
  'convict guilty condemn | acquit innocent clear exonerate',
  'conviction | acquittal',
  'hire appoint recruit employ | fire sack dismiss',
  'join enter | leave quit exit',
  'arrive arrival come | leave depart departure go',
  'buy purchase acquire | sell',
  'buyer | seller',
  'import | export',
  'lend | borrow',
  'pass succeed success | fail failure',
  'strengthen tighten toughen harden | weaken loosen relax ease soften',
  'improve improvement recover recovery | worsen deteriorate deterioration worsening',
  'thrive flourish prosper | struggle suffer flounder',
  'advance | retreat',
  'attack | defend',
  'attacker | defender',
  'live life survive survivor alive birth born | die death dead perish',
  'marry marriage wed | divorce separate',
  'love like | hate dislike loathe',
  'unite merge | divide split',
  'find discover | lose',
  'reveal disclose | hide conceal',
  'open | close shut',
  'profit surplus gain | loss deficit',
  'majority | minority',
  'maximum | minimum',
  'optimistic hopeful optimism | pessimistic pessimism',
  'legal lawful | illegal unlawful',
  'voluntary | compulsory mandatory',
  'temporary temporarily | permanent permanently',
  'public publicly | private privately',
  'domestic | foreign',
  'urban | rural',
  'rich wealthy | poor',
  'ally friend | enemy foe rival',
  'husband | wife',
];

const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

let pairs: Set<string> | undefined;

function allPairs(): Set<string> {
  const all = new Set<string>();
  for (const line of opposites) {
    const [left = [], right = []] = line.split(' | ').map((side) => side.split(' '));
    for (const a of left) for (const b of right) all.add(key(a, b));
  }
  return all;
}

/** Whether two different lemmas in lower case are opposites that the list above names. */
export function areListedOpposites(a: string, b: string): boolean {
  pairs ??= allPairs();
  return pairs.has(key(a, b));
}
