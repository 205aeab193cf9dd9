import type { Passage } from '../../archive/index/passages';
import { memoizedByObject } from '../../collections/memoizedByObject';
import { localOffices } from '../../english/offices';
import { organizationNouns } from '../../english/organizations';
import { compareOffices } from '../../entities/offices/compareOffices';
import type { OfficeComparison } from '../../entities/offices/compareOffices';
import { membership } from '../../entities/offices/office';
import type { Office, ToldOffice } from '../../entities/offices/office';
import { readOffices } from '../../entities/offices/readOffices';
import { mayNamePerson, mayNameThing } from '../../entities/nameOfThing';
import { isOrganizationName } from '../../entities/organizationName';
import { onePerson } from '../../entities/knownPerson';
import type { NamedPerson } from '../../entities/knownPerson';
import { isWord } from '../../lexicon/commonNouns';
import { overlappingItems } from '../../match/claims/groupedBySentence';
import type { Evidence } from '../../match/evidence';
import { toDocument } from '../../prose/prose';
import { pairQuotationMarks } from '../../prose/quotedSpans';
import type { Span } from '../../prose/span';
import { SpanUnion } from '../../prose/spanUnion';
import { analyse } from '../../prose/tokens';
import { comparePersonNames, sameNamePart } from '../../values/names/compareNames';
import { genderOfName } from '../../values/names/genderOfName';
import { personNameParts } from '../../values/names/personNames';
import { articleTitle, shown } from '../messages';
import type { Complaint, PeopleRule, StatementContext } from '../rule';

/** Maximum number of articles in which a person's offices are looked for. */
const maxArticles = 24;

/** Number of passages at an article's beginning that tell what it is about. */
const maxLeadPassages = 4;

/** Levels of an office that come and go: neither with nor without them is it another's. */
const passingLevels: ReadonlySet<string> = new Set(['acting', 'interim']);

/** An office that an article gives to somebody. */
interface SourceOffice {
  readonly told: ToldOffice;
  readonly passage: Passage;
}

/** A person of the draft with an office, as the sources have both. */
interface Compared {
  /** With offsets into the draft. */
  readonly own: ToldOffice;
  readonly person: NamedPerson;
  /** The offices that articles which name the person give to them, and to others. */
  readonly ofPerson: readonly SourceOffice[];
  readonly ofOthers: readonly SourceOffice[];
}

/** The sources have somebody else in the office that the draft gives to a person, or the person in another one. */
export const otherOffice: PeopleRule = {
  id: 'contradicted-name',
  check(context) {
    return officesIn(context).flatMap((own) => {
      const compared = comparedWithSources(own, context);
      if (!compared || isHeld(compared)) return [];
      return heldByAnother(compared, context) ?? heldElsewhere(compared, context) ?? [];
    });
  },
};

/** The offices that a block of the draft gives to people outside quotation marks, at offsets into the draft. */
function officesIn({ block: { block } }: StatementContext): ToldOffice[] {
  if (block.kind === 'heading') return [];
  const { tokens, sentences } = analyse(block.text);
  const quoted = new SpanUnion(pairQuotationMarks(block.text).map(({ span }) => span));
  return overlappingItems(sentences, tokens, (token) => token)
    .flatMap(readOffices)
    .filter(({ span }) => !quoted.overlaps(span))
    .map((told) => ({
      ...told,
      personSpan: toDocument(block, told.personSpan),
      span: toDocument(block, told.span),
    }));
}

/** The offices that a passage of an article gives to people. */
const officesOf = memoizedByObject((passage: Passage): readonly SourceOffice[] =>
  readOffices(passage.tokens).map((told) => ({ told, passage })),
);

function comparedWithSources(own: ToldOffice, { archive }: StatementContext): Compared | undefined {
  const bearers = archive.people.bearersOf(own.person);
  const person = onePerson(bearers);
  if (!person || personNameParts(person.name).length < 2 || !readsAsPerson(person)) return undefined;
  const articles = [...new Set(bearers.map(({ articleId }) => articleId))].slice(0, maxArticles);
  const offices = articles
    .flatMap((id) => archive.passages.ofArticle(id))
    .flatMap((passage) => officesOf(passage));
  const isOf = ({ told }: SourceOffice) => comparePersonNames(told.person, person.name) === 'same';
  return {
    own,
    person,
    ofPerson: offices.filter(isOf),
    ofOthers: offices.filter((office) => !isOf(office) && isKnown(office, archive)),
  };
}

/** True if the one who holds an office is surely a person. */
function isKnown({ told, passage }: SourceOffice, { people }: StatementContext['archive']): boolean {
  if (isFullPersonalName(told.person) && readsAsPerson({ name: told.person, roles: [] })) return true;
  return people
    .bearersOf(told.person)
    .some((person) => person.articleId === passage.article.id && readsAsPerson(person));
}

function isFullPersonalName(name: string): boolean {
  const { length } = personNameParts(name);
  return length > 1 && mayNamePerson(name) && !isOrganizationName(name) && !mayNameThing(name);
}

/** True unless a name begins with a word that is no given name: "New Orleans". */
function readsAsPerson({ name }: NamedPerson): boolean {
  const [first = '', second] = personNameParts(name);
  return second === undefined || genderOfName(name) !== undefined || !isWord(first.toLowerCase());
}

/** True if the sources give the person an office that may be the draft's. */
function isHeld({ own, person, ofPerson }: Compared): boolean {
  const outcomes = ofPerson.map(({ told }) => compareOffices(own.office, told.office));
  if (outcomes.some((outcome) => outcome === 'same' || outcome === 'compatible')) return true;
  // Another reading of the sources may know the office where this one knows none.
  return (
    outcomes.every((outcome) => outcome === 'unrelated') &&
    person.roles.some((role) => role.split(/[^\p{L}]+/u).includes(own.office.noun))
  );
}

/** The complaint that an article which names the person has somebody else in the office. */
function heldByAnother(compared: Compared, context: StatementContext): Complaint | undefined {
  const { own, person, ofPerson, ofOthers } = compared;
  if (own.office.noun === membership || own.office.levels.includes('former')) return undefined;
  // A draft may tell of the time before they left.
  if (
    ofPerson.some(({ told }) => told.office.noun === own.office.noun && told.office.levels.includes('former'))
  )
    return undefined;
  const holders = ofOthers.filter((office) => isSameOffice(own, office, compared));
  const [holder] = holders;
  if (!holder || holders.some(({ told }) => comparePersonNames(told.person, holder.told.person) !== 'same'))
    return undefined;
  const evidence = [evidenceOf(holder), ...ofPerson.slice(0, 1).map(evidenceOf)];
  const name = fullName(holder, context);
  const isNamesake = sameNamePart(lastOf(name), lastOf(person.name));
  const hasOther = !isNamesake && !own.byVerb && (ofPerson.length > 0 || hasRole(person));
  const { draft } = context.block;
  const article = articleTitle(evidenceOf(holder), context);
  const named = shown(own.person);
  return {
    message: own.byVerb
      ? context.translate('The source names {source} here, not {own} ({article}).', {
          source: name,
          own: named,
          article,
        })
      : context.translate('The source names {source} as {office}, not {named} ({article}).', {
          source: name,
          office: shown(draft.slice(own.span.start, own.span.end)),
          named,
          article,
        }),
    span: hasOther ? own.span : own.personSpan,
    evidence,
    fixes: hasOther ? [] : [replacement(own.personSpan, name, context)],
  };
}

/** True if an office of somebody else is surely the draft's: both tell of what, or there is one such office in the account. */
function isSameOffice(own: ToldOffice, source: SourceOffice, compared: Compared): boolean {
  const { told, passage } = source;
  const { office } = own;
  const outcome = compareOffices(office, told.office);
  if (outcome !== 'same' && outcome !== 'compatible') return false;
  if (severalHold.has(office.noun) && !(own.definite && told.definite)) return false;
  const isBare = (one: ToldOffice['office']) => one.names.length + one.fields.length === 0;
  if (isBare(office) && isBare(told.office))
    return localOffices.has(office.noun)
      ? compared.ofPerson.length > 0 || hasRole(compared.person)
      : isOnlyOneOf(source, compared);
  if (outcome === 'same') return true;
  // "The chief executive" of an account of Halden is Halden's.
  return told.definite && isBare(told.office) && office.names.length > 0 && isAbout(passage, office.names);
}

/** Offices of which a body may have several, unless "the" singles one out. */
const severalHold: ReadonlySet<string> = new Set([
  'adviser',
  'director',
  'manager',
  'founder',
  'owner',
  'editor',
]);

/** True if an article has one holder of an office of any kind, and the person in another office beside them. */
function isOnlyOneOf({ told, passage }: SourceOffice, { ofPerson, ofOthers }: Compared): boolean {
  const isBeside = (other: SourceOffice) => other.passage.article === passage.article;
  return (
    ofPerson.some((other) => isBeside(other) && !other.told.byVerb) &&
    ofOthers.every(
      (other) =>
        !isBeside(other) ||
        other.told.office.noun !== told.office.noun ||
        comparePersonNames(other.told.person, told.person) === 'same',
    )
  );
}

/** True if the beginning of a passage's article has all of some words. */
function isAbout({ article }: Passage, names: readonly string[]): boolean {
  const lead = article.prose.blocks
    .slice(0, maxLeadPassages)
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase();
  return names.every((name) => lead.includes(name));
}

/** True if the sources tell what the person is, beside an age or "Mr". */
function hasRole({ roles }: NamedPerson): boolean {
  return roles.some((role) =>
    role.split(/[^\p{L}]+/u).some((word) => word.length > 3 && !courtesyTitles.has(word)),
  );
}

const courtesyTitles: ReadonlySet<string> = new Set(['miss', 'lady', 'dame', 'lord', 'madame']);

/** The complaint that the sources have the person in such an office, but of another body, or as deputy or former holder. */
function heldElsewhere({ own, ofPerson }: Compared, context: StatementContext): Complaint | undefined {
  const others = ofPerson.filter(
    (office) =>
      isOther(own, office) && (own.office.noun !== membership || isNamedApart(own, office, context)),
  );
  const [other] = others;
  if (!other) return undefined;
  const { draft } = context.block;
  const { told, passage } = other;
  const office = shown(passage.article.text.slice(told.span.start, told.span.end));
  return {
    message: context.translate('The source has {named} as {source}, not {office} ({article}).', {
      named: shown(own.person),
      source: office,
      office: shown(draft.slice(own.span.start, own.span.end)),
      article: articleTitle(evidenceOf(other), context),
    }),
    span: own.span,
    evidence: others.slice(0, 2).map(evidenceOf),
    fixes: [replacement(own.span, office, context)],
  };
}

/** True if the article of an office names the draft's body, and never with the person: somebody else belongs to it. */
function isNamedApart(
  { office, person }: ToldOffice,
  { passage: { article } }: SourceOffice,
  { archive: { passages } }: StatementContext,
): boolean {
  const surname = lastOf(person).toLowerCase();
  const naming = passages.ofArticle(article.id).filter(({ tokens }) => {
    const words = new Set(tokens.map(({ lower }) => lower));
    return office.names.every((word) => words.has(word));
  });
  return naming.length > 0 && naming.every(({ tokens }) => !tokens.some(({ lower }) => lower === surname));
}

function isOther({ office, definite }: ToldOffice, { told }: SourceOffice): boolean {
  const outcome: OfficeComparison = compareOffices(office, told.office);
  if (outcome === 'other') return told.office.noun === office.noun && !mayLeadBoth(office, told.office);
  if (outcome !== 'otherLevel') return false;
  const [own, theirs] = [office.levels, told.office.levels];
  // Who holds an office in an article may have left it since.
  if (theirs.includes('former') && !definite) return false;
  return !own.includes('former') && ![...own, ...theirs].some((level) => passingLevels.has(level));
}

/** True for leaders of whom one text tells the party, the other the chamber or the faction: "Senate leader", "Labour leader". */
function mayLeadBoth(a: Office, b: Office): boolean {
  const isOfBody = ({ names, fields }: Office) =>
    [...names, ...fields].some((word) => organizationNouns.has(word) && !chambers.has(word));
  return a.noun === 'head' && !(isOfBody(a) && isOfBody(b));
}

const chambers: ReadonlySet<string> = new Set(['senate', 'congress', 'parliament', 'house', 'council']);

function evidenceOf({ passage: { article, span }, told }: SourceOffice): Evidence {
  return {
    sourceId: article.id,
    span,
    text: article.text.slice(span.start, span.end),
    relation: 'contradicts',
    score: 1,
    aligned: [told.span],
  };
}

/** The fullest name of who holds an office. */
function fullName({ told }: SourceOffice, { archive: { people } }: StatementContext): string {
  return onePerson(people.bearersOf(told.person))?.name ?? told.person;
}

function lastOf(name: string): string {
  return personNameParts(name).at(-1) ?? name;
}

function replacement(span: Span, words: string, { translate }: StatementContext): Complaint['fixes'][number] {
  return {
    title: translate("Use the source's “{source}”", { source: shown(words) }),
    edits: [{ span, text: words }],
  };
}
