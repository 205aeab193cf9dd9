import { translate, translateCount } from '../../localization/language';
import type { Articles, CheckedDraft } from '../content/checkedDraft';
import { nothingToCheck, severitySentence, verdictSentence } from '../wording/countSentences';
import { judgedDraft, type JudgedStatement, stateOf } from '../content/judgedStatements';
import { html, type Markup } from './markup';
import { draftPage, type DraftPage, heading, type PlaceLink } from './page';
import { otherFindingHtml, statementHtml } from './statement';
import { stripHtml } from './strip';
import { draftTable, ruleTable, sourceTable } from './tables';

/** The part of a page that is about the drafts of a folder. */
export interface FolderPart {
  /** Name of the folder, if the page is about several. */
  readonly name?: string;
  /** Prefix of the ids in this part of the page. */
  readonly prefix: string;
}

/**
 * The report as the main part of a page, without controls: a strip of the draft's paragraphs, the counts by rule and by
 * source, and every statement beside its evidence. With several drafts: a table of them and the counts, then each draft.
 */
export function reportBody(
  drafts: readonly CheckedDraft[],
  articles: Articles,
  linkTo: PlaceLink,
  folder?: FolderPart,
): Markup {
  const prefix = folder?.prefix ?? '';
  const [only, ...others] = drafts;
  if (only && others.length === 0 && !folder) {
    const page = draftPage(only, articles, linkTo, 2, prefix);
    return html`<h1>${translate('Fact check: {draft}', { draft: only.name })}</h1>
      ${countsLine(drafts)} ${stripHtml(page)} ${overview(drafts, articles)} ${statementsHtml(page)}`;
  }
  return html`<h1>
      ${folder?.name === undefined ? translate('Fact check') : translate('Fact check: {draft}', { draft: folder.name })}
    </h1>
    ${countsLine(drafts)} ${drafts.length > 0 ? draftTable(drafts, linkTo) : undefined}
    ${overview(drafts, articles)}
    ${drafts.map((draft, index) =>
      draftSection(draftPage(draft, articles, linkTo, 3, `${prefix}d${index + 1}-`)),
    )} `;
}

function countsLine(drafts: readonly CheckedDraft[]): Markup {
  return html`<p class="counts">${verdictSentence(drafts)} ${severitySentence(drafts)}</p>`;
}

function overview(drafts: readonly CheckedDraft[], articles: Articles): Markup | undefined {
  const tables = [ruleTable(drafts), sourceTable(drafts, articles)].filter((table) => table !== undefined);
  return tables.length === 0 ? undefined : html`<div class="overview">${tables}</div>`;
}

function draftSection(page: DraftPage): Markup {
  const { draft } = page;
  const title = page.id('title');
  return html`<section class="draft" aria-labelledby="${title}">
    <h2 id="${title}">${draft.name}</h2>
    ${countsLine([draft])} ${stripHtml(page)} ${statementsHtml(page)}
  </section> `;
}

function statementsHtml(page: DraftPage): Markup {
  const { statements: all, others } = judgedDraft(page.draft);
  if (all.length === 0 && others.length === 0) return html`<p>${nothingToCheck()}</p>`;
  const numbers = new Map(all.map((judged, index) => [judged, index + 1]));
  const supported = all.filter((judged) => isUnremarkable(judged));
  const statements = all.filter((judged) => !isUnremarkable(judged));
  const title = page.id('statements');
  return html`<section class="statements" aria-labelledby="${title}">
      ${heading(page, 0, title, html`${translate('Statements')}`)}
      ${byUrgency(statements).map((judged) => statementHtml(judged, numbers.get(judged) ?? 0, page))}
      ${supportedHtml(supported, numbers, page)}
    </section>
    ${
      others.length > 0
        ? list(
            page,
            'others',
            translate('Other findings'),
            others.map((one) => otherFindingHtml(one, page)),
          )
        : undefined
    }
    ${unusedIgnores(page)}`;
}

/** True for what a source supports and nothing is found on: it is folded. */
function isUnremarkable(judged: JudgedStatement): boolean {
  return stateOf(judged) === 'supported' && judged.findings.length === 0;
}

/** What needs attention comes first; otherwise the order of the draft. */
function byUrgency(statements: readonly JudgedStatement[]): readonly JudgedStatement[] {
  return [0, 1, 2].flatMap((rank) => statements.filter((judged) => urgencyOf(judged) === rank));
}

function urgencyOf(judged: JudgedStatement): number {
  const state = stateOf(judged);
  if (judged.findings.length > 0 || state === 'contradicted') return 0;
  return state === 'unverified' ? 1 : 2;
}

function supportedHtml(
  supported: readonly JudgedStatement[],
  numbers: ReadonlyMap<JudgedStatement, number>,
  page: DraftPage,
): Markup | undefined {
  if (supported.length === 0) return undefined;
  const count = supported.length;
  return html`<details class="supported" id="${page.id('supported')}">
    <summary>${translateCount(count, '{count} supported statement', '{count} supported statements')}</summary>
    ${supported.map((judged) => statementHtml(judged, numbers.get(judged) ?? 0, page))}
  </details>`;
}

function unusedIgnores(page: DraftPage): Markup | undefined {
  const ignores = page.draft.notes?.unusedIgnores ?? [];
  if (ignores.length === 0) return undefined;
  const items = ignores.map((ignore) => html`<li>${ignore}</li> `);
  return list(page, 'unused-ignores', translate('Ignores that no longer match anything'), items);
}

function list(page: DraftPage, name: string, title: string, items: readonly Markup[]): Markup {
  const id = page.id(name);
  return html`<section class="${name}" aria-labelledby="${id}">
    ${heading(page, 0, id, html`${title}`)}
    <ul>
      ${items}
    </ul>
  </section>`;
}
