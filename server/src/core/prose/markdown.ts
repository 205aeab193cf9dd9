import type { SyntaxNode, Tree } from '@lezer/common';
import type { Steps } from '../collections/steps';
import { BlockBuilder } from './blockBuilder';
import { markdownTree } from './incrementalMarkdownParser';
import { linkTarget, normalLabel, readInlines } from './markdownInlines';
import type { InlineContext } from './markdownInlines';
import { parsableMarkdown } from './parsableMarkdown';
import type { Block, BlockKind, Citation } from './prose';

/** Parses a Markdown document, one block a step. */
export type ParseMarkdown = (document: string) => Steps<Tree>;

/** A node that holds running text. */
interface Leaf {
  readonly node: SyntaxNode;
  readonly kind: BlockKind;
  readonly depth: number;
}

/** The label of a footnote's definition at the beginning of its paragraph. */
const footnoteLabel = /^\[\^[^\]\s]+\]:[ \t]*/u;

/** Maximum length of a footnote's label with its brackets, in UTF-16 units. */
const maxFootnoteLabelLength = 80;

/**
 * Reads the prose blocks and citations of a Markdown document (CommonMark with GitHub's tables), from offset `from` on, which
 * is behind its front matter, one block a step. `parse` may remember documents from before.
 */
export function* readMarkdown(
  text: string,
  from: number,
  parse: ParseMarkdown = markdownTree,
): Steps<{ blocks: Block[]; citations: Citation[] }> {
  const { document, parsed, toDraft } = parsableMarkdown(text, from);
  const { leaves, definitions } = yield* collectLeaves(yield* parse(parsed), document);
  const context: InlineContext = { document, toDraft, definitions, citations: [] };
  const blocks: Block[] = [];
  for (const leaf of leaves) {
    const block = readLeaf(leaf, context);
    if (block) blocks.push(block);
    yield;
  }
  return { blocks, citations: context.citations };
}

/** Nodes with running text, in order, and link definitions. Nesting of any depth is read without recursion. */
function* collectLeaves(
  tree: Tree,
  document: string,
): Steps<{ leaves: Leaf[]; definitions: Map<string, string> }> {
  const leaves: Leaf[] = [];
  const definitions = new Map<string, string>();
  const pending: Leaf[] = [{ node: tree.topNode, kind: 'paragraph', depth: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, kind, depth } = next;
    switch (node.name) {
      case 'Document':
      case 'ListItem':
      case 'Table':
      case 'TableHeader':
      case 'TableRow':
        addChildren(pending, node, kind, depth);
        break;
      case 'Blockquote':
        addChildren(pending, node, 'blockquote', depth + 1);
        break;
      case 'BulletList':
      case 'OrderedList':
        addChildren(pending, node, 'listItem', depth + 1);
        break;
      case 'Paragraph':
      case 'Task':
        leaves.push(next);
        break;
      case 'TableCell':
        leaves.push({ ...next, kind: 'cell' });
        break;
      case 'LinkReference':
        addDefinition(node, document, definitions);
        break;
      default:
        // Code, HTML blocks, comments and rules are not prose.
        if (/^(?:ATX|Setext)Heading\d$/u.test(node.name)) leaves.push({ ...next, kind: 'heading' });
    }
    yield;
  }
  return { leaves, definitions };
}

/** Adds the children of a node, the last first. */
function addChildren(pending: Leaf[], node: SyntaxNode, kind: BlockKind, depth: number): void {
  for (let child = node.lastChild; child; child = child.prevSibling)
    pending.push({ node: child, kind, depth });
}

function addDefinition(node: SyntaxNode, document: string, definitions: Map<string, string>): void {
  const label = node.getChild('LinkLabel');
  const url = node.getChild('URL');
  if (!label || !url) return;
  const key = normalLabel(document.slice(label.from, label.to));
  // A footnote of one word looks like a link definition, and so does a citation with a colon after it.
  if (/^\[[\^@]/u.test(key) || definitions.has(key)) return;
  definitions.set(key, linkTarget(document.slice(url.from, url.to)));
}

function readLeaf({ node, kind, depth }: Leaf, context: InlineContext): Block | undefined {
  const builder = new BlockBuilder(context.document, context.toDraft);
  const beginning = context.document.slice(node.from, Math.min(node.to, node.from + maxFootnoteLabelLength));
  const label = footnoteLabel.exec(beginning)?.[0] ?? '';
  readInlines(node, node.from + label.length, builder, context);
  return builder.finish(kind, node.from, node.to, depth);
}
