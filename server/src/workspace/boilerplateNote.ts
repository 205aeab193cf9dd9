import type { ArticleSummary } from '../core/editor';
import { translate } from '../localization/language';

/** Share of an article's text, 0 to 1, above which it is worth a note that it is taken for boilerplate. */
const maxUnnotedShare = 0.5;

/** A note on an article of which more than half is taken for boilerplate, worded to follow the file's name; else undefined. */
export function boilerplateNote({ boilerplateShare }: ArticleSummary): string | undefined {
  if (boilerplateShare <= maxUnnotedShare) return undefined;
  return translate(
    'is taken for advertisements, notices or comments to {percent} %, which are never evidence. See that the article is complete.',
    { percent: Math.round(boilerplateShare * 100) },
  );
}
