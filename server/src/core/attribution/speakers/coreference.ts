import { isCountryName } from '../../english/countries';
import {
  femalePronouns,
  groupPronouns,
  malePronouns,
  speechParticipantPronouns,
} from '../../english/pronouns';
import type { Referent } from '../attribution';
import type { Mention, ParagraphMention } from './mention';
import { NamedPeople, mayBeOfGender, personReferent } from './namedPeople';
import type { Person } from './namedPeople';
import { mayNamePerson, mayNameThing } from '../../entities/nameOfThing';
import type { Gender } from '../../values/names/genderOfName';

/** Maximum number of unnamed speakers and documents that are kept. At the limit the older half is dropped. */
const maxDescribed = 400;

/** Number of sentences in which a pronoun looks for its antecedent within its block, its own included. */
const maxPronounSentences = 12;

/** Maximum distance between a pronoun and a speaker that it refers to, in blocks. */
const maxPronounBlocks = 6;

/** An unnamed speaker or a document, by the head of its description. */
interface Described {
  readonly head: string;
  readonly referent: Referent;
}

/** A referent that spoke, with the index of the block in which it did so last. */
interface LatestSpeaker {
  readonly referent: Referent;
  readonly block: number;
  /** Index of the sentence in the block. */
  readonly sentenceIndex: number;
}

/**
 * Resolves the mentions of a document to referents: a surname to the full name, a description to its bearer, a pronoun to
 * its antecedent. Blocks are entered in order, and mentions are resolved in the block entered last.
 */
export class CoreferenceResolver {
  private readonly people = new NamedPeople();
  private described: Described[] = [];
  private block = -1;
  private mentions: readonly ParagraphMention[] = [];
  private readonly mentionsBySentence = new Map<number, ParagraphMention[]>();
  /** The mentions of the latest blocks before the current one that may name a person, the nearest block first. */
  private previousBlocks: { readonly block: number; readonly mentions: readonly ParagraphMention[] }[] = [];
  private latestPerson: LatestSpeaker | undefined;
  private latestOrganization: LatestSpeaker | undefined;
  /** Of those who are many by their description: "campaigners". */
  private latestGroup: LatestSpeaker | undefined;
  /** Those who spoke together last, unless unnamed people spoke since. */
  private latestTogether: { readonly referents: readonly Referent[]; readonly block: number } | undefined;

  /** @param mentions Names in the block's own words, in order. */
  enterBlock(index: number, mentions: readonly ParagraphMention[]): void {
    if (this.mentions.some(({ mention }) => mention.kind === 'person' || mention.kind === 'unknown'))
      this.previousBlocks = [
        { block: this.block, mentions: this.mentions },
        ...this.previousBlocks.slice(0, maxPronounBlocks - 1),
      ];
    this.block = index;
    this.mentions = mentions;
    this.mentionsBySentence.clear();
    for (const one of mentions) {
      const others = this.mentionsBySentence.get(one.sentenceIndex);
      if (others) others.push(one);
      else this.mentionsBySentence.set(one.sentenceIndex, [one]);
    }
    this.people.enterBlock(index, mentions);
  }

  /**
   * The referent of a mention in the current block. Undefined for a pronoun without an antecedent, and for "I", "we" and
   * "you".
   */
  resolve(mention: Mention, sentenceIndex: number): Referent | undefined {
    if (mention.pronoun !== undefined) return this.antecedent(mention, mention.pronoun, sentenceIndex);
    if (mention.name !== undefined) return this.bearerOf(mention, mention.name);
    if (mention.owner !== undefined) return this.bearerOf({ ...mention, kind: 'unknown' }, mention.owner);
    switch (mention.kind) {
      case 'anonymous':
      case 'document':
        return this.describedAs(mention);
      case 'person':
        return this.holderOf(mention);
      case 'organization':
      case 'unknown':
        return { name: mention.text, kind: mention.kind, roles: [] };
    }
  }

  /** Resolves a mention that speaks, so that pronouns after it may refer to its referent. */
  resolveSpeaker(mention: Mention, sentenceIndex: number): Referent | undefined {
    const referent = this.resolve(mention, sentenceIndex);
    if (referent) this.noteSpeaker(mention, referent, sentenceIndex);
    return referent;
  }

  /** Notes that several speak together in the current block, so that "they" may refer to them. */
  noteTogether(referents: readonly Referent[]): void {
    this.latestTogether = { referents, block: this.block };
  }

  /** Those for whom "they" stands; empty for any other mention, and where nobody spoke together before. */
  together({ pronoun }: Mention): readonly Referent[] {
    const latest = this.latestTogether;
    return pronoun !== undefined &&
      groupPronouns.has(pronoun) &&
      latest &&
      this.block - latest.block <= maxPronounBlocks
      ? latest.referents
      : [];
  }

  /** Notes that a referent goes on speaking in the current block, so that "he" and "she" may refer to it. */
  noteContinuation(referent: Referent): void {
    if (referent.kind === 'person' || referent.kind === 'unknown')
      this.latestPerson = { referent, block: this.block, sentenceIndex: Infinity };
  }

  /** The only person whom the current block names; undefined where it names nobody, or several people. */
  onlyPerson(): Referent | undefined {
    let only: Person | undefined;
    for (const { mention } of this.mentions) {
      const person = this.personNamed(mention);
      if (!person || person === only) continue;
      if (only) return undefined;
      only = person;
    }
    return only && personReferent(only);
  }

  /** The person whom the document has named most often so far, the first of several. */
  mostNamedPerson(): Referent | undefined {
    const person = this.people.mostNamed();
    return person && personReferent(person);
  }

  /** Everybody whom the blocks entered so far name, and who is no organization. */
  get named(): readonly Person[] {
    return this.people.all.filter((person) => !person.mayBeOrganization || person.roles.size > 0);
  }

  private bearerOf(mention: Mention, name: string): Referent {
    if (mention.kind === 'organization') return { name, kind: 'organization', roles: [] };
    const person = this.people.find(name, mention.gender);
    if (person) return personReferent(person);
    if (mention.kind === 'person')
      return { name, kind: 'person', roles: mention.role === undefined ? [] : [mention.role] };
    return { name, kind: isCountryName(name) ? 'organization' : 'unknown', roles: [] };
  }

  private holderOf(mention: Mention): Referent {
    const person = this.people.holderOf(mention);
    return person
      ? personReferent(person)
      : { name: mention.text, kind: 'person', roles: [mention.text.toLowerCase()] };
  }

  /**
   * An unnamed speaker or a document. A definite head alone ("the official", "the report") refers to the latest of that
   * head, else to the only person of that description ("Mara Quill, a lawyer, …"); a longer or an indefinite description
   * introduces another one.
   */
  private describedAs(mention: Mention): Referent {
    const introduced: Referent = { name: mention.text, kind: mention.kind, roles: [] };
    if (!mention.definite || mention.text.includes(' ')) return introduced;
    const described = this.described.findLast(({ head }) => head === mention.head);
    if (described) return described.referent;
    const person =
      mention.kind === 'anonymous' && !mention.plural ? this.people.onlyOne(mention.head) : undefined;
    return person ? personReferent(person) : introduced;
  }

  private antecedent(mention: Mention, pronoun: string, sentenceIndex: number): Referent | undefined {
    const { start } = mention;
    if (speechParticipantPronouns.has(pronoun)) return undefined;
    if (pronoun === 'it') return this.withinReach(this.latestOrganization)?.referent;
    if (groupPronouns.has(pronoun)) return this.together(mention)[0] ?? this.antecedentOfGroup();
    if (pronoun === 'who' || pronoun === 'which' || pronoun === 'that') {
      const before = this.mentionsBySentence
        .get(sentenceIndex)
        ?.findLast(({ mention: { end } }) => end <= start);
      return before && this.resolve(before.mention, sentenceIndex);
    }
    if (femalePronouns.has(pronoun)) return this.antecedentOfGender('female', start, sentenceIndex);
    if (malePronouns.has(pronoun)) return this.antecedentOfGender('male', start, sentenceIndex);
    return undefined;
  }

  /** The unnamed people who spoke last; else the organization that spoke last in the current block. */
  private antecedentOfGroup(): Referent | undefined {
    const inBlock = [this.latestGroup, this.latestOrganization].find(
      (latest) => latest?.block === this.block,
    );
    return this.described.at(-1)?.referent ?? inBlock?.referent;
  }

  /**
   * The antecedent of "he" or "she": whoever spoke last in the current block, unless a sentence since begins with somebody else; else the first person of the nearest
   * sentence before, usually its subject; else whoever spoke last in the blocks before, unless a later block names
   * somebody; else the first person whom the nearest of these blocks names. The person found has that gender from then on.
   */
  private antecedentOfGender(gender: Gender, start: number, sentenceIndex: number): Referent | undefined {
    const speaker = this.withinReach(this.latestPerson);
    const person = speaker && this.people.find(speaker.referent.name);
    const fits = person ? mayBeOfGender(person, gender) : mayNamePerson(speaker?.referent.name ?? '');
    if (speaker && fits && speaker.block === this.block) {
      const leading = this.personLeadingAfter(speaker.sentenceIndex, gender, sentenceIndex);
      if (leading) return leading;
      return person ? assignGender(person, gender) : speaker.referent;
    }
    const inBlock = this.personBefore(gender, start, sentenceIndex);
    if (inBlock?.sure === true) return assignGender(inBlock.person, gender);
    const namedSince =
      speaker !== undefined && speaker.block < this.block - 1 && this.previousBlocks.length > 0;
    if (speaker && fits && !namedSince) return person ? assignGender(person, gender) : speaker.referent;
    const previous = inBlock?.person ?? this.personInBlocksAfter(fits ? (speaker?.block ?? -1) : -1, gender);
    if (previous) return assignGender(previous, gender);
    return fits ? speaker?.referent : undefined;
  }

  /** Whoever may be of a gender and begins the nearest sentence of the block between two. */
  private personLeadingAfter(first: number, gender: Gender, sentenceIndex: number): Referent | undefined {
    for (let at = sentenceIndex - 1; at > first && at > sentenceIndex - maxPronounSentences; at -= 1) {
      const mention = this.mentionsBySentence.get(at)?.[0]?.mention;
      if (mention?.leads !== true) continue;
      const person = this.personNamed(mention);
      if (person && mayBeOfGender(person, gender)) return assignGender(person, gender);
      // "The director, who has no vote, spoke last": somebody else, whoever it is.
      if (!person && mention.name === undefined && mention.kind === 'person') return this.holderOf(mention);
    }
    return undefined;
  }

  /**
   * The first person who may be of a gender in the nearest block before, down to the one after `last`; somebody whose name is no
   * thing's if there is one.
   */
  private personInBlocksAfter(last: number, gender: Gender): Person | undefined {
    let perhaps: Person | undefined;
    for (const { block, mentions } of this.previousBlocks) {
      if (block <= last) break;
      for (const { mention } of mentions) {
        const person = this.personNamed(mention);
        if (!person || !mayBeOfGender(person, gender)) continue;
        if (!person.mayBeOrganization || !mayNameThing(person.name)) return person;
        perhaps ??= person;
      }
    }
    return perhaps;
  }

  /**
   * The first person who may be of a gender in the nearest sentence of the block, before `start`. A single name after a
   * preposition, which may be a place's, and a name that may be a thing's count only where nobody else is there; so does
   * whoever the pronoun's own sentence names after a preposition, since its subject is somebody else ("Of Quill he said").
   */
  private personBefore(
    gender: Gender,
    start: number,
    sentenceIndex: number,
  ): { readonly person: Person; readonly sure: boolean } | undefined {
    let perhaps: Person | undefined;
    for (let at = sentenceIndex; at >= 0 && at > sentenceIndex - maxPronounSentences; at -= 1) {
      for (const { mention } of this.mentionsBySentence.get(at) ?? []) {
        const person = mention.end > start ? undefined : this.personNamed(mention);
        if (!person || !mayBeOfGender(person, gender)) continue;
        const isSomebody =
          !person.mayBeOrganization || (mention.afterPreposition !== true && !mayNameThing(person.name));
        const isSubject = at < sentenceIndex || mention.afterPreposition !== true;
        if (isSomebody && isSubject) return { person, sure: true };
        perhaps ??= person;
      }
    }
    return perhaps && { person: perhaps, sure: false };
  }

  private withinReach(speaker: LatestSpeaker | undefined): LatestSpeaker | undefined {
    return speaker && this.block - speaker.block <= maxPronounBlocks ? speaker : undefined;
  }

  private personNamed(mention: Mention): Person | undefined {
    const person = this.personMeant(mention);
    return person && person.mayBeOrganization && !mayNamePerson(person.name) ? undefined : person;
  }

  private personMeant(mention: Mention): Person | undefined {
    if (mention.kind === 'organization') return undefined;
    if (mention.name !== undefined) return this.people.find(mention.name, mention.gender);
    return mention.kind === 'person' && mention.definite ? this.people.holderOf(mention) : undefined;
  }

  private noteSpeaker(mention: Mention, referent: Referent, sentenceIndex: number): void {
    const latest: LatestSpeaker = { referent, block: this.block, sentenceIndex };
    switch (referent.kind) {
      case 'person':
        this.latestPerson = latest;
        break;
      case 'anonymous':
      case 'document':
        if (mention.pronoun === undefined) this.described.push({ head: mention.head, referent });
        if (this.described.length > maxDescribed) this.described = this.described.slice(maxDescribed / 2);
        if (!mention.plural) this.latestPerson = latest;
        else if (mention.pronoun === undefined) this.latestTogether = undefined;
        break;
      case 'unknown':
        if (mayNamePerson(referent.name)) this.latestPerson = latest;
        this.latestOrganization = latest;
        break;
      case 'organization':
        if (mention.plural && mention.pronoun === undefined) this.latestGroup = latest;
        else this.latestOrganization = latest;
        break;
    }
  }
}

/** Settles the gender of a person whom a pronoun refers to: from then on, they are also no organization. */
function assignGender(person: Person, gender: Gender): Referent {
  person.gender ??= gender;
  person.mayBeOrganization = false;
  return personReferent(person);
}
