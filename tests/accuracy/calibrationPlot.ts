import type { CalibrationBin } from './calibration';

// In the units of the picture: a square plot, and under it a bar for the texts of each bin.
const size = 440;
const left = 70;
const top = 20;
const bars = { top: top + size + 60, height: 90 };
const width = left + size + 30;
const height = bars.top + bars.height + 50;

// Both colours are legible on white and on black.
const ink = '#768390';
const data = '#2f81f7';

/** A reliability plot as SVG: each bin's observed share over its mean prediction, and its number of texts. */
export function calibrationPlot(bins: readonly CalibrationBin[]): string {
  const points = bins
    .filter(({ count }) => count > 0)
    .map(({ predicted, observed }) => `${x(predicted)},${y(observed)}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="14" fill="${ink}">`,
    '<title>Predicted support and the share of texts that are supported</title>',
    ...[0, 0.2, 0.4, 0.6, 0.8, 1].flatMap(grid),
    line([x(0), y(0)], [x(1), y(1)], 'stroke-dasharray="6 5" stroke-width="1.5"'),
    `<polyline points="${points.join(' ')}" fill="none" stroke="${data}" stroke-width="2"/>`,
    ...points.map((point) => {
      const [cx = '', cy = ''] = point.split(',');
      return `<circle cx="${cx}" cy="${cy}" r="5" fill="${data}"/>`;
    }),
    caption(left + size / 2, top + size + 42, 'predicted support'),
    `<g transform="rotate(-90 20 ${top + size / 2})">${caption(20, top + size / 2, 'share that is supported')}</g>`,
    ...histogram(bins),
    caption(left + size / 2, bars.top + bars.height + 32, 'texts in each tenth'),
    '</svg>',
    '',
  ].join('\n');
}

function x(value: number): string {
  return (left + value * size).toFixed(1);
}

function y(value: number): string {
  return (top + (1 - value) * size).toFixed(1);
}

function grid(value: number): string[] {
  return [
    line([x(value), y(0)], [x(value), y(1)], 'stroke-opacity="0.35"'),
    line([x(0), y(value)], [x(1), y(value)], 'stroke-opacity="0.35"'),
    `<text x="${x(value)}" y="${top + size + 20}" text-anchor="middle">${value}</text>`,
    `<text x="${left - 10}" y="${y(value)}" dy="5" text-anchor="end">${value}</text>`,
  ];
}

function line([x1, y1]: [string, string], [x2, y2]: [string, string], style: string): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${ink}" ${style}/>`;
}

function caption(at: number, baseline: number, text: string): string {
  return `<text x="${at}" y="${baseline}" text-anchor="middle">${text}</text>`;
}

function histogram(bins: readonly CalibrationBin[]): string[] {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return bins.flatMap(({ from, to, count }) => {
    const tall = (bars.height * count) / most;
    const start = left + from * size + 2;
    const wide = (to - from) * size - 4;
    const head = bars.top + bars.height - tall;
    return [
      `<rect x="${start.toFixed(1)}" y="${head.toFixed(1)}" width="${wide.toFixed(1)}" height="${tall.toFixed(1)}" fill="${data}" fill-opacity="0.6"/>`,
      `<text x="${(start + wide / 2).toFixed(1)}" y="${(head - 5).toFixed(1)}" text-anchor="middle" font-size="12">${count}</text>`,
    ];
  });
}
