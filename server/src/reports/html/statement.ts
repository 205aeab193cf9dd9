import type { Evidence, Finding } from '../../core/index';
import { translate } from '../../localization/language';
import type { SecondOpinion, SignOff } from '../content/checkedDraft';
import {
  type JudgedStatement,
  citedBeside,
  closestPassagesOf,
  passagesOf,
  stateOf,
  type StatementState,
} from '../content/judgedStatements';
import { signOffLabel, stateSigns } from '../wording/labels';
import { readerName, severityLabel, statementLabel, verdictLabel } from '../wording/labels';
import { singleLine } from '../wording/singleLine';
import { html, markedHtml, type Markup } from './markup';
import { type DraftPage, heading, placeLink } from './page';
import { passageHtml } from './passage';

/**
 * A statement with its findings and the draft's words beside its evidence.
 *
 * @param number its number among the statements of the page; undefined where it is the only one, and nothing is folded
 */
export function statementHtml(judged: JudgedStatement, number: number | undefined, page: DraftPage): Markup {
  const { statement, findings } = judged;
  const passages = passagesOf(judged);
  const { second } = page.draft;
  const opinion = second?.byStatement.get(statement);
  const id = page.idOf(statement);
  const place = page.placeOf(statement.span);
  const sources = [...new Set(passages.map(({ sourceId }) => sourceId))];
  const state = stateOf(judged);
  const verdict = verdictHtml(state, statementLabel(statement.kind, state));
  const line = translate('line {line}', { line: place.start.line });
  const title = html`${number !== undefined && `${number}. `}${verdict},
  ${placeLink(line, place, page.linkTo)}`;
  const titleId = `${id}-title`;
  return html`<article
    class="statement ${state}"
    id="${id}"
    aria-labelledby="${titleId}"
    data-key="${page.keyOf(statement)}"
    data-verdict="${state}"
    data-rules="${JSON.stringify(findings.map(({ rule }) => rule))}"
    data-sources="${JSON.stringify(sources)}"
  >
    ${number === undefined ? html`<h1 id="${titleId}">${title}</h1>` : heading(page, 1, titleId, title)}
    ${findingList(findings)} ${ignoredList(judged.ignored)}
    <div class="sides${second ? ' with-second' : ''}">
      <div class="side">
        <p class="side-name">${translate('Draft')}</p>
        <blockquote>${draftWords(judged, passages[0] ?? opinion?.evidence[0], page)}</blockquote>
        ${saidBy(judged)}
      </div>
      <div class="side">
        <p class="side-name">${translate('Sources')}</p>
        ${
          passages.length > 0
            ? passages.map((evidence) => passageHtml(evidence, page))
            : closestHtml(judged, opinion, page, number === undefined)
        }
      </div>
      ${second && secondHtml(second.model, opinion, passages, page)}
    </div>
    ${page.draft.notes ? signOffLine(page.draft.notes.signOffOf(statement)) : undefined}
  </article> `;
}

/** A finding on words outside any statement, such as the spelling of a name. */
export function otherFindingHtml(finding: Finding, page: DraftPage): Markup {
  const place = page.placeOf(finding.span);
  const line = translate('line {line}', { line: place.start.line });
  return html`<li>
    ${findingWords(finding)} ${placeLink(line, place, page.linkTo)}:
    <q>${page.draft.text.slice(finding.span.start, finding.span.end)}</q>
    ${finding.evidence.map((evidence) => passageHtml(evidence, page))}
  </li> `;
}

function findingList(findings: readonly Finding[]): Markup | undefined {
  if (findings.length === 0) return undefined;
  return html`<ul class="findings">
    ${findings.map((finding) => html`<li>${findingWords(finding)}</li>`)}
  </ul>`;
}

/** What was found until somebody ignored it. */
function ignoredList(ignored: readonly Finding[] = []): Markup | undefined {
  if (ignored.length === 0) return undefined;
  return html`<ul class="findings ignored">
    ${ignored.map(
      ({ rule, message }) => html`<li>${translate('Ignored')} <code>${rule}</code>: ${message}</li>`,
    )}
  </ul>`;
}

function findingWords({ severity, rule, message, reader }: Finding): Markup {
  const source = reader === undefined ? undefined : html` <em>(${readerName(reader)})</em>`;
  return html`<strong class="severity">${severityLabel(severity)}</strong> <code>${rule}</code>${source}:
    ${message}`;
}

/** What a second reader says of a statement, as text, with the passages that it cites and the sources' side lacks. */
function secondHtml(
  model: string,
  opinion: SecondOpinion | undefined,
  shown: readonly Evidence[],
  page: DraftPage,
): Markup {
  const cited = citedBeside(opinion, shown);
  return html`<div class="side second">
    <p class="side-name">${translate('Second reader ({model})', { model: singleLine(model) })}</p>
    ${
      opinion
        ? html`<p>${verdictHtml(opinion.verdict, verdictLabel(opinion.verdict))}</p>
            ${opinion.reason === '' ? undefined : html`<p>${opinion.reason}</p>`}
            ${cited.map((evidence) => passageHtml(evidence, page))}`
        : html`<p>${translate('Not asked')}</p>`
    }
  </div>`;
}

function verdictHtml(state: StatementState, label: string): Markup {
  const sign = html`<span aria-hidden="true">${stateSigns[state]}</span>`;
  return html`<span class="verdict ${state}">${sign} ${label}</span>`;
}

function draftWords({ statement }: JudgedStatement, best: Evidence | undefined, page: DraftPage): Markup {
  const marks = best?.differences?.map(({ draft }) => draft) ?? [];
  return markedHtml(
    page.draft.text,
    statement.span,
    marks.map((span) => ({ span, tag: 'del' })),
  );
}

function saidBy({ statement }: JudgedStatement): Markup | undefined {
  const speaker = statement.attribution?.speakerName;
  return speaker === undefined
    ? undefined
    : html`<p>${translate('Speaker in the draft: {speaker}.', { speaker })}</p>`;
}

/** The passages closest to a statement that none of them settles, folded unless they are the only ones of the page. */
function closestHtml(
  judged: JudgedStatement,
  opinion: SecondOpinion | undefined,
  page: DraftPage,
  isOnly: boolean,
): Markup {
  const passages = closestPassagesOf(judged, opinion);
  if (passages.length > 0 && isOnly)
    return html`<p>${translate('No source settles this. Closest in your sources:')}</p>
      ${passages.map((evidence) => passageHtml(evidence, page))}`;
  if (passages.length > 0)
    return html`<p>${translate('No source settles this.')}</p>
      <details class="closest">
        <summary>${translate('Closest in your sources')}</summary>
        ${passages.map((evidence) => passageHtml(evidence, page))}
      </details>`;
  // What is close may stand with what the second reader says.
  return opinion && opinion.evidence.length > 0
    ? html`<p>${translate('No source settles this.')}</p>`
    : html`<p>${translate('The sources have no passage on this.')}</p>`;
}

function signOffLine(signOff: SignOff | undefined): Markup {
  return signOff
    ? html`<p class="sign-off">${signOffLabel(signOff)}</p>`
    : html`<p class="sign-off open">${translate('Not signed off')}</p>`;
}
