import type { Span, Statement } from '../../core/index';
import type { Articles, CheckedDraft, SourceLocation } from '../checkedDraft';
import { positionsIn } from '../positions';
import { statementKeys } from '../statementKeys';
import { html, type Markup } from './markup';

/** The address of a place in a draft or a source, or undefined where no link is to be made. */
export type PlaceLink = (place: SourceLocation) => string | undefined;

/** What the parts of a page on one draft are written with. */
export interface DraftPage {
  readonly draft: CheckedDraft;
  readonly articles: Articles;
  readonly linkTo: PlaceLink;
  /** The level of the headings of the draft's sections: 2 where the page is on one draft. */
  readonly level: 2 | 3;
  /** Where a span of the draft stands. */
  readonly placeOf: (span: Span) => SourceLocation;
  /** The id of a statement's element, unlike any other of the page. */
  readonly idOf: (statement: Statement) => string;
  /** The name by which a statement is known as long as its words are the same. */
  readonly keyOf: (statement: Statement) => string;
  /** An id for an element of this draft's part of the page. */
  readonly id: (name: string) => string;
}

/** @param prefix what the ids begin with, unlike that of any other draft of the page */
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

/** A heading `below` levels under the sections of the draft. */
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

/** A link to a place, or its words alone where there is no link to it. */
export function placeLink(words: string, place: SourceLocation | undefined, linkTo: PlaceLink): Markup {
  const address = place && linkTo(place);
  return address === undefined ? html`${words}` : html`<a class="place" href="${address}">${words}</a>`;
}
