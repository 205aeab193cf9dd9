import type { Evidence } from '../../core/index';
import type { Articles } from '../../reports/content/checkedDraft';
import { citedPassage, type CitedPassage } from '../../reports/content/citedPassage';
import { editorLine, editorText } from '../../reports/wording/editorText';
import { truncate } from '../../reports/wording/truncate';
import {
  citationParts,
  differencesOf,
  furtherLabel,
  furtherSources,
  heading,
  ignoredLines,
  isSettled,
  maxPassageLength,
  passagesShown,
  quotedWords,
  secondOpinion,
  secondPassages,
  unsettledWording,
} from './hoverWording';
import type { LocatedStatement } from '../../workspace/statementAt';
import { translate } from '../../localization/language';

/** A hover as plain text, for clients that show no Markdown. */
export function hoverText(judged: LocatedStatement, articles: Articles): string {
  const opinion = secondOpinion(judged);
  const passages = [
    ...[unsettledWording(judged)].filter((wording) => wording !== undefined),
    ...passagesShown(judged).map((evidence) => passageText(evidence, articles)),
    ...furtherLine(judged, articles),
  ];
  const second = [
    ...(opinion ? [editorLine(`${opinion.label}. ${opinion.reason}`)] : []),
    ...secondPassages(judged).map((evidence) => passageText(evidence, articles)),
  ];
  const name = heading(judged);
  const differences = differencesOf(judged).map(
    ({ draft, source }) => `${quotedWords(draft)} → ${quotedWords(source)}`,
  );
  const first = [...(name === undefined ? [] : [name]), ...differences].join(' · ');
  return [
    ...(first === '' ? [] : [first]),
    ...judged.findings.map(({ message }) => editorText(message)),
    ...ignoredLines(judged).map(editorText),
    // What is only close comes last.
    ...(isSettled(judged) ? [...passages, ...second] : [...second, ...passages]),
  ].join('\n\n');
}

function passageText(evidence: Evidence, articles: Articles): string {
  const cited = citedPassage(evidence, articles);
  const about = [...citationParts(cited), ...placeOf(cited)].map(editorLine).join(' · ');
  return `“${truncate(editorLine(evidence.text), maxPassageLength)}”\n— ${about}`;
}

function furtherLine(judged: LocatedStatement, articles: Articles): string[] {
  const { named, more } = furtherSources(judged);
  const parts = named.map(({ relation, evidence }) => {
    const cited = citedPassage(evidence, articles);
    return `${furtherLabel(relation)} ${[cited.outlet ?? cited.title, ...placeOf(cited)].map(editorLine).join(', ')}`;
  });
  if (more > 0) parts.push(translate('{count} more', { count: more }));
  return parts.length === 0 ? [] : [parts.join(' · ')];
}

function placeOf({ location }: CitedPassage): string[] {
  return location
    ? [translate('{file}, line {line}', { file: location.name, line: location.start.line })]
    : [];
}
