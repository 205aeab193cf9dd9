import { isCountryName } from '../../english/countries';
import { greetingWords } from '../../english/functionWords';
import { officeModifiers } from '../../english/titles';
import { wordSet } from '../../english/wordSet';
import { mayNamePerson, mayNameThing } from '../../entities/nameOfThing';
import { isCommonNoun } from '../../lexicon/commonNouns';
import { genderOfName } from '../../values/names/genderOfName';
import { spanOf } from '../../prose/span';
import { comparePersonNames, sameGivenName } from '../../values/names/compareNames';
import { personNameParts } from '../../values/names/personNames';
import { transliterationKey } from '../../values/names/spelling';
import type { Referent } from '../attribution';
import type { ToldRole } from '../../entities/knownPerson';
import type { Mention, ParagraphMention } from './mention';
import type { Gender } from '../../values/names/genderOfName';

/** A person whom a document names, and what it has told of them so far. */
export interface Person {
  /** The fullest name so far. */
  name: string;
  /** True while only a name without a title is known that may also be an organization's: a single one, or "Quarry Lights". */
  mayBeOrganization: boolean;
  /** In lower case. */
  readonly roles: Set<string>;
  /** Where the document tells each role first: the mention, in UTF-16 offsets into the text of the block of this index. */
  readonly told: (ToldRole & { readonly block: number })[];
  gender?: Gender;
  /** Index of the block with the latest mention. */
  lastBlock: number;
  mentions: number;
}

/** Maximum number of people in the list that offices are looked up in. At the limit the older half is dropped. */
const maxPeople = 400;

/** Maximum number of people of one surname, or of one given name, who are told apart. */
const maxBearersOfName = 24;

/** Maximum number of roles of a person. */
const maxRoles = 8;

/** Words between an office and what it is an office of: "the mayor of the town". */
const linkingWords = wordSet('of for at in the a an');

/** The people named in a document so far, by surname, by given name and by office. */
export class NamedPeople {
  private readonly bySurname = new Map<string, Person[]>();
  private readonly byGivenName = new Map<string, Person[]>();
  /** In the order in which they were introduced. */
  private people: Person[] = [];
  private block = -1;

  /** Adds the people whom a block names. Blocks are entered in order. */
  enterBlock(index: number, mentions: readonly ParagraphMention[]): void {
    this.block = index;
    // Full names and titles first: a surname in the same block may come before them.
    for (const { mention } of mentions)
      if (mention.kind === 'person' && mention.name !== undefined && !isHeadline(mention.name))
        this.introduce(mention, mention.name);
    for (const { mention } of mentions) {
      if (mention.kind !== 'unknown' || mention.name === undefined) continue;
      const person = this.find(mention.name);
      if (person) this.countMention(person, mention);
      else if (mayBeSurname(mention, mention.name)) this.introduce(mention, mention.name);
    }
  }

  /**
   * The person of a name. Where several bear a surname that stands alone, the one of the given gender, else the only one
   * of them whom the current block names in full; undefined if neither singles one out.
   */
  find(name: string, gender?: Gender): Person | undefined {
    const parts = personNameParts(name);
    const [given] = parts;
    const surname = parts.at(-1);
    if (given === undefined || surname === undefined) return undefined;
    let bearers = this.bySurname.get(transliterationKey(surname)) ?? [];
    if (parts.length > 1)
      return bearers.find((person) => {
        const own = personNameParts(person.name);
        return own.length < 2 || sameGivenName(own[0] ?? '', given);
      });
    if (bearers.length === 0) bearers = this.byGivenName.get(transliterationKey(given)) ?? [];
    return this.singledOut(bearers, gender);
  }

  private singledOut(bearers: readonly Person[], gender: Gender | undefined): Person | undefined {
    const fitting = gender ? bearers.filter((person) => mayBeOfGender(person, gender)) : bearers;
    if (fitting.length < 2) return fitting[0];
    const ofGender = gender ? fitting.filter((person) => person.gender === gender) : [];
    if (ofGender.length === 1) return ofGender[0];
    const here = fitting.filter(
      ({ lastBlock, name }) => lastBlock === this.block && personNameParts(name).length > 1,
    );
    return here.length === 1 ? here[0] : undefined;
  }

  /**
   * The holder of an office that a mention describes without a name: "the Ukrainian president". Words before the office
   * that say more than "former" or "new" must share one with the person's roles. The most shared words win, then the
   * latest mention, then the most mentions.
   */
  holderOf(mention: Mention): Person | undefined {
    const office = mention.head;
    const modifiers = mention.text
      .toLowerCase()
      .split(/[\s-]+/u)
      .filter((word) => word !== office && !linkingWords.has(word));
    const isSpecific = modifiers.some((word) => !officeModifiers.has(word));
    let best: Person | undefined;
    let highest = 0;
    for (const person of this.people) {
      const roles = [...person.roles].join(' ').split(/[^\p{L}.]+/u);
      if (!roles.includes(office)) continue;
      const shared = modifiers.filter((word) => roles.includes(word)).length;
      if (isSpecific && shared === 0) continue;
      const others = modifiers.length - shared;
      const score = 2 + 4 * shared - others + person.lastBlock / 1e6 + Math.min(person.mentions, 20) / 1e3;
      if (score > highest) [highest, best] = [score, person];
    }
    return best;
  }

  /** The only person whose roles have a word; undefined where there is none, or several. */
  onlyOne(role: string): Person | undefined {
    const bearers = this.people.filter(({ roles }) =>
      [...roles].some((one) => one.split(/[^\p{L}.]+/u).includes(role)),
    );
    return bearers.length === 1 ? bearers[0] : undefined;
  }

  /** Everybody whom the document names, in the order in which they were introduced; of very many the later half. */
  get all(): readonly Person[] {
    return this.people;
  }

  /** The person named most often, the first of several; undefined where nobody is named. */
  mostNamed(): Person | undefined {
    let most: Person | undefined;
    for (const person of this.people) if (!most || person.mentions > most.mentions) most = person;
    return most;
  }

  private introduce(mention: Mention, name: string): void {
    const known = this.find(name, mention.gender);
    if (known && (personNameParts(name).length < 2 || comparePersonNames(known.name, name) === 'same'))
      this.update(known, mention, name);
    else this.add(mention, name);
  }

  private update(person: Person, mention: Mention, name: string): void {
    if (personNameParts(name).length > personNameParts(person.name).length) {
      person.name = name;
      addBearer(this.byGivenName, personNameParts(name)[0] ?? '', person);
    }
    if (mention.kind === 'person' && !mayBeThing(mention, name)) person.mayBeOrganization = false;
    this.countMention(person, mention);
  }

  private add(mention: Mention, name: string): void {
    const parts = personNameParts(name);
    const surname = parts.at(-1);
    if (surname === undefined) return;
    const mayBeOrganization = mention.kind === 'unknown' || mayBeThing(mention, name);
    const person: Person = {
      name,
      mayBeOrganization,
      roles: new Set(),
      told: [],
      lastBlock: this.block,
      mentions: 0,
    };
    this.countMention(person, mention);
    addBearer(this.bySurname, surname, person);
    if (!mayBeOrganization) addBearer(this.byGivenName, parts[0] ?? '', person);
    this.people.push(person);
    if (this.people.length > maxPeople) this.people = this.people.slice(maxPeople / 2);
  }

  private countMention(person: Person, mention: Mention): void {
    person.lastBlock = this.block;
    person.mentions += 1;
    const { role } = mention;
    if (role !== undefined && person.roles.size < maxRoles && !person.roles.has(role)) {
      person.roles.add(role);
      person.told.push({ role, span: spanOf(mention), block: this.block });
    }
    const gender = mention.gender ?? (person.gender === undefined ? genderOfName(person.name) : undefined);
    if (gender) person.gender = gender;
  }
}

export function personReferent({ name, mayBeOrganization, roles }: Person): Referent {
  return { name, kind: mayBeOrganization ? 'unknown' : 'person', roles: [...roles] };
}

/** True unless the document tells the other gender. */
export function mayBeOfGender(person: Person, gender: Gender): boolean {
  return person.gender === undefined || person.gender === gender;
}

/** Adds a person under the sound of a part of their name, where transliterations meet. */
function addBearer(table: Map<string, Person[]>, part: string, person: Person): void {
  const key = transliterationKey(part);
  const bearers = table.get(key);
  if (!bearers) table.set(key, [person]);
  else if (bearers.length < maxBearersOfName && !bearers.includes(person)) bearers.push(person);
}

/** True for a single name that is not after a preposition and no noun, country, acronym or word in capitals: no "Patience". */
function mayBeSurname({ afterPreposition }: Mention, name: string): boolean {
  return (
    afterPreposition !== true &&
    /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u.test(name) &&
    !isCountryName(name) &&
    !greetingWords.has(name.toLowerCase()) &&
    !isCommonNoun(name.toLowerCase())
  );
}

/** True for a name of a thing or a body, unless a title or an apposition tells that it is somebody's. */
function mayBeThing({ role, gender }: Mention, name: string): boolean {
  return role === undefined && gender === undefined && mayNameThing(name);
}

/** True for more capitalised words than a name has: "Black Lawmakers Rip Donald Quill". */
function isHeadline(name: string): boolean {
  return personNameParts(name).length > 1 && !mayNamePerson(name);
}
