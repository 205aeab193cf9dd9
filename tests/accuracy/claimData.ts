import fs from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../server/src/core/archive/article';
import { contentTokens } from '../../server/src/core/archive/index/contentTokens';
import { featureNames } from '../../server/src/core/match/claims/claimFeatures';
import type { ClaimComparison } from '../../server/src/core/match/claims/claimComparison';
import { compareCandidates } from '../../server/src/core/match/claims/claimReading';
import type { ContentToken } from '../../server/src/core/archive/index/contentTokens';
import { Archive } from '../../server/src/core/archive/archive';
import type { PassageIndex } from '../../server/src/core/archive/index/passageIndex';
import { analyse } from '../../server/src/core/prose/tokens';
import { findValues } from '../../server/src/core/values/read/findValues';
import type { Value } from '../../server/src/core/values/value';

/** A sentence of a labelled claim with its comparison. */
export interface LabelledSentence {
  readonly suite: string;
  readonly item: number;
  /** Examples with the same group are in the same fold. */
  readonly group: string;
  readonly label: 'supported' | 'contradicted' | 'silent';
  readonly kind: string;
  readonly text: string;
  readonly features: readonly number[];
  readonly comparison: ClaimComparison | undefined;
}

interface Item {
  readonly document: string;
  readonly text: string;
  readonly label: LabelledSentence['label'];
  readonly kind: string;
  /** The correct version of a wrong text: sentences that are in both are good. */
  readonly good?: string;
}

export function readSuites(folder: string, limit = Infinity): ReadonlyMap<string, readonly Item[]> {
  const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
  const lines = (file: string) =>
    read(file)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, string>);
  const vitaminc = lines('vitaminc-dev.jsonl')
    .slice(0, limit)
    .map((row): Item => ({
      document: row['evidence'] ?? '',
      text: row['claim'] ?? '',
      label:
        row['label'] === 'SUPPORTS' ? 'supported' : row['label'] === 'REFUTES' ? 'contradicted' : 'silent',
      kind: row['label'] ?? '',
    }));
  const swaps = lines('swaps-dev.jsonl').flatMap((row): Item[] => [
    { document: row['doc'] ?? '', text: row['correct'] ?? '', label: 'supported', kind: 'correct' },
    {
      document: row['doc'] ?? '',
      text: row['wrong'] ?? '',
      label: 'contradicted',
      kind: row['kind'] ?? '',
      good: row['correct'] ?? '',
    },
  ]);
  const bump = (JSON.parse(read('bump-task1.json')) as Record<string, string>[]).flatMap((row): Item[] => [
    {
      document: row['article'] ?? '',
      text: row['reference_summary'] ?? '',
      label: 'supported',
      kind: 'reference',
    },
    {
      document: row['article'] ?? '',
      text: row['edited_summary'] ?? '',
      label: 'contradicted',
      kind: row['corrected_error_type'] ?? '',
      good: row['reference_summary'] ?? '',
    },
  ]);
  const summedits = (JSON.parse(read('summedits-news-evaluation.json')) as Record<string, unknown>[]).map(
    (row): Item => ({
      document: String(row['doc']),
      text: String(row['summary']),
      label: String(row['label']) === '1' ? 'supported' : 'contradicted',
      kind: String(row['label']) === '1' ? 'consistent' : String(row['edit_types']),
      good: String(row['original_summary']),
    }),
  );
  return new Map([
    ['vitaminc', vitaminc],
    ['swaps', swaps],
    ['bump', bump],
    ['summedits', summedits],
  ]);
}

/** Compares every sentence of every item with its document, in order. */
export function compareItems(suite: string, items: readonly Item[]): LabelledSentence[] {
  let index = new Archive().passages;
  let document: string | undefined;
  return items.flatMap((item, number) => {
    if (item.document !== document) {
      const archive = new Archive();
      archive.add(readArticle({ id: 'document', text: item.document }));
      index = archive.passages;
      document = item.document;
    }
    const good = new Set(
      analyse(item.good ?? '').sentences.map(({ start, end }) => item.good?.slice(start, end)),
    );
    const { tokens, sentences } = analyse(item.text);
    const values = findValues(item.text, tokens);
    return sentences.map(({ start, end }): LabelledSentence => {
      const own = contentTokens(tokens.filter((token) => token.start >= start && token.end <= end));
      const ownValues = values.filter(({ span }) => span.start >= start && span.end <= end);
      const comparison = bestComparison(own, ownValues, index);
      const text = item.text.slice(start, end);
      return {
        suite,
        item: number,
        group: `${suite}:${item.document.slice(0, 60)}`,
        label: item.label !== 'supported' && good.has(text) ? 'supported' : item.label,
        kind: item.kind,
        text,
        features: featureNames.map((name) => comparison?.features[name] ?? 0),
        comparison,
      };
    });
  });
}

function bestComparison(
  claim: readonly ContentToken[],
  values: readonly Value[],
  index: PassageIndex,
): ClaimComparison | undefined {
  return compareCandidates(claim, values, index).sort((a, b) => b.features.coverage - a.features.coverage)[0];
}
