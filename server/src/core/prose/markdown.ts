import { decodeHTMLStrict } from 'entities';
import type { SyntaxNode, Tree } from '@lezer/common';
import { lowerBound } from '../collections/binarySearch';
import { BlockBuilder, placeholder } from './blockBuilder';
import { citationsIn } from './citations';
import { markdownTree } from './incrementalMarkdownParser';
import type { Block, BlockKind, Citation } from './prose';
import type { Span } from './span';

/** Marks and targets: no prose at all. */
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

/** Prose that stands for something else where a word would stand. */
const replacedNodes = new Set(['InlineCode', 'URL', 'Autolink']);

/** A character that may mark emphasis, code or a link, or the end of a paragraph or table row. */
const markOrBreak = /[*_~`[\]]|\n(?=[ \t]{0,40}(?:\n|\||$))/gu;

/** The beginning of a line that opens more than a hundred lists and block quotations in one another. */
const deepNesting = /^(?:(?:[-+*>]|\d{1,9}[.)])[ \t]{0,4}){100,}/gmu;

/** So much of it, in characters, is read as such. */
const maxNestingLength = 200;

/** In one paragraph so many of these characters are read as markup: the parser's stack and time grow with them. */
const maxMarksPerParagraph = 4000;

interface Output {
  /** The document as it is parsed: line breaks are single characters. */
  readonly document: string;
  /** The offset in the draft of an offset in `document`. */
  readonly place: (offset: number) => number;
  readonly blocks: Block[];
  readonly citations: Citation[];
  /** The targets of link definitions by their labels, brackets included. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** The YAML front matter at the beginning of a Markdown document, with its fences and the line break after. */
export function frontMatterOf(text: string): Span | undefined {
  // A rule, with nothing like a YAML key under it, begins no front matter.
  const match =
    /^\uFEFF?---[ \t]*(?:\r\n?|\n)(?=(?:#[^\r\n]*(?:\r\n?|\n))*(?:---|\.\.\.|["']?[\p{L}_][^\r\n:]{0,80}:(?:\s|$)))(?:[\s\S]*?(?:\r\n?|\n))??(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/u.exec(
      text,
    );
  return match ? { start: 0, end: match[0].length } : undefined;
}

/** Parses a Markdown document. */
export type ParseMarkdown = (document: string) => Tree;

/**
 * The prose blocks and citations of a Markdown document (CommonMark with GitHub's tables), from offset `from` on.
 * `parse` may remember documents from before.
 */
export function readMarkdown(
  text: string,
  from: number,
  parse: ParseMarkdown = markdownTree,
): { blocks: Block[]; citations: Citation[] } {
  const { document, place } = withSingleLineBreaks(text, from);
  const { leaves, definitions } = collectLeaves(parse(parsable(document)), document);
  const output: Output = { document, place, blocks: [], citations: [], definitions };
  for (const leaf of leaves) readLeaf(leaf, output);
  return { blocks: output.blocks, citations: output.citations };
}

/** The text with the front matter blanked and CRLF and CR as LF, which is all that the parser knows. */
function withSingleLineBreaks(
  text: string,
  from: number,
): { document: string; place: (offset: number) => number } {
  const blanked = from === 0 ? text : ' '.repeat(from - 1) + '\n' + text.slice(from);
  if (!blanked.includes('\r')) return { document: blanked, place: (offset) => offset };
  /** Offsets in the document right after which the draft is one character further on. */
  const dropped: number[] = [];
  const document = blanked.replace(/\r\n?/gu, (lineBreak, at: number) => {
    if (lineBreak.length === 2) dropped.push(at - dropped.length);
    return '\n';
  });
  return { document, place: (offset) => offset + lowerBound(dropped, (before) => before < offset) };
}

/** The text that the parser is given: of the same length, without what makes it slow or overflows its stack. */
function parsable(document: string): string {
  let marksOfParagraph = 0;
  return (
    document
      .replace(deepNesting, (opening) => opening.slice(0, maxNestingLength).padEnd(opening.length, ' '))
      .replace(markOrBreak, (found) => {
        marksOfParagraph = found === '\n' ? 0 : marksOfParagraph + 1;
        return marksOfParagraph > maxMarksPerParagraph ? ' ' : found;
      })
      // At every space the parser looks ahead for a hard line break: quadratic in a run of spaces.
      .replace(/[ \t]{41,}/gu, (run) => run.slice(0, 40).padEnd(run.length, '\u00A0'))
  );
}

/** A node that holds running text. */
interface Leaf {
  readonly node: SyntaxNode;
  readonly kind: BlockKind;
  readonly depth: number;
}

/** The nodes with running text, in order, and the link definitions. Nesting of any depth is read. */
function collectLeaves(tree: Tree, document: string): { leaves: Leaf[]; definitions: Map<string, string> } {
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
        pending.push(...childrenOf(node, kind, depth));
        break;
      case 'Blockquote':
        pending.push(...childrenOf(node, 'blockquote', depth + 1));
        break;
      case 'BulletList':
      case 'OrderedList':
        pending.push(...childrenOf(node, 'listItem', depth + 1));
        break;
      case 'Paragraph':
      case 'Task':
        leaves.push(next);
        break;
      case 'TableCell':
        leaves.push({ ...next, kind: 'cell' });
        break;
      case 'LinkReference':
        define(node, document, definitions);
        break;
      default:
        // Code, HTML blocks, comments and rules are not prose.
        if (/^(?:ATX|Setext)Heading\d$/u.test(node.name)) leaves.push({ ...next, kind: 'heading' });
    }
  }
  return { leaves, definitions };
}

/** The children of a node, the last first. */
function* childrenOf(node: SyntaxNode, kind: BlockKind, depth: number): Iterable<Leaf> {
  for (let child = node.lastChild; child; child = child.prevSibling) yield { node: child, kind, depth };
}

function define(node: SyntaxNode, document: string, definitions: Map<string, string>): void {
  const label = node.getChild('LinkLabel');
  const url = node.getChild('URL');
  if (!label || !url) return;
  const key = normalLabel(document.slice(label.from, label.to));
  // A footnote of one word looks like a link definition, and so does a citation with a colon after it.
  if (/^\[[\^@]/u.test(key) || definitions.has(key)) return;
  definitions.set(key, targetOf(document.slice(url.from, url.to)));
}

function normalLabel(label: string): string {
  return label.replace(/\s+/gu, ' ').toLowerCase();
}

function targetOf(url: string): string {
  return url.replace(/^<|>$/gu, '');
}

function readLeaf({ node, kind, depth }: Leaf, output: Output): void {
  const builder = new BlockBuilder(output.document, output.place);
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
  if (droppedNodes.has(node.name)) {
    if (/^<br\b/iu.test(document.slice(node.from, node.to))) builder.replace(node.from, node.to, ' ');
  } else if (replacedNodes.has(node.name)) {
    builder.replace(node.from, node.to, placeholder);
    if (node.name !== 'InlineCode')
      output.citations.push(linkCitation(node, targetOf(document.slice(node.from, node.to)), output));
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

function linkCitation(node: SyntaxNode, target: string, { place }: Output): Citation {
  return { span: { start: place(node.from), end: place(node.to) }, kind: 'link', target };
}

/**
 * A link's text is prose, its target is not. Square brackets that link to nothing are an editor's insertion
 * ("[Mr. Trump] will") and stay, unless they are a citation.
 */
function readLink(node: SyntaxNode, builder: BlockBuilder, output: Output): void {
  const { document, place } = output;
  const [open, close, parenthesis] = node.getChildren('LinkMark');
  if (!open || !close) return;
  const text = document.slice(open.from, close.to);
  const target = parenthesis ? inlineTarget(node, close, document) : definedTarget(node, text, output);
  if (target === undefined) {
    const citations = citationsIn(document, node.from, node.to);
    const inDraft = ({ start, end }: Span): Span => ({ start: place(start), end: place(end) });
    for (const citation of citations) {
      const span = inDraft(citation.span);
      output.citations.push(
        citation.kind === 'key'
          ? { ...citation, keySpan: inDraft(citation.keySpan), span }
          : { ...citation, span },
      );
    }
    if (citations.length === 0) readPlainBrackets(node, builder, output);
    return;
  }
  output.citations.push(linkCitation(node, target, output));
  readBetween(open, close, builder, output);
}

/** The target in parentheses after a link's text; it may be empty. */
function inlineTarget(node: SyntaxNode, close: SyntaxNode, document: string): string {
  const url = node.getChildren('URL').find(({ from }) => from >= close.to);
  return url ? targetOf(document.slice(url.from, url.to)) : '';
}

/** The target that a reference link has by its label, or by its text where the label is empty or absent. */
function definedTarget(
  node: SyntaxNode,
  text: string,
  { document, definitions }: Output,
): string | undefined {
  const label = node.getChild('LinkLabel');
  const key = label && label.to - label.from > 2 ? document.slice(label.from, label.to) : text;
  return definitions.get(normalLabel(key));
}

function readBetween(open: SyntaxNode, close: SyntaxNode, builder: BlockBuilder, output: Output): void {
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
