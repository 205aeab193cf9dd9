import type { Evidence } from '../../core/index';
import type { Articles } from '../../reports/content/checkedDraft';
import { citedPassage } from '../../reports/content/citedPassage';
import { editorLine, editorText } from '../../reports/wording/editorText';
import { truncate } from '../../reports/wording/truncate';
import { speakerText } from '../../reports/wording/speakerText';
import {
  sourceAgreement,
  differencesOf,
  isSettled,
  heading,
  ignoredLines,
  noWords,
  maxPassageLength,
  passagesShown,
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
  ];
  const second = [
    ...(opinion ? [editorLine(`${opinion.label}. ${opinion.reason}`)] : []),
    ...secondPassages(judged).map((evidence) => passageText(evidence, articles)),
  ];
  return [
    [heading(judged), sourceAgreement(judged)].filter((part) => part !== '').join(' · '),
    ...judged.findings.map(({ message }) => editorText(message)),
    ...ignoredLines(judged).map(editorText),
    // What is only close comes last.
    ...(isSettled(judged) ? [...passages, ...second] : [...second, ...passages]),
  ].join('\n\n');
}

function passageText(evidence: Evidence, articles: Articles): string {
  const { title, outlet, date, location } = citedPassage(evidence, articles);
  const place =
    location && translate('{file}, line {line}', { file: location.name, line: location.start.line });
  const article = [title, outlet, date, place]
    .filter((part) => part !== undefined)
    .map(editorLine)
    .join(', ');
  const said =
    evidence.speaker === undefined
      ? article
      : translate('{speaker}, in {article}', { speaker: editorLine(speakerText(evidence)), article });
  const differences = differencesOf(evidence).map(
    ({ draft, source }) => `${editorLine(draft) || noWords()} → ${editorLine(source) || noWords()}`,
  );
  const lines = [`“${truncate(editorLine(evidence.text), maxPassageLength)}”`, `— ${said}`];
  if (differences.length > 0)
    lines.push(translate('Draft → source: {differences}', { differences: differences.join(' · ') }));
  return lines.join('\n');
}
