import type { Source } from '../../core/index';
import { paragraphsOf } from './passages';
import type { Passage } from './passages';
import { requestOf } from './request';
import type { AskedUnit, ReaderRequest, RequestedStatement } from './request';
import { tokensOf } from './tokens';

/** Maximum number of statements in a request: models lose count of many. */
const maxStatements = 16;

/** Maximum number of tokens in a request, however large the model's window is. */
const maxTokens = 12_000;

/** Share of the window that is filled, since tokens are estimated. */
const filledShare = 0.85;

/** Maximum number of tokens of a folder whose articles are given as a whole, and of its share for each statement asked about. */
const maxFolderTokens = 6000;
const maxFolderTokensPerStatement = 350;

/** UTF-16 units that a folder of `maxFolderTokens` has at most. */
const maxFolderLength = maxFolderTokens * 4;

/** The paragraphs of all articles if they are few enough to be given as a whole. Reads no more than it needs to know. */
export function wholeArticles(articles: readonly Source[]): readonly Passage[] | undefined {
  let length = 0;
  for (const { text } of articles) {
    length += text.length;
    if (length > maxFolderLength) return undefined;
  }
  return articles.flatMap(paragraphsOf);
}

/** True if giving all articles costs little for each of the statements asked about. */
export function areWorthTheirTokens(whole: readonly Passage[], statements: number, window: number): boolean {
  const tokens = whole.reduce(
    (sum, { source, span }) => sum + tokensOf(source.text.slice(span.start, span.end)) + 5,
    0,
  );
  const requests = Math.ceil(statements / maxStatements);
  return (
    tokens <= Math.min(maxFolderTokens, window / 3) &&
    requests * tokens <= maxFolderTokensPerStatement * statements
  );
}

/** Puts units that follow one another into requests that a model's window holds. Statements that no request holds come back apart. */
export function batches(
  units: readonly AskedUnit[],
  window: number,
): { readonly requests: readonly ReaderRequest[]; readonly tooLong: readonly RequestedStatement[] } {
  const limit = Math.min(maxTokens, window * filledShare);
  const requests: ReaderRequest[] = [];
  const tooLong: RequestedStatement[] = [];
  let current: { readonly units: readonly AskedUnit[]; readonly request: ReaderRequest } | undefined;
  const fits = ({ tokens, statements }: ReaderRequest) => tokens <= limit && statements.size <= maxStatements;
  for (const unit of units.flatMap(inPortions)) {
    const joined = current && {
      units: [...current.units, unit],
      request: requestOf([...current.units, unit]),
    };
    if (joined && fits(joined.request)) {
      current = joined;
      continue;
    }
    if (current) requests.push(current.request);
    const alone = requestOf([unit]);
    current = fits(alone) ? { units: [unit], request: alone } : undefined;
    if (!current) tooLong.push(...alone.statements.values());
  }
  if (current) requests.push(current.request);
  return { requests, tooLong };
}

/** A unit with more statements than a request may have, in several. */
function inPortions(unit: AskedUnit): AskedUnit[] {
  const portions = Math.ceil(unit.statements.length / maxStatements);
  return Array.from({ length: portions }, (_, index) => ({
    ...unit,
    statements: unit.statements.slice(index * maxStatements, (index + 1) * maxStatements),
  }));
}

/** Requests about the first and the second half of some statements of a request; one about a single statement. */
export function halves(asked: readonly RequestedStatement[]): ReaderRequest[] {
  const middle = Math.ceil(asked.length / 2);
  return [asked.slice(0, middle), asked.slice(middle)].filter(({ length }) => length > 0).map(aboutOnly);
}

/** A request about some statements of another. */
export function aboutOnly(asked: readonly RequestedStatement[]): ReaderRequest {
  const byUnit = new Map<AskedUnit, AskedUnit>();
  for (const { unit, statement, reach } of asked) {
    const known = byUnit.get(unit)?.statements ?? [];
    byUnit.set(unit, { ...unit, statements: [...known, { statement, reach }] });
  }
  return requestOf([...byUnit.values()]);
}
