import type { SyntaxNode } from '@lezer/common';
import { decodeHTMLStrict } from 'entities';
import { placeholder } from './blockBuilder';
import type { BlockBuilder } from './blockBuilder';
import { citationsIn } from './citations';
import type { Citation } from './prose';
import type { Span } from './span';

/** Input and output that all inline nodes of a document share. */
export interface InlineContext {
  /** The document in which the nodes' offsets count. */
  readonly document: string;
  /** Offset in the draft of an offset in `document`. */
  readonly toDraft: (offset: number) => number;
  /** Targets of link definitions by label, as `normalLabel` gives it. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Citations found so far, with spans in the draft. */
  readonly citations: Citation[];
}

/** Nodes that are markup without prose. */
const droppedNodes = new Set([
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

/** Nodes that are no prose but take the place of a word. */
const replacedNodes = new Set(['InlineCode', 'URL', 'Autolink']);

/** Adds the prose inside a node, between two offsets, to a block. */
export function readInlines(
  node: SyntaxNode,
  { from, to }: { readonly from: number; readonly to: number },
  builder: BlockBuilder,
  context: InlineContext,
): void {
  readChildren(node.firstChild, from, to, builder, context);
}

/** Adds the prose between two offsets, in which nodes stand from `first` on. Nodes before `from` are passed over. */
function readChildren(
  first: SyntaxNode | null,
  from: number,
  to: number,
  builder: BlockBuilder,
  context: InlineContext,
): void {
  let at = from;
  for (let child = first; child && child.from < to; child = child.nextSibling) {
    if (child.to <= at) continue;
    builder.keep(at, child.from);
    readInline(child, builder, context);
    at = child.to;
  }
  builder.keep(at, to);
}

function readInline(node: SyntaxNode, builder: BlockBuilder, context: InlineContext): void {
  const { document } = context;
  if (droppedNodes.has(node.name)) {
    if (/^<br\b/iu.test(document.slice(node.from, node.to))) builder.replace(node.from, node.to, ' ');
  } else if (replacedNodes.has(node.name)) {
    builder.replace(node.from, node.to, placeholder);
    if (node.name !== 'InlineCode')
      context.citations.push(linkCitation(node, linkTarget(document.slice(node.from, node.to)), context));
  } else if (node.name === 'Link') {
    readLink(node, builder, context);
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
    readInlines(node, node, builder, context);
  }
}

/**
 * Adds a link's text; its target is no prose. Square brackets that link to nothing are an editor's insertion
 * ("[Mr. Trump] will") and stay, unless they are a citation.
 */
function readLink(node: SyntaxNode, builder: BlockBuilder, context: InlineContext): void {
  const [open, close, parenthesis] = node.getChildren('LinkMark');
  if (!open || !close) return;
  const text = context.document.slice(open.from, close.to);
  const target = parenthesis ? inlineTarget(node, close, context) : definedTarget(node, text, context);
  if (target !== undefined) {
    context.citations.push(linkCitation(node, target, context));
    readChildren(open.nextSibling, open.to, close.from, builder, context);
    return;
  }
  const citations = citationsIn(context.document, node.from, node.to);
  for (const citation of citations) context.citations.push(inDraft(citation, context));
  if (citations.length === 0) readPlainBrackets(node, builder, context);
}

/** Target in parentheses after a link's text; it may be empty. */
function inlineTarget(node: SyntaxNode, close: SyntaxNode, { document }: InlineContext): string {
  const url = node.getChildren('URL').find(({ from }) => from >= close.to);
  return url ? linkTarget(document.slice(url.from, url.to)) : '';
}

/** Target that a reference link has by its label, or by its text if the label is empty or absent. */
function definedTarget(
  node: SyntaxNode,
  text: string,
  { document, definitions }: InlineContext,
): string | undefined {
  const label = node.getChild('LinkLabel');
  const key = label && label.to - label.from > 2 ? document.slice(label.from, label.to) : text;
  return definitions.get(normalLabel(key));
}

function readPlainBrackets(node: SyntaxNode, builder: BlockBuilder, context: InlineContext): void {
  let at = node.from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name === 'LinkMark' || child.name === 'LinkLabel') continue;
    builder.keep(at, child.from);
    readInline(child, builder, context);
    at = child.to;
  }
  builder.keep(at, node.to);
}

function linkCitation(node: SyntaxNode, target: string, { toDraft }: InlineContext): Citation {
  return { kind: 'link', target, span: { start: toDraft(node.from), end: toDraft(node.to) } };
}

function inDraft(citation: Citation, { toDraft }: InlineContext): Citation {
  const mapped = ({ start, end }: Span): Span => ({ start: toDraft(start), end: toDraft(end) });
  const span = mapped(citation.span);
  return citation.kind === 'key'
    ? { ...citation, keySpan: mapped(citation.keySpan), span }
    : { ...citation, span };
}

/** A link's label as labels are compared: in lower case, with single spaces. */
export function normalLabel(label: string): string {
  return label.replace(/\s+/gu, ' ').toLowerCase();
}

/** A link's target without angle brackets. */
export function linkTarget(url: string): string {
  return url.replace(/^<|>$/gu, '');
}
