import { TreeFragment } from '@lezer/common';
import type { Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';

const markdownParser = parser.configure([GFM]);

/** The syntax tree of a Markdown document: CommonMark with GitHub's tables. */
export function markdownTree(document: string): Tree {
  return markdownParser.parse(document);
}

/**
 * Parses documents of which each is mostly the one before, as the versions of a draft are: the blocks that stand in both
 * are not parsed again. The trees are those that `markdownTree` gives.
 */
export class IncrementalMarkdownParser {
  private document = '';
  private fragments: readonly TreeFragment[] = [];

  parse(document: string): Tree {
    const tree = markdownParser.parse(document, this.unchangedFragments(document));
    this.document = document;
    this.fragments = TreeFragment.addTree(tree);
    return tree;
  }

  /** What of the last tree lies in front of or behind all lines that have changed. */
  private unchangedFragments(document: string): readonly TreeFragment[] {
    const shorter = Math.min(this.document.length, document.length);
    const shared = commonPrefixLength(this.document, document, shorter);
    const start = shared === 0 ? 0 : document.lastIndexOf('\n', shared - 1) + 1;
    const same = commonSuffixLength(this.document, document, shorter - shared);
    // What begins in the middle of a line may have meant something else there: the indentation of code.
    const lineBreak = document.indexOf('\n', document.length - same);
    const end = lineBreak < 0 ? 0 : document.length - lineBreak - 1;
    const changed = {
      fromA: start,
      toA: this.document.length - end,
      fromB: start,
      toB: document.length - end,
    };
    return TreeFragment.applyChanges(this.fragments, [changed]);
  }
}

/** How many characters two texts begin with that are the same, at most `most`. */
function commonPrefixLength(a: string, b: string, most: number): number {
  let count = 0;
  while (count < most && a.charCodeAt(count) === b.charCodeAt(count)) count += 1;
  return count;
}

/** How many characters two texts end with that are the same, at most `most`. */
function commonSuffixLength(a: string, b: string, most: number): number {
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count))
    count += 1;
  return count;
}
