import { translate } from '../../localization/language';
import { countStatesOf, stateOrder, verdictOrder } from '../content/counts';
import { stateCounts } from '../wording/countSentences';
import { judgedParagraphs, type JudgedParagraph } from '../content/judgedParagraphs';
import type { StatementState } from '../content/judgedStatements';
import { html, type Markup } from './markup';
import { type DraftPage, heading } from './page';
import { stateLabel, stateSigns } from '../wording/labels';

/** A strip with a field for each paragraph, in the colour and with the sign of its most serious verdict. */
export function stripHtml(page: DraftPage): Markup {
  const title = page.id('paragraphs');
  const fields = judgedParagraphs(page.draft).map((judged, index) => fieldHtml(judged, index + 1, page));
  return html`<nav class="strip" aria-labelledby="${title}">
    ${heading(page, 0, title, html`${translate('The draft, paragraph by paragraph')}`)}
    <ol>
      ${fields}
    </ol>
    <ul class="legend" aria-hidden="true">
      ${shownStates(page).map(
        (state) =>
          html`<li><span class="paragraph ${state}">${stateSigns[state]}</span> ${stateLabel(state)}</li>`,
      )}
      <li><span class="paragraph"></span> ${translate('Nothing to check')}</li>
    </ul>
  </nav>`;
}

/** The states that the legend explains: all verdicts, and what is ignored where anything is. */
function shownStates({ draft }: DraftPage): readonly StatementState[] {
  return draft.ignored ? stateOrder : verdictOrder;
}

function fieldHtml(judged: JudgedParagraph, number: number, page: DraftPage): Markup {
  const { paragraph, statements, state } = judged;
  const place = page.placeOf(paragraph.span);
  const [first] = statements;
  const target = first && page.idOf(first.statement);
  const where = { number, line: place.start.line, found: found(judged) };
  const label =
    paragraph.kind === 'heading'
      ? translate('Heading {number}, line {line}: {found}', where)
      : translate('Paragraph {number}, line {line}: {found}', where);
  const address = page.linkTo(place) ?? (target && `#${target}`);
  const classes = ['paragraph', state, paragraph.kind === 'heading' ? 'heading' : undefined, sizeOf(judged)];
  const shape = classes.filter((each) => each).join(' ');
  const sign = html`<span aria-hidden="true">${state && stateSigns[state]}</span>`;
  return html`<li>
    ${
      address === undefined
        ? html`<span class="${shape}" role="img" aria-label="${label}" title="${label}">${sign}</span>`
        : html`<a
            class="${shape}"
            href="${address}"
            data-statement="${target}"
            aria-label="${label}"
            title="${label}"
            >${sign}</a
          >`
    }
  </li> `;
}

/** "1 contradicted, 2 supported" */
function found({ statements }: JudgedParagraph): string {
  return stateCounts(countStatesOf(statements)).join(', ') || translate('nothing to check');
}

/** CSS class for the length of a paragraph, in six steps, each twice as long as the one before. */
function sizeOf({ paragraph: { span } }: JudgedParagraph): string {
  const step = 1 + Math.floor(Math.log2(Math.max(1, (span.end - span.start) / 60)));
  return `size-${Math.min(6, Math.max(1, step))}`;
}
