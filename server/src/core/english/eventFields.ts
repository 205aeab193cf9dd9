/**
 * A field of events in which one thing stands for another: what became of a case, a post, a plan. A source that tells of one
 * stage does not carry another, unless that comes before it on the way.
 */
export interface EventField {
  /** The ways to tell of each stage, by the stage's name. */
  readonly stages: Readonly<Record<string, string>>;
  /** "charged < convicted": who is convicted has been charged. Stages that no order joins exclude each other. */
  readonly orders: readonly string[];
  /** True if the stages are opposites, so that denying the one tells the other: accepted and rejected. */
  readonly opposed?: true;
}

/**
 * The fields. Ways of telling are separated by commas: verbs by lemma, nouns and adjectives marked /n and /a; in a phrase * stands
 * for any one word. A way may belong to several fields, and to one stage of each.
 */
export const eventFields: readonly EventField[] = [
  // Criminal law.
  {
    stages: {
      investigated:
        'investigate, probe, investigation/n, probe/n, suspect, suspect/n, under inquiry, under investigation, subject of * inquiry, question, look into',
      arrested: 'arrest, detain, apprehend, arrest/n, detention/n, take into custody, in custody, remand',
      charged:
        'charge with, charge, indict, prosecute, prosecution/n, indictment/n, arraign, face charges, file charges, bring charges',
      tried: 'stand trial, go on trial, put on trial',
      convicted: 'convict, find guilty, plead guilty, conviction/n',
      sentenced: 'sentence, jail, imprison, sentence to, prison sentence',
      acquitted: 'acquit, exonerate, find not guilty, acquittal/n, clear of',
      released:
        'release from, release on bail, release without, free from, let go, set free, walk free, bail/n',
    },
    orders: [
      'investigated < charged < tried < convicted < sentenced',
      'charged < acquitted',
      'arrested < released',
    ],
  },
  {
    stages: {
      complained: 'complaint/n, complain, allege, accuse, accusation/n, allegation/n',
      examined: 'investigate, review, examine, look into, investigation/n, inquiry/n',
      punished:
        'reprimand, fine, censure, sanction, punish, penalise, penalize, rebuke, discipline, reprimand/n, find guilty, strip of',
      cleared: 'clear of, exonerate, find no wrongdoing, no case to answer',
    },
    orders: ['complained < examined < punished', 'examined < cleared'],
  },
  // Civil law and applications.
  {
    stages: {
      considered:
        'threaten to sue, consider suing, consider legal action, threaten legal action, no plan to go to court, decide whether, take advice',
      filed:
        'sue, lodge, file suit, file a, file an, go to court, take to court, bring a claim, launch legal action, begin proceedings, apply for',
      won: 'win * case, win damages, rule in favour, rule in favor, uphold, award damages',
      lost: 'lose * case, throw out, strike out, dismiss * claim, dismiss * case',
      settled: 'settle, settlement/n, out of court',
      withdrawn: 'withdraw * claim, withdraw * case, drop * claim, drop * case',
    },
    orders: ['considered < filed < won', 'filed < lost', 'filed < settled', 'filed < withdrawn'],
  },
  {
    stages: {
      sought:
        'ask for, ask, request, seek, apply for, apply, application/n, petition, request/n, file for, ask the, if granted, intend to file',
      given:
        'grant, award, obtain, receive, win, secure, be given, license, licence, get, permit, hand over, approve',
      denied: 'refuse, deny, turn down, reject, refusal/n, decline',
    },
    orders: ['sought < given', 'sought < denied'],
  },
  // Posts.
  {
    stages: {
      suspended:
        'suspend, place on leave, put on leave, place on paid leave, on paid leave, on leave, suspension/n, stand down temporarily',
      dismissed: 'dismiss, sack, fire, oust, axe, dismissal/n, sacking/n, firing/n, lay off, depose',
      resigned:
        'resign, quit, step down, stand down, hand in * notice, hand in * resignation, give * notice, resignation/n, tender * resignation, step aside',
      retired: 'retire, retirement/n',
      parted: 'mutual consent, mutual agreement, part company',
      stayed:
        'stay on, remain in office, remain in * post, keep * job, keep * post, reinstate, stay in * post',
    },
    orders: ['suspended < dismissed'],
  },
  {
    stages: {
      standing: 'run for, stand for, candidate/n, nominate, nominee/n, shortlist',
      chosen: 'elect, win * election, appoint, election of',
      installed: 'swear in, take office, take the oath, inaugurate',
      acting: 'acting/a, caretaker/n, interim/a, take charge for now, fill in',
    },
    orders: ['standing < chosen < installed'],
  },
  // Harm.
  {
    stages: {
      hurt: 'injure, wound, hurt, hospitalise, hospitalize, injury/n, wounded/a, injured/a, critical condition, burn, maim, unconscious/a',
      dead: 'kill, die, dead/a, death/n, perish, fatally, lose * life, pronounce dead, drown',
      safe: 'rescue, survive, save, unhurt/a, unharmed/a, survivor/n, alive/a, bring to safety, escape',
      missing: 'missing/a, disappear, unaccounted/a',
    },
    orders: ['hurt < dead'],
  },
  {
    stages: {
      shot: 'shoot, gunshot/n, gunfire/n, bullet/n',
      stabbed: 'stab, knife',
      beaten: 'beat to death, bludgeon',
      strangled: 'strangle, choke, suffocate',
      poisoned: 'poison, poisoning/n',
      drowned: 'drown, drowning/n',
      burned: 'burn to death',
      crashed: 'run over, hit by a car, crash/n, knock down',
    },
    orders: [],
  },
  // Times of events.
  {
    stages: {
      postponed:
        'postpone, put off, delay, defer, adjourn, reschedule, push back, postponement/n, put back, table until, move to, move from, leave over, hold over, carry over',
      cancelled:
        'cancel, call off, scrap, abandon, cancellation/n, axe, ditch, vote down, throw out, reject, drop',
      held: 'go ahead, take place, as planned, on schedule, as scheduled, proceed as',
      suspended: 'halt, suspend, interrupt, pause, suspension/n',
    },
    orders: [],
  },
  {
    stages: {
      temporary:
        'temporary/a, temporarily/a, interim/a, provisional/a, provisionally/a, for now, for the time being, caretaker/n',
      permanent: 'permanent/a, permanently/a, for good, indefinitely/a, for ever',
    },
    orders: [],
  },
  {
    stages: {
      planned:
        'plan to, intend to, propose to, hope to, aim to, ready to, prepared to, due to, expect to, set to',
      begun: 'begin, start, launch, open, get under way, break ground, lay the foundation',
      ended: 'finish, complete, end, conclude, completion/n',
      dropped: 'abandon, scrap, shelve, call off',
    },
    orders: ['planned < begun < ended'],
  },
  // Decisions.
  {
    stages: {
      proposed: 'propose, table a motion, table, introduce, draft, put forward, submit, propose to',
      passed:
        'pass a motion, pass the motion, pass a bill, pass the bill, pass, adopt, approve, carry, vote through, ratify, enact, vote in favour, vote in favor',
      rejected: 'reject, vote down, throw out, defeat, veto, strike down',
      deferred: 'postpone, defer, adjourn, put off, refer back, leave over, hold over, shelve',
      withdrawn: 'withdraw, pull, withdrawal/n',
    },
    orders: ['proposed < passed', 'proposed < rejected', 'proposed < deferred', 'proposed < withdrawn'],
  },
  {
    stages: {
      pending:
        'consider, weigh, mull, discuss, study, look at, examine, debate, ponder, contemplate, explore, toy with',
      undecided: 'yet to decide, still to decide, decide whether, not decide, not yet decide, undecided/a',
      decided:
        'decide to, decide on, decide against, opt to, opt for, resolve to, choose to, agree to, decide in, rule against, rule in',
    },
    orders: ['pending < decided'],
  },
  {
    stages: {
      talking:
        'work toward, work towards, negotiate, in talks, discuss, seek a deal, aim to reach, try to reach, hope to reach, hold talks, close to',
      agreed:
        'reach a deal, reach an agreement, reach agreement, strike a deal, sign a deal, seal, clinch, conclude a deal, conclude an agreement, have reached, agree on, sign an agreement, sign',
      failed: 'break down, collapse, fall through, walk away, end without agreement, fail to agree',
    },
    orders: ['talking < agreed', 'talking < failed'],
  },
  {
    stages: {
      ordered:
        'order to, order, instruct, command, require, oblige, evacuate, compel, force to, make * leave',
      advised: 'advise, recommend, urge, ask to, advice/n, recommendation/n, encourage, invite, warn',
      sheltered: 'shelter in place, stay indoors, remain indoors, shelter-in-place',
    },
    orders: [],
  },
  // Property.
  {
    stages: {
      offered:
        'offer for, bid for, offer to buy, make an offer, make a bid, put up for sale, on the market, bid/n, approach/n',
      sold: 'buy, purchase, acquire, sell, take over, sale/n, purchase/n, acquisition/n',
      lent: 'lend, loan, loan/n, on loan, lease, rent, hire out',
      given: 'donate, gift, bequeath, give back, return to, hand back, donation/n',
    },
    orders: ['offered < sold'],
  },
  {
    stages: {
      threatened: 'threaten to strike, ballot for, vote to strike, strike ballot, be a ballot, ballot/n',
      struck: 'walk out, go on strike, down tools, be on strike',
      averted: 'call off * strike, avert, suspend * strike',
    },
    orders: ['threatened < struck', 'threatened < averted'],
  },
  // Votes, and words.
  {
    stages: {
      favoured: 'vote for, vote in favour, vote in favor, back, support, second',
      opposed: 'vote against, oppose',
      abstained: 'abstain, abstention/n, sit on * hands, sit out, not vote',
      absent: 'leave the room, leave the chamber, withdraw from the room',
    },
    orders: [],
  },
  {
    stages: {
      testified: 'testify, give evidence, appear before, take the stand',
      wrote: 'letter/n, written statement, in writing, decline to appear, write to',
    },
    orders: [],
  },
  {
    stages: {
      confirmed: 'confirm, admit, acknowledge, concede, confess, own up',
      silent:
        'decline to comment, no comment, would not comment, decline to say, not be drawn, decline to confirm, not comment, refuse to comment',
      denied: 'deny, refute, dispute, contradict, rebut, denial/n, untrue/a',
    },
    orders: [],
  },
  {
    stages: {
      saw: 'see, watch, witness',
      heard: 'hear, overhear',
    },
    orders: [],
  },
  // Games and businesses.
  {
    stages: {
      won: 'win, beat, defeat, victory/n, triumph',
      drew: 'draw with, draw/n, tie/n, level/a, stalemate/n',
      lost: 'lose, lose to, defeat/n, go down to',
    },
    orders: [],
  },
  {
    stages: {
      failing:
        'insolvency/n, administration/n, go bankrupt, bankruptcy/n, collapse, go bust, insolvent/a, wind up',
      rescued: 'bail out, refinance, restructure',
    },
    orders: [],
  },
  {
    stages: {
      fast: 'fast-track, fast track, priority review, breakthrough status',
      filed: 'file for approval, intend to file, submit for approval, seek approval, apply for approval',
      approved:
        'approve, license, licence, authorise, authorize, clear for sale, licensed for sale, approval/n',
      refused: 'reject, refuse, turn down',
    },
    orders: ['fast < filed < approved', 'filed < refused'],
  },
  // Ways of travel.
  {
    stages: {
      rail: 'by train, by rail, train/n',
      bus: 'by bus, by coach, bus/n',
      car: 'by car, by taxi, drive, taxi/n',
      road: 'by road, by lorry, by truck',
      air: 'by air, by plane, by helicopter, fly, flight/n, plane/n, helicopter/n',
      water: 'by ship, by boat, by sea, by ferry, sail, ship/n, boat/n, ferry/n',
      foot: 'on foot, walk',
      bicycle: 'by bicycle, by bike, cycle',
    },
    orders: [],
  },
  // Opposites, where the one denied is the other.
  {
    opposed: true,
    stages: {
      accepted:
        'accept, approve, agree to, endorse, grant, take up, say yes to, find favour with, find favor with, welcome, be open to, open to, back, embrace, allow, permit, consent to, adopt, award, give * blessing, green-light',
      refused:
        'reject, refuse, turn down, decline, rebuff, veto, oppose, say no to, throw out, dismiss, rule out, forbid, ban, resist, spurn, vote down, block, deny',
    },
    orders: [],
  },
  {
    opposed: true,
    stages: {
      raised:
        'raise, increase, put up, rise, climb, grow, go up, gain, jump, surge, soar, lift, push up, expand, double',
      lowered:
        'lower, cut, reduce, bring down, fall, drop, decline, shrink, go down, slash, plunge, tumble, slip, slide, sink, halve, decrease',
    },
    orders: [],
  },
  {
    opposed: true,
    stages: {
      kept: 'keep, retain, hold on to, hang on to, preserve, maintain',
      lost: 'lose, give up, shed, surrender, forfeit, waive, give back, relinquish',
    },
    orders: [],
  },
  {
    opposed: true,
    stages: {
      unanimous: 'unanimous/a, unanimously/a, nobody against, without opposition, unopposed/a, nem con',
      divided: 'divided/a, meet with opposition, split, majority/n, dissent/n, dissenting/a',
    },
    orders: [],
  },
  {
    opposed: true,
    stages: {
      opened: 'open, reopen',
      closed: 'close, shut, shut down, closure/n, close down',
    },
    orders: [],
  },
  {
    opposed: true,
    stages: {
      praised: 'praise, hail, applaud, commend, welcome, pay tribute to',
      blamed: 'criticise, criticize, condemn, denounce, attack, blame, lambast, hold against',
    },
    orders: [],
  },
  {
    opposed: true,
    stages: {
      attended: 'attend, turn up, show up, take part, be present, appear',
      absent: 'stay away, miss, boycott, absent/a, keep away, skip',
    },
    orders: [],
  },
  {
    opposed: true,
    stages: {
      joined: 'join, enter, enrol, enroll',
      left: 'leave, quit, withdraw from, pull out of, walk out of, exit',
    },
    orders: [],
  },
];
