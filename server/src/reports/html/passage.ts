import type { Evidence, Span } from '../../core/index';
import { shift } from '../../core/editor';
import { translate } from '../../localization/language';
import { citedPassage } from '../content/citedPassage';
import { bearsOnVerdict } from '../content/judgedStatements';
import { relationLabel } from '../wording/labels';
import { speakerText } from '../wording/speakerText';
import { html, markedHtml, type Markup } from './markup';
import { type DraftPage, placeLink } from './page';

/** A passage in its sentence, with the words that it shares with the draft and those that differ marked, and where it stands. */
export function passageHtml(evidence: Evidence, { articles, linkTo }: DraftPage): Markup {
  const { title, outlet, date, location } = citedPassage(evidence, articles);
  const speaker = speakerText(evidence);
  const about = [outlet, date, speaker && translate('said by {speaker}', { speaker })]
    .filter((part) => part)
    .join(', ');
  const place = location ? `${title}, ${translate('line {line}', { line: location.start.line })}` : title;
  return html`<figure class="${evidence.relation}">
    <figcaption>
      ${relationLabel(evidence.relation)} ${placeLink(place, location, linkTo)}${about && `, ${about}`}
    </figcaption>
    <blockquote>${passageWords(evidence)}</blockquote>
    ${differenceList(evidence)}
  </figure> `;
}

function passageWords(evidence: Evidence): Markup {
  const { before = '', after = '' } = evidence.context ?? {};
  const shown = before + evidence.text + after;
  const inShown = (place: Span): Span => shift(place, before.length - evidence.span.start);
  const differing = (evidence.differences ?? []).map(({ source }) => ({
    span: inShown(source),
    tag: 'ins' as const,
  }));
  const agreeing = agreeingWords(evidence).map((span) => ({ span: inShown(span), tag: 'mark' as const }));
  return markedHtml(shown, { start: 0, end: shown.length }, [...differing, ...agreeing]);
}

/** What a passage shares with the draft. A quotation is compared word for word: all of it agrees but for its differences. */
function agreeingWords(evidence: Evidence): readonly Span[] {
  if (evidence.aligned || !bearsOnVerdict(evidence)) return evidence.aligned ?? [];
  const agreeing: Span[] = [];
  let { start } = evidence.span;
  const differing = (evidence.differences ?? []).map(({ source }) => source);
  for (const one of [...differing].sort((a, b) => a.start - b.start)) {
    if (one.start > start) agreeing.push({ start, end: one.start });
    start = Math.max(start, one.end);
  }
  return [...agreeing, { start, end: evidence.span.end }];
}

/** The differences as text, for screen readers. */
function differenceList({ differences = [] }: Evidence): Markup | undefined {
  if (differences.length === 0) return undefined;
  const pairs = differences.map(
    ({ draftText, sourceText }) =>
      html`<li>
        ${translate('draft {words}', { words: quoted(draftText) })},
        ${translate('source {words}', { words: quoted(sourceText) })}
      </li>`,
  );
  return html`<ul class="differences" aria-label="${translate('Words that differ')}">
    ${pairs}
  </ul>`;
}

function quoted(words: string): string {
  return words.trim() === '' ? translate('(nothing)') : `“${words.trim()}”`;
}
