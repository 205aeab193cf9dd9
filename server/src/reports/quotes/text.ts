import type { Attribution } from '../../core/index';
import { hull } from '../../core/editor';
import { textAtSpans, type AttributedFile } from './attributedFile';
import { countedNoun } from '../wording/countSentences';
import { positionsIn } from '../content/positions';
import { singleLine } from '../wording/singleLine';
import { withoutWorkflowCommands } from '../wording/workflowCommands';
import { type Paint, type TextOptions, painter } from '../text/terminalStyle';

/**
 * The attributions of all files for a terminal, two lines each: place, type and speaker, then the content.
 */
export function quotesText(files: readonly AttributedFile[], options: TextOptions): string {
  const paint = painter(options);
  const lines = files.flatMap((file) => {
    const positionAt = positionsIn(file.text);
    return file.attributions.flatMap((attribution) => {
      const { line, column } = positionAt(hull(attribution.content)?.start ?? 0);
      return attributionLines(`${file.name}:${line}:${column}`, file.text, attribution, paint);
    });
  });
  const total = files.reduce((sum, file) => sum + file.attributions.length, 0);
  lines.push(`${countedNoun(total, 'attribution')} in ${countedNoun(files.length, 'file')}.`);
  return withoutWorkflowCommands(`${lines.join('\n')}\n`);
}

function attributionLines(place: string, text: string, attribution: Attribution, paint: Paint): string[] {
  const { type, speakerName, reportedTo, reportedBy, hedged } = attribution;
  const mention = textAtSpans(text, attribution.speaker);
  const speaker = speakerName ?? (mention || 'unnamed speaker');
  const about = [
    mention && mention !== speaker ? `${speaker} (“${mention}”)` : speaker,
    reportedTo && `told ${reportedTo}`,
    reportedBy && `reported by ${reportedBy}`,
    hedged && 'hedged',
  ];
  return [
    `${paint('bold', singleLine(place))} ${paint('dim', type)} ${singleLine(about.filter((part) => part).join(', '))}`,
    `    ${singleLine(textAtSpans(text, attribution.content))}`,
  ];
}
