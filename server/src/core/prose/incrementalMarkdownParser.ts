import { TreeFragment } from '@lezer/common';
import type { Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import type { Steps } from '../collections/steps';

const markdownParser = parser.configure([GFM]);

/** Parses a Markdown document, CommonMark with GitHub's tables, one block a step. */
export function* markdownTree(document: string, unchanged: readonly TreeFragment[] = []): Steps<Tree> {
  const parse = markdownParser.startParse(document, unchanged);
  for (let tree = parse.advance(); ; tree = parse.advance()) {
    if (tree) return tree;
    yield;
  }
}

/**
 * Parses successive versions of a document. Blocks that did not change are not parsed again; the trees are those that
 * `markdownTree` returns.
 */
export class IncrementalMarkdownParser {
  private document = '';
  private fragments: readonly TreeFragment[] = [];

  *parse(document: string): Steps<Tree> {
    const tree = yield* markdownTree(document, this.unchangedFragments(document));
    this.document = document;
    this.fragments = TreeFragment.addTree(tree);
    return tree;
  }

  /** Fragments of the last tree in front of and behind all changed lines. */
  private unchangedFragments(document: string): readonly TreeFragment[] {
    const shorterLength = Math.min(this.document.length, document.length);
    const shared = commonPrefixLength(this.document, document, shorterLength);
    const start = shared === 0 ? 0 : document.lastIndexOf('\n', shared - 1) + 1;
    const same = commonSuffixLength(this.document, document, shorterLength - shared);
    // Whole lines only: the beginning of a line decides on the meaning of the rest, as the indentation of code does.
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

/** Length of the common prefix of two texts, at most `max` UTF-16 units. */
function commonPrefixLength(a: string, b: string, max: number): number {
  let count = 0;
  while (count < max && a.charCodeAt(count) === b.charCodeAt(count)) count += 1;
  return count;
}

/** Length of the common suffix of two texts, at most `max` UTF-16 units. */
function commonSuffixLength(a: string, b: string, max: number): number {
  let count = 0;
  while (count < max && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count += 1;
  return count;
}
