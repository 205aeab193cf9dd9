import type { Attribution } from '../core/index';
import { hull } from '../core/editor';
import type { AttributedFile } from './attributedFile';
import { plural } from './counts';
import { positionsIn } from './positions';
import { singleLine } from './singleLine';
import { type Paint, type TextOptions, painter } from './terminalStyle';

/**
 * The attributions for a terminal, two lines each: where it stands, its type, who speaks to whom; below it what is said.
 * Control characters show as U+FFFD.
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
  lines.push(`${plural(total, 'attribution')} in ${plural(files.length, 'file')}.`);
  return `${lines.join('\n')}\n`;
}

function attributionLines(place: string, text: string, attribution: Attribution, paint: Paint): string[] {
  const { type, speakerName, reportedTo, reportedBy, hedged } = attribution;
  const textAt = (spans: Attribution['content']): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const mention = textAt(attribution.speaker);
  const speaker = speakerName ?? (mention || 'nobody named');
  const about = [
    mention && mention !== speaker ? `${speaker} (“${mention}”)` : speaker,
    reportedTo && `told ${reportedTo}`,
    reportedBy && `reported by ${reportedBy}`,
    hedged && 'hedged',
  ];
  return [
    `${paint('bold', singleLine(place))} ${paint('dim', type)} ${singleLine(about.filter((part) => part).join(', '))}`,
    `    ${singleLine(textAt(attribution.content))}`,
  ];
}
