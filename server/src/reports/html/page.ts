import type { Span, Statement } from '../../core/index';
import type { Articles, CheckedDraft, SourceLocation } from '../content/checkedDraft';
import { positionsIn } from '../content/positions';
import { statementKeys } from '../content/statementKeys';
import { html, type Markup } from './markup';

/** Returns a link to a place in a draft or a source, or undefined for no link. */
export type PlaceLink = (place: SourceLocation) => string | undefined;

/** Context for writing the part of a page on one draft. */
export interface DraftPage {
  readonly draft: CheckedDraft;
  readonly articles: Articles;
  readonly linkTo: PlaceLink;
  /** Level of the headings of the draft's sections: 2 if the page is about one draft. */
  readonly level: 2 | 3;
  /** Returns the place of a span of the draft. */
  readonly placeOf: (span: Span) => SourceLocation;
  /** Returns the id of a statement's element, unique in the page. */
  readonly idOf: (statement: Statement) => string;
  /** Returns the key of a statement, which stays the same as long as its words do. */
  readonly keyOf: (statement: Statement) => string;
  /** Returns an id for another element, unique in the page. */
  readonly id: (name: string) => string;
}

/** @param prefix prefix of the ids, different for each draft of the page */
export function draftPage(
  draft: CheckedDraft,
  articles: Articles,
  linkTo: PlaceLink,
  level: 2 | 3,
  prefix: string,
): DraftPage {
  const positionAt = positionsIn(draft.text);
  const keys = statementKeys(draft.report.statements);
  const keyOf = (statement: Statement): string => keys.get(statement) ?? '';
  return {
    draft,
    articles,
    linkTo,
    level,
    placeOf: ({ start, end }) => ({
      name: draft.name,
      uri: draft.uri,
      start: positionAt(start),
      end: positionAt(end),
    }),
    keyOf,
    idOf: (statement) => `${prefix}s-${keyOf(statement)}`,
    id: (name) => `${prefix}${name}`,
  };
}

/** @param below number of levels below the sections of the draft */
export function heading({ level }: DraftPage, below: 0 | 1, id: string, content: Markup): Markup {
  switch (level + below) {
    case 2:
      return html`<h2 id="${id}">${content}</h2>`;
    case 3:
      return html`<h3 id="${id}">${content}</h3>`;
    default:
      return html`<h4 id="${id}">${content}</h4>`;
  }
}

/** Returns a link to a place, or only its words if there is no link. */
export function placeLink(words: string, place: SourceLocation | undefined, linkTo: PlaceLink): Markup {
  const target = place && linkTo(place);
  return target === undefined ? html`${words}` : html`<a class="place" href="${target}">${words}</a>`;
}
