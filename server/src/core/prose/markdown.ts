import { decodeHTMLStrict } from 'entities';
import { GFM, parser } from '@lezer/markdown';
import type { SyntaxNode, Tree } from '@lezer/common';
import { BlockBuilder, placeholder } from './blockBuilder';
import { citationsIn } from './citations';
import type { Block, BlockKind, Citation } from './prose';
import type { Span } from './span';

const markdownParser = parser.configure([GFM]);

/** Marks and targets: no prose at all. */
const marks = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'TaskMarker',
  'TableDelimiter',
  'Comment',
  'ProcessingInstruction',
  'HTMLTag',
  'Image',
]);

/** Prose that stands for something else where a word would stand. */
const standIns = new Set(['InlineCode', 'URL', 'Autolink']);

interface Output {
  readonly document: string;
  readonly blocks: Block[];
  readonly citations: Citation[];
  readonly definitions: ReadonlySet<string>;
}

/** The YAML front matter at the beginning of a Markdown document, with its fences and the line break after. */
export function frontMatterOf(text: string): Span | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text);
  return match ? { start: 0, end: match[0].length } : undefined;
}

/** The prose blocks and citations of a Markdown document (CommonMark with GitHub's tables), from offset `from` on. */
export function readMarkdown(text: string, from: number): { blocks: Block[]; citations: Citation[] } {
  const tree = markdownParser.parse(parsable(text, from));
  const output: Output = {
    document: text,
    blocks: [],
    citations: [],
    definitions: definitionsOf(tree, text),
  };
  readChildren(tree.topNode, 'paragraph', 0, output);
  return { blocks: output.blocks, citations: output.citations };
}

/** The text that the parser is given: of the same length, without the front matter and without what makes it slow. */
function parsable(text: string, from: number): string {
  const body = from === 0 ? text : ' '.repeat(from - 1) + '\n' + text.slice(from);
  // At every space the parser looks ahead for a hard line break: quadratic in a run of spaces.
  return body.replace(/(?<=[ \t]{40})[ \t]+/gu, (run) => '\u00A0'.repeat(run.length));
}

function definitionsOf(tree: Tree, text: string): Set<string> {
  const labels = new Set<string>();
  for (const node of tree.topNode.getChildren('LinkReference')) {
    const label = node.getChild('LinkLabel');
    if (label) labels.add(text.slice(label.from, label.to).toLowerCase());
  }
  return labels;
}

function readChildren(node: SyntaxNode, kind: BlockKind, depth: number, output: Output): void {
  for (let child = node.firstChild; child; child = child.nextSibling) readBlock(child, kind, depth, output);
}

function readBlock(node: SyntaxNode, kind: BlockKind, depth: number, output: Output): void {
  switch (node.name) {
    case 'Paragraph':
    case 'Task':
      { readLeaf(node, kind, depth, output); return; }
    case 'TableCell':
      { readLeaf(node, 'cell', depth, output); return; }
    case 'Blockquote':
      { readChildren(node, 'blockquote', depth + 1, output); return; }
    case 'BulletList':
    case 'OrderedList':
      { readChildren(node, 'listItem', depth + 1, output); return; }
    case 'ListItem':
    case 'Table':
    case 'TableHeader':
    case 'TableRow':
      { readChildren(node, kind, depth, output); return; }
    default:
      // Code, HTML blocks, comments, link definitions and rules are not prose.
      if (/^(?:ATX|Setext)Heading\d$/u.test(node.name)) readLeaf(node, 'heading', depth, output);
  }
}

function readLeaf(node: SyntaxNode, kind: BlockKind, depth: number, output: Output): void {
  const builder = new BlockBuilder(output.document);
  let start = node.from;
  const definition = /^\[\^[^\]\s]+\]:[ \t]*/u.exec(
    output.document.slice(node.from, Math.min(node.to, node.from + 80)),
  );
  if (definition) start += definition[0].length;
  readInline(node, start, builder, output);
  const block = builder.finish(kind, node.from, node.to, depth);
  if (block) output.blocks.push(block);
}

/** Adds the prose inside `node`, from offset `from` on, and returns nothing: the builder has it. */
function readInline(node: SyntaxNode, from: number, builder: BlockBuilder, output: Output): void {
  let at = from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.to <= at) continue;
    builder.keep(at, child.from);
    readInlineNode(child, builder, output);
    at = child.to;
  }
  builder.keep(at, node.to);
}

function readInlineNode(node: SyntaxNode, builder: BlockBuilder, output: Output): void {
  const { document } = output;
  if (marks.has(node.name)) {
    if (/^<br\b/iu.test(document.slice(node.from, node.to))) builder.replace(node.from, node.to, ' ');
  } else if (standIns.has(node.name)) {
    builder.replace(node.from, node.to, placeholder);
    if (node.name !== 'InlineCode')
      output.citations.push(linkCitation(node, document.slice(node.from, node.to)));
  } else if (node.name === 'Link') {
    readLink(node, builder, output);
  } else if (node.name === 'Escape') {
    builder.keep(node.from + 1, node.to);
  } else if (node.name === 'Entity') {
    builder.replace(
      node.from,
      node.to,
      decodeHTMLStrict(document.slice(node.from, node.to)).replace(/\s/gu, ' '),
    );
  } else if (node.name === 'HardBreak') {
    builder.replace(node.from, node.to, ' ');
  } else {
    readInline(node, node.from, builder, output);
  }
}

function linkCitation(node: SyntaxNode, target: string): Citation {
  return { span: { start: node.from, end: node.to }, kind: 'link', target: target.replace(/^<|>$/gu, '') };
}

/**
 * A link's text is prose, its target is not. Square brackets that link to nothing are an editor's insertion
 * ("[Mr. Trump] will") and stay, unless they are a citation.
 */
function readLink(node: SyntaxNode, builder: BlockBuilder, output: Output): void {
  const { document } = output;
  const target = node.getChild('URL');
  const label = node.getChild('LinkLabel');
  const [open, close] = node.getChildren('LinkMark');
  const whole = document.slice(node.from, node.to);
  const defined = output.definitions.has(
    (label ? document.slice(label.from, label.to) : whole).toLowerCase(),
  );
  if (!target && !defined) {
    const citations = citationsIn(document, node.from, node.to);
    if (citations.length > 0) output.citations.push(...citations);
    else readPlainBrackets(node, builder, output);
    return;
  }
  output.citations.push(linkCitation(node, target ? document.slice(target.from, target.to) : whole));
  if (!open || !close) return;
  let at = open.to;
  for (let child = open.nextSibling; child && child.from < close.from; child = child.nextSibling) {
    builder.keep(at, child.from);
    readInlineNode(child, builder, output);
    at = child.to;
  }
  builder.keep(at, close.from);
}

function readPlainBrackets(node: SyntaxNode, builder: BlockBuilder, output: Output): void {
  let at = node.from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name === 'LinkMark' || child.name === 'LinkLabel') continue;
    builder.keep(at, child.from);
    readInlineNode(child, builder, output);
    at = child.to;
  }
  builder.keep(at, node.to);
}
