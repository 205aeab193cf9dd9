import { translate } from '../../localization/language';
import type { Articles, CheckedDraft } from '../content/checkedDraft';
import { countRules, countSeverities, countStates } from '../content/counts';
import { type SourceShare, sourceShares } from '../content/sourceShares';
import { html, type Markup } from './markup';
import { placeLink, type PlaceLink } from './page';

/** Number of findings by rule. */
export function ruleTable(drafts: readonly CheckedDraft[]): Markup | undefined {
  const rows = countRules(drafts);
  if (rows.length === 0) return undefined;
  return html`<table>
    <caption>
      ${translate('Findings by rule')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${translate('Rule')}</th>
        <th scope="col" class="number">${translate('Findings')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([rule, count]) =>
          html`<tr>
            <th scope="row"><code>${rule}</code></th>
            <td class="number">${count}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}

/** Number of statements that each source supports and contradicts, and its share of supported statements. */
export function sourceTable(drafts: readonly CheckedDraft[], articles: Articles): Markup | undefined {
  const shares = sourceShares(drafts);
  if (shares.length === 0) return undefined;
  const statements = drafts.reduce((sum, { report }) => sum + report.statements.length, 0);
  return html`<table class="sources">
    <caption>
      ${translate('Statements by source')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${translate('Source')}</th>
        <th scope="col" class="number">${translate('Supports')}</th>
        <th scope="col" class="number">${translate('Contradicts')}</th>
        <th scope="col" class="number">${translate('Related')}</th>
        <th scope="col">${translate('Supported share')}</th>
      </tr>
    </thead>
    <tbody>
      ${shares.map((share) => sourceRow(share, statements, articles))}
    </tbody>
  </table>`;
}

function sourceRow(
  { sourceId, supports, contradicts, related }: SourceShare,
  statements: number,
  articles: Articles,
): Markup {
  const { title, outlet, date } = articles.article(sourceId)?.metadata ?? {};
  const about = [outlet, date].filter((part) => part !== undefined).join(', ');
  const percent = Math.round((100 * supports) / statements);
  return html`<tr data-source="${sourceId}" data-title="${title ?? sourceId}">
    <th scope="row">${title ?? sourceId}${about && html`<br /><span class="about">${about}</span>`}</th>
    <td class="number">${supports}</td>
    <td class="number">${contradicts}</td>
    <td class="number">${related}</td>
    <td>
      <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="all" width="100" height="8" />
        <rect class="part" width="${percent}" height="8" />
      </svg>
      ${percent} %
    </td>
  </tr> `;
}

/** The drafts of a report with links to them. */
export function draftTable(drafts: readonly CheckedDraft[], linkTo: PlaceLink): Markup {
  const start = { line: 1, column: 1 };
  return html`<table>
    <caption>
      ${translate('Drafts')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${translate('Draft')}</th>
        <th scope="col" class="number">${translate('Supported')}</th>
        <th scope="col" class="number">${translate('Contradicted')}</th>
        <th scope="col" class="number">${translate('Unverified')}</th>
        <th scope="col" class="number">${translate('Errors')}</th>
        <th scope="col" class="number">${translate('Warnings')}</th>
      </tr>
    </thead>
    <tbody>
      ${drafts.map((draft) => {
        const { supported, contradicted, unverified } = countStates([draft]);
        const { error, warning } = countSeverities([draft]);
        const place = { name: draft.name, uri: draft.uri, start, end: start };
        return html`<tr>
          <th scope="row">${placeLink(draft.name, place, linkTo)}</th>
          <td class="number">${supported}</td>
          <td class="number">${contradicted}</td>
          <td class="number">${unverified}</td>
          <td class="number">${error}</td>
          <td class="number">${warning}</td>
        </tr> `;
      })}
    </tbody>
  </table>`;
}
