import { l10n } from 'vscode';

export function sourceCount(count: number): string {
  if (count === 0) return l10n.t('No sources');
  return count === 1 ? l10n.t('1 source') : l10n.t('{count} sources', { count });
}

export function articleCount(count: number): string {
  return count === 1 ? l10n.t('1 article') : l10n.t('{count} articles', { count });
}

export function quotationCount(count: number): string {
  return count === 1 ? l10n.t('1 quotation') : l10n.t('{count} quotations', { count });
}

export function wordCount(count: number): string {
  return count === 1 ? l10n.t('1 word') : l10n.t('{count} words', { count });
}

export function problemCount(count: number): string {
  return count === 1 ? l10n.t('1 problem') : l10n.t('{count} problems', { count });
}

export function statementCount(count: number): string {
  return count === 1 ? l10n.t('1 statement') : l10n.t('{count} statements', { count });
}

export function findingCount(count: number): string {
  return count === 1 ? l10n.t('1 finding') : l10n.t('{count} findings', { count });
}

export function requestCount(count: number): string {
  return count === 1 ? l10n.t('1 request') : l10n.t('{count} requests', { count });
}
