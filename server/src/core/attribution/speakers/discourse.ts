import {
  femalePronouns,
  groupPronouns,
  malePronouns,
  speechParticipantPronouns,
} from '../../english/pronouns';
import { officeModifiers } from '../../english/titles';
import { comparePersonNames, personNameParts, sameGivenName, soundKey } from '../../values/names';
import type { SpeakerKind } from '../attribution';
import type { ParagraphMention } from '../paragraphAttributions';
import type { Mention } from './mention';
import { isCountryName } from '../../english/countries';

/** Whom a mention resolves to. */
export interface Referent {
  /** The fullest name that the document gives, or the description: "Volodymyr Zelenskyy", "people familiar with the matter". */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** What the document says that the bearer is, in lower case: "ukrainian president". */
  readonly roles: readonly string[];
}

interface Person {
  name: string;
  /** A surname alone, which may be a body's name as well; "he" or a title settles it. */
  bare: boolean;
  readonly roles: Set<string>;
  gender?: 'female' | 'male';
  /** Block of the latest mention. */
  seen: number;
  mentions: number;
}

interface Group {
  readonly head: string;
  readonly plural: boolean;
  readonly referent: Referent;
}

/** How many people and groups are remembered: of texts without end, the latest. */
const maxRemembered = 400;

/** Within its block a pronoun reaches back so many sentences. */
const maxPronounSentences = 5;

/** A pronoun reaches back so many blocks at most. */
const maxPronounBlocks = 6;

/**
 * Who has been named in a document so far. Blocks are entered in order; mentions are resolved in the context of the
 * block entered last.
 */
export class Discourse {
  private readonly people = new Map<string, Person[]>();
  private readonly givenNames = new Map<string, Person[]>();
  private known: Person[] = [];
  private groups: Group[] = [];
  private block = -1;
  private blockMentions: readonly ParagraphMention[] = [];
  private readonly bySentence = new Map<number, ParagraphMention[]>();
  private previousMentions: readonly ParagraphMention[] = [];
  private lastPerson: { referent: Referent; block: number } | undefined;
  private lastOrganization: { referent: Referent; block: number } | undefined;

  /** Begins a block with the names that it mentions. */
  enter(block: number, mentions: readonly ParagraphMention[]): void {
    if (this.blockMentions.some(({ mention }) => mention.kind === 'person' || mention.kind === 'unknown'))
      this.previousMentions = this.blockMentions;
    this.block = block;
    this.blockMentions = mentions;
    this.bySentence.clear();
    for (const one of mentions) {
      const others = this.bySentence.get(one.sentenceIndex);
      if (others) others.push(one);
      else this.bySentence.set(one.sentenceIndex, [one]);
    }
    for (const { mention } of mentions)
      if (mention.kind === 'person' && mention.name !== undefined) this.introduce(mention, mention.name);
    for (const { mention } of mentions) {
      if (mention.kind !== 'unknown' || mention.name === undefined) continue;
      const person = this.personOf(mention.name);
      if (person) this.touch(person, mention);
      else if (mayBeSurname(mention, mention.name)) this.introduce(mention, mention.name);
    }
  }

  /** Whom a mention in the current block means; `spoke` tells that it speaks there, so that later pronouns may mean it. */
  resolve(mention: Mention, sentenceIndex: number, spoke: boolean): Referent | undefined {
    const referent = this.referentOf(mention, sentenceIndex);
    if (referent && spoke) this.remember(mention, referent);
    return referent;
  }

  private referentOf(mention: Mention, sentenceIndex: number): Referent | undefined {
    if (mention.pronoun !== undefined) return this.ofPronoun(mention.pronoun, mention.start, sentenceIndex);
    if (mention.name !== undefined) return this.ofName(mention, mention.name);
    if (mention.owner !== undefined) return this.ofName({ ...mention, kind: 'unknown' }, mention.owner);
    switch (mention.kind) {
      case 'anonymous':
      case 'document':
        return this.ofGroup(mention);
      case 'person':
        return (
          this.ofOffice(mention) ?? {
            name: mention.text,
            kind: 'person',
            roles: [mention.text.toLowerCase()],
          }
        );
      case 'organization':
      case 'unknown':
        return { name: mention.text, kind: mention.kind, roles: [] };
    }
  }

  /** The one person whom the current block names; undefined where it names none, or several. */
  onlyPerson(): Referent | undefined {
    let only: Person | undefined;
    for (const { mention } of this.blockMentions) {
      const person = this.personMentioned(mention);
      if (!person || person === only) continue;
      if (only) return undefined;
      only = person;
    }
    return only && referentOf(only);
  }

  /** The person whom the document has named most often, the first of several; undefined where it names none. */
  mostNamed(): Referent | undefined {
    let most: Person | undefined;
    for (const person of this.known) if (!most || person.mentions > most.mentions) most = person;
    return most && referentOf(most);
  }

  /** Somebody goes on speaking in the current block: "he" means them. */
  speaks(referent: Referent): void {
    if (referent.kind === 'person' || referent.kind === 'unknown')
      this.lastPerson = { referent, block: this.block };
  }

  private ofName(mention: Mention, name: string): Referent {
    if (mention.kind === 'organization') return { name, kind: 'organization', roles: [] };
    const person = this.personOf(name, mention.gender);
    if (person) return referentOf(person);
    if (mention.kind === 'person')
      return { name, kind: 'person', roles: mention.role === undefined ? [] : [mention.role] };
    return { name, kind: isCountryName(name) ? 'organization' : 'unknown', roles: [] };
  }

  private introduce(mention: Mention, name: string): void {
    const existing = this.personOf(name, mention.gender);
    if (
      existing &&
      (personNameParts(name).length < 2 || comparePersonNames(existing.name, name) === 'same')
    ) {
      if (personNameParts(name).length > personNameParts(existing.name).length) {
        existing.name = name;
        remember(this.givenNames, soundKey(personNameParts(name)[0] ?? ''), existing);
      }
      if (mention.kind === 'person') existing.bare = false;
      this.touch(existing, mention);
      return;
    }
    const surname = personNameParts(name).at(-1);
    if (surname === undefined) return;
    const bare = mention.kind === 'unknown';
    const person: Person = { name, bare, roles: new Set(), seen: this.block, mentions: 0 };
    this.touch(person, mention);
    remember(this.people, soundKey(surname), person);
    if (!bare) remember(this.givenNames, soundKey(personNameParts(name)[0] ?? ''), person);
    this.known.push(person);
    if (this.known.length > maxRemembered) this.known = this.known.slice(maxRemembered / 2);
  }

  private touch(person: Person, mention: Mention): void {
    person.seen = this.block;
    person.mentions += 1;
    if (mention.role !== undefined && person.roles.size < 8) person.roles.add(mention.role);
    if (mention.gender) person.gender = mention.gender;
  }

  /** The person of a name: one of several with its surname only where a given name, a title or nearness tells which. */
  private personOf(name: string, gender?: 'female' | 'male'): Person | undefined {
    const parts = personNameParts(name);
    const surname = parts.at(-1);
    if (surname === undefined) return undefined;
    let bearers = this.people.get(soundKey(surname)) ?? [];
    if (bearers.length === 0 && parts.length === 1) bearers = this.givenNames.get(soundKey(surname)) ?? [];
    const [given] = parts;
    if (parts.length > 1 && given !== undefined) {
      return bearers.find((person) => {
        const own = personNameParts(person.name);
        return own.length < 2 || sameGivenName(own[0] ?? '', given);
      });
    }
    const fitting = gender
      ? bearers.filter((person) => person.gender === undefined || person.gender === gender)
      : bearers;
    if (fitting.length < 2) return fitting[0];
    const told = gender ? fitting.filter((person) => person.gender === gender) : [];
    if (told.length === 1) return told[0];
    const here = fitting.filter(
      (person) => person.seen === this.block && personNameParts(person.name).length > 1,
    );
    return here.length === 1 ? here[0] : undefined;
  }

  private ofOffice(mention: Mention): Referent | undefined {
    const words = mention.text.toLowerCase().split(/[\s-]+/u);
    const office = words.at(-1) ?? '';
    let best: Person | undefined;
    let most = 0;
    for (const person of this.known) {
      const roles = [...person.roles].join(' ').split(/[^\p{L}.]+/u);
      if (!roles.includes(office)) continue;
      const nationality = words.slice(0, -1);
      const shared = nationality.filter((word) => roles.includes(word)).length;
      const foreign = nationality.length - shared;
      const score = 2 + 4 * shared - foreign + person.seen / 1e6 + Math.min(person.mentions, 20) / 1e3;
      if (foreign > 0 && shared === 0 && nationality.some((word) => !officeModifiers.has(word))) continue;
      if (score > most) [most, best] = [score, person];
    }
    return best && referentOf(best);
  }

  /** "The official", "the people", "the report": the latest of that description, where the mention says no more itself. */
  private ofGroup(mention: Mention): Referent {
    const own: Referent = { name: mention.text, kind: mention.kind, roles: [] };
    if (!mention.definite || mention.text.includes(' ')) return own;
    return this.groups.findLast(({ head }) => head === mention.head)?.referent ?? own;
  }

  private ofPronoun(pronoun: string, start: number, sentenceIndex: number): Referent | undefined {
    if (speechParticipantPronouns.has(pronoun)) return undefined;
    if (pronoun === 'it')
      return this.lastOrganization && this.block - this.lastOrganization.block <= maxPronounBlocks
        ? this.lastOrganization.referent
        : undefined;
    if (groupPronouns.has(pronoun))
      return (
        this.groups.at(-1)?.referent ??
        (this.lastOrganization?.block === this.block ? this.lastOrganization.referent : undefined)
      );
    if (pronoun === 'who' || pronoun === 'which' || pronoun === 'that') {
      const before = this.bySentence.get(sentenceIndex)?.findLast(({ mention }) => mention.end <= start);
      return before && this.referentOf(before.mention, sentenceIndex);
    }
    const gender = femalePronouns.has(pronoun) ? 'female' : malePronouns.has(pronoun) ? 'male' : undefined;
    if (!gender) return undefined;
    return this.personBefore(start, sentenceIndex, gender);
  }

  /**
   * Whom "he" or "she" means: the one who spoke last in this block; else the first person of the nearest sentence before
   * (its subject, as a rule); else whoever spoke last, or was first named, in the blocks before.
   */
  private personBefore(
    start: number,
    sentenceIndex: number,
    gender: 'female' | 'male',
  ): Referent | undefined {
    const fits = (person: Person): boolean => person.gender === undefined || person.gender === gender;
    if (this.lastPerson?.block === this.block) {
      const person = this.personOf(this.lastPerson.referent.name);
      if (!person || fits(person)) return this.assign(person, gender) ?? this.lastPerson.referent;
    }
    for (let at = sentenceIndex; at >= 0 && at > sentenceIndex - maxPronounSentences; at -= 1) {
      for (const { mention } of this.bySentence.get(at) ?? []) {
        if (mention.end > start) continue;
        const person = this.personMentioned(mention);
        if (person && fits(person)) return this.assign(person, gender);
      }
    }
    if (this.lastPerson && this.block - this.lastPerson.block <= maxPronounBlocks) {
      const person = this.personOf(this.lastPerson.referent.name);
      const sooner = this.lastPerson.block < this.block - 1 && this.previousMentions.length > 0;
      if (!sooner && (!person || fits(person)))
        return this.assign(person, gender) ?? this.lastPerson.referent;
    }
    for (const { mention } of this.previousMentions) {
      const person = this.personMentioned(mention);
      if (person && fits(person)) return this.assign(person, gender);
    }
    return this.lastPerson && this.block - this.lastPerson.block <= maxPronounBlocks
      ? this.lastPerson.referent
      : undefined;
  }

  private personMentioned(mention: Mention): Person | undefined {
    if (mention.name === undefined || mention.kind === 'organization') return undefined;
    return this.personOf(mention.name, mention.gender);
  }

  private assign(person: Person | undefined, gender: 'female' | 'male'): Referent | undefined {
    if (!person) return undefined;
    person.gender ??= gender;
    person.bare = false;
    return referentOf(person);
  }

  private remember(mention: Mention, referent: Referent): void {
    switch (referent.kind) {
      case 'person':
        this.lastPerson = { referent, block: this.block };
        break;
      case 'anonymous':
      case 'document':
        if (mention.pronoun === undefined)
          this.groups.push({ head: mention.head, plural: mention.plural, referent });
        if (this.groups.length > maxRemembered) this.groups = this.groups.slice(maxRemembered / 2);
        if (!mention.plural) this.lastPerson = { referent, block: this.block };
        break;
      case 'unknown':
        this.lastPerson = { referent, block: this.block };
        this.lastOrganization = { referent, block: this.block };
        break;
      case 'organization':
        this.lastOrganization = { referent, block: this.block };
        break;
    }
  }
}

function referentOf(person: Person): Referent {
  return { name: person.name, kind: person.bare ? 'unknown' : 'person', roles: [...person.roles] };
}

/** So many people may share a surname before it tells nobody apart. */
const maxBearersOfName = 24;

function remember(table: Map<string, Person[]>, key: string, person: Person): void {
  const bearers = table.get(key);
  if (!bearers) table.set(key, [person]);
  else if (bearers.length < maxBearersOfName && !bearers.includes(person)) bearers.push(person);
}

/** A single name that no preposition precedes and that is no country, capital, acronym or shouted word. */
function mayBeSurname({ afterPreposition }: Mention, name: string): boolean {
  return (
    afterPreposition !== true && /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u.test(name) && !isCountryName(name)
  );
}
