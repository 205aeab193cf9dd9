/** A text's predicted probability and its label. */
export interface Predicted {
  /** 0 to 1. */
  readonly probability: number;
  readonly label: 0 | 1;
  /** Weight in means, above 0. */
  readonly weight: number;
}

/** The texts whose predicted probability lies between two bounds. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  /** Number of texts, unweighted. */
  readonly count: number;
  /** Share of the total weight, 0 to 1. */
  readonly weight: number;
  /** Weighted means, 0 to 1; NaN if there is no text. */
  readonly predicted: number;
  readonly observed: number;
}

/** Bins of equal width from 0 to 1. */
export function calibrationBins(texts: readonly Predicted[], bins = 10): CalibrationBin[] {
  const total = texts.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from({ length: bins }, (_, bin) => {
    const own = texts.filter(({ probability }) => Math.min(bins - 1, Math.floor(probability * bins)) === bin);
    const weight = own.reduce((sum, one) => sum + one.weight, 0);
    return {
      from: bin / bins,
      to: (bin + 1) / bins,
      count: own.length,
      weight: weight / total,
      predicted: own.reduce((sum, one) => sum + one.weight * one.probability, 0) / weight,
      observed: own.reduce((sum, one) => sum + one.weight * one.label, 0) / weight,
    };
  });
}

/** Mean distance between predicted and observed, 0 to 1 (expected calibration error). */
export function calibrationError(bins: readonly CalibrationBin[]): number {
  return bins
    .filter(({ count }) => count > 0)
    .reduce((sum, { weight, predicted, observed }) => sum + weight * Math.abs(predicted - observed), 0);
}

/** The bins as a table in Markdown. */
export function calibrationTable(bins: readonly CalibrationBin[]): string {
  const rows = bins.map(({ from, to, count, weight, predicted, observed }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    String(count),
    `${(100 * weight).toFixed(1)} %`,
    count > 0 ? predicted.toFixed(2) : '–',
    count > 0 ? observed.toFixed(2) : '–',
  ]);
  const head = ['Predicted support', 'Texts', 'Weight', 'Predicted, mean', 'Observed share'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
