import type { Evidence } from '../core/match/evidence';
import type { Articles } from '../reports/checkedDraft';
import { cite, speakerWords } from '../reports/citedPassage';
import { differencesOf, heading, nothingFound, passagesShown } from './hoverWords';
import type { Judged } from './statementAt';

/** A hover as plain text, for clients that show no Markdown. */
export function hoverText(judged: Judged, articles: Articles): string {
  const blocks = [
    heading(judged),
    ...judged.findings.map(({ message }) => message),
    ...(judged.statement && judged.evidence.length === 0 ? [nothingFound] : []),
    ...judged.evidence.slice(0, passagesShown).map((evidence) => passageText(evidence, articles)),
  ];
  return blocks.join('\n\n');
}

function passageText(evidence: Evidence, articles: Articles): string {
  const { title, outlet, date, location } = cite(evidence, articles);
  const place = location && `${location.name}, line ${location.start.line}`;
  const article = [title, outlet, date, place].filter((part) => part !== undefined).join(', ');
  const speaker = evidence.speaker === undefined ? '' : `${speakerWords(evidence)}, in `;
  const differences = differencesOf(evidence).map(
    ({ draft, source }) => `${draft.trim() || '(nothing)'} → ${source.trim() || '(nothing)'}`,
  );
  const lines = [`“${evidence.text.replace(/\s+/g, ' ').trim()}”`, `— ${speaker}${article}`];
  if (differences.length > 0) lines.push(`Draft → source: ${differences.join(' · ')}`);
  return lines.join('\n');
}
