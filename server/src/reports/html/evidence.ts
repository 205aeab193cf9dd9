import type { Finding } from '../../core/index';
import { translate } from '../../localization/language';
import type { Articles, CheckedDraft } from '../content/checkedDraft';
import type { JudgedStatement } from '../content/judgedStatements';
import { rangeLink } from '../content/placeLink';
import { html, type Markup } from './markup';
import { draftPage, type DraftPage } from './page';
import { otherFindingHtml, statementHtml } from './statement';

/** A page on one statement of a draft, as the report shows it, but with nothing folded. */
export function statementPage(judged: JudgedStatement, draft: CheckedDraft, articles: Articles): Markup {
  return statementHtml(judged, undefined, pageOf(draft, articles));
}

/** A page on a finding that belongs to no statement, such as the spelling of a name. */
export function findingPage(finding: Finding, draft: CheckedDraft, articles: Articles): Markup {
  return html`<article class="statement">
    <h1>${translate('Finding')}</h1>
    <ul class="findings">
      ${otherFindingHtml(finding, pageOf(draft, articles))}
    </ul>
  </article>`;
}

/** The ids are the same for every statement, so that a page that goes from one to the next keeps its elements. */
function pageOf(draft: CheckedDraft, articles: Articles): DraftPage {
  return { ...draftPage(draft, articles, rangeLink, 2, ''), idOf: () => 'evidence' };
}
