import { translate } from '../../localization/language';
import type { Articles, CheckedDraft } from '../content/checkedDraft';
import { sourceShares } from '../content/sourceShares';
import { concat, html, type Markup } from './markup';

/** Drafts with the sources that they were checked against. */
export interface ExportedPart {
  readonly drafts: readonly CheckedDraft[];
  readonly articles: Articles;
}

/**
 * The body of a report as a page that is sent to others: with the date of the check above it, and the sources below it.
 *
 * @param date ISO date: yyyy-mm-dd
 */
export function exportedBody(body: Markup, parts: readonly ExportedPart[], date: string | undefined): Markup {
  return concat([
    date === undefined
      ? html``
      : html`<p class="about">
          <time datetime="${date}">${translate('Checked on {date}', { date })}</time>
        </p>`,
    body,
    sourceList(parts),
  ]);
}

/** The sources that have a bearing on the verdict of any statement, in the order in which the table has them. */
function sourceList(parts: readonly ExportedPart[]): Markup {
  const entries = parts.flatMap(({ drafts, articles }) =>
    sourceShares(drafts).map(({ sourceId }) => sourceEntry(sourceId, articles)),
  );
  if (entries.length === 0) return html``;
  return html`<section class="source-list" aria-labelledby="source-list">
    <h2 id="source-list">${translate('Sources')}</h2>
    <ol>
      ${entries.map((entry) => html`<li>${entry}</li> `)}
    </ol>
  </section>`;
}

/** Byline, title, outlet and date as the source tells them, the address of its publication, and the file's name. */
function sourceEntry(sourceId: string, articles: Articles): Markup {
  const { byline, title, outlet, date, url } = articles.article(sourceId)?.metadata ?? {};
  const about = [byline, title === undefined ? undefined : `“${title}”`, outlet, date, url].filter(
    (part) => part !== undefined,
  );
  const file = articles.locate(sourceId, { start: 0, end: 0 })?.name ?? sourceId;
  return about.length === 0
    ? html`<code>${file}</code>`
    : html`${about.join(', ')} <span class="about">(<code>${file}</code>)</span>`;
}
