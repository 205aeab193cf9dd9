import { comparePersonNames } from '../values/names/compareNames';
import type { Span } from '../prose/span';
import { personNameParts } from '../values/names/personNames';

/** A role that a document gives a person: "deputy press secretary", and where it does so. */
export interface ToldRole {
  /** In lower case. */
  readonly role: string;
  /** The mention that gives it, in UTF-16 offsets. */
  readonly span: Span;
}

/** A person as one document names them. */
export interface NamedPerson {
  readonly name: string;
  /** In lower case. */
  readonly roles: readonly string[];
}

/** A person whom a document names, with the places at which it tells their roles. */
export interface DocumentPerson extends NamedPerson {
  readonly told: readonly ToldRole[];
}

/**
 * The one person whom several documents name, with every role that any of them gives. Undefined where the names are of two:
 * two full names of one surname are two people, and neither is meant by the surname alone.
 */
export function onePerson<Person extends NamedPerson>(people: readonly Person[]): Person | undefined {
  const [first, ...others] = [...people].sort(
    (a, b) => personNameParts(b.name).length - personNameParts(a.name).length,
  );
  if (!first || others.some(({ name }) => comparePersonNames(first.name, name) !== 'same')) return undefined;
  return { ...first, roles: [...new Set(people.flatMap(({ roles }) => roles))] };
}
