import type { Steps } from '../../collections/steps';
import type { Article } from '../article';
import type { ArticleIndex, IndexedArticle } from './articleIndex';
import { speakerOf } from '../../attribution/speakers/speakerIdentity';
import type { SpeakerIdentity } from '../../attribution/speakers/speakerIdentity';
import { formerWords } from '../../english/titles';
import { onePerson } from '../../entities/knownPerson';
import type { DocumentPerson } from '../../entities/knownPerson';
import { comparePersonNames } from '../../values/names/compareNames';
import { personNameParts } from '../../values/names/personNames';
import { spellingKey } from '../../values/names/spelling';

/** A person in the article that names them. */
export interface PlacedPerson extends DocumentPerson {
  readonly articleId: string;
}

/** Maximum number of people of a surname, or of an office, who are compared. Of more, nobody is singled out. */
const maxCompared = 200;

/** Minimum length of a word by which an office is looked up: no "of". */
const minRoleWordLength = 3;

/** Everybody whom the articles name, by the last and the first word of their names and by the words of their roles. */
export class PeopleIndex implements ArticleIndex {
  private bySurname = new Map<string, Map<string, PlacedPerson[]>>();
  private byGivenName = new Map<string, Map<string, PlacedPerson[]>>();
  private byRoleWord = new Map<string, Map<string, PlacedPerson[]>>();
  /** Id of an article that is left out. */
  private leftOut: string | undefined;

  *add({ article }: IndexedArticle): Steps<void> {
    for (const person of peopleOf(article)) {
      for (const [index, words] of this.wordsOf(person))
        for (const word of words) {
          const known = index.get(word) ?? new Map<string, PlacedPerson[]>();
          known.set(article.id, [...(known.get(article.id) ?? []), person]);
          index.set(word, known);
        }
      yield;
    }
  }

  *remove(article: Article): Steps<void> {
    for (const person of peopleOf(article)) {
      for (const [index, words] of this.wordsOf(person))
        for (const word of words) {
          const known = index.get(word);
          known?.delete(article.id);
          if (known?.size === 0) index.delete(word);
        }
      yield;
    }
  }

  /** The index without one of its articles, for reading. Valid until the next addition or removal. */
  without({ id }: Article): PeopleIndex {
    const rest = new PeopleIndex();
    rest.bySurname = this.bySurname;
    rest.byGivenName = this.byGivenName;
    rest.byRoleWord = this.byRoleWord;
    rest.leftOut = id;
    return rest;
  }

  /**
   * A person whom a document names or describes, as all articles together know them: with the fullest name and every role. The
   * same as given where the articles know nobody of the name or the office, or two.
   */
  resolve(person: SpeakerIdentity): SpeakerIdentity {
    if (person.kind !== 'person' && person.kind !== 'unknown') return person;
    const isDescription = !/\p{Lu}/u.test(person.name);
    const known = isDescription ? onePerson(this.holdersOf(person.name)) : this.knownAs(person);
    return known ? { ...person, name: known.name, kind: 'person', roles: known.roles } : person;
  }

  /** Those whom articles name by a name, with one that may be the same. */
  bearersOf(name: string): readonly PlacedPerson[] {
    const surname = personNameParts(name).at(-1);
    if (surname === undefined) return [];
    return this.placedIn(this.bySurname.get(keyOf(surname))).filter(
      (other) => comparePersonNames(name, other.name) === 'same',
    );
  }

  /** Those whom articles name by a given name and a surname. */
  namesakesOf(givenName: string): readonly PlacedPerson[] {
    return this.placedIn(this.byGivenName.get(keyOf(givenName)));
  }

  /** Those who have all words of an office in one of their roles; those who had it only where that is asked for. */
  holdersOf(office: string): readonly PlacedPerson[] {
    const words = roleWordsOf(office);
    const lists = words.map((word) => this.byRoleWord.get(word));
    const [shortest] = [...lists].sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0));
    return this.placedIn(shortest).filter(({ roles }) =>
      roles.some((role) => {
        const own = new Set(roleWordsOf(role));
        return words.every((word) => own.has(word)) && isFormer(role) === isFormer(office);
      }),
    );
  }

  private knownAs(person: SpeakerIdentity): DocumentPerson | undefined {
    const bearers = this.bearersOf(person.name);
    return bearers.length === 0 ? undefined : onePerson([{ ...person, told: [] }, ...bearers]);
  }

  private placedIn(people: ReadonlyMap<string, PlacedPerson[]> | undefined): PlacedPerson[] {
    const found: PlacedPerson[] = [];
    for (const [id, those] of people ?? []) {
      if (id !== this.leftOut) found.push(...those);
      if (found.length > maxCompared) return [];
    }
    return found;
  }

  private wordsOf({
    name,
    roles,
  }: DocumentPerson): [Map<string, Map<string, PlacedPerson[]>>, ReadonlySet<string>][] {
    const [given, ...others] = personNameParts(name);
    const surname = others.at(-1) ?? given;
    return [
      [this.bySurname, new Set(surname === undefined ? [] : [keyOf(surname)])],
      [this.byGivenName, new Set(given === undefined || others.length === 0 ? [] : [keyOf(given)])],
      [this.byRoleWord, new Set(roles.flatMap(roleWordsOf))],
    ];
  }
}

/** Those whom an article names, and those to whom it gives words without a mention, such as a signature's. */
function peopleOf({ id, people, attributions }: Article): PlacedPerson[] {
  const names = new Set(people.map(({ name }) => name));
  const others = new Map<string, DocumentPerson>();
  for (const attribution of attributions) {
    const speaker = speakerOf(attribution);
    for (const { name, kind, roles } of speaker ? [speaker, ...(speaker.coSpeakers ?? [])] : [])
      if (kind === 'person' && /\p{Lu}/u.test(name) && !names.has(name))
        others.set(name, { name, roles, told: [] });
  }
  return [...people, ...others.values()].map((person) => ({ ...person, articleId: id }));
}

function keyOf(surname: string): string {
  return spellingKey(surname.toLowerCase());
}

/** The words by which an office is told, in lower case. */
function roleWordsOf(role: string): string[] {
  return role
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= minRoleWordLength && word !== 'the');
}

function isFormer(role: string): boolean {
  return role.split(/[^\p{L}]+/u).some((word) => formerWords.has(word));
}
