import type { SyntaxNode, Tree } from '@lezer/common';
import type { Steps } from '../collections/steps';
import { BlockBuilder } from './blockBuilder';
import { markdownTree } from './incrementalMarkdownParser';
import { linkTarget, normalLabel, readInlines } from './markdownInlines';
import type { InlineContext } from './markdownInlines';
import { parsableMarkdown } from './parsableMarkdown';
import { toDocument } from './prose';
import type { Block, BlockKind, BlockQuotation, Citation } from './prose';
import { signatureIn } from './signatures';

/** Parses a Markdown document, one block a step. */
export type ParseMarkdown = (document: string) => Steps<Tree>;

/** A node that holds running text. */
interface Leaf {
  readonly node: SyntaxNode;
  readonly kind: BlockKind;
  readonly depth: number;
  /** The outermost block quotation around it. */
  readonly quotation?: QuotationNode;
}

/** A block quotation of the document. */
interface QuotationNode {
  /** UTF-16 offset of its first paragraph. */
  readonly firstParagraph: number;
  /** Kind of its paragraphs: a callout is the writer's own. */
  readonly kind: 'blockquote' | 'paragraph';
  /** True if it has another in it. */
  nested: boolean;
}

/** The label of a footnote's definition at the beginning of its paragraph. */
const footnoteLabel = /^\[\^[^\]\s]+\]:[ \t]*/u;

/** The first line of a callout: its kind, and perhaps a title. Quotations may be marked as one. */
const callout = /\[!(?<kind>[\w-]{1,40})\][+-]?[^\r\n]*(?:\r\n?|\n|$)[ \t>]*/uy;
const quotingCallout = /^(?:quote|cite)$/iu;

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
): Steps<{ blocks: Block[]; citations: Citation[]; quotations: BlockQuotation[] }> {
  const { document, parsed, toDraft } = parsableMarkdown(text, from);
  const { leaves, definitions } = yield* collectLeaves(yield* parse(parsed), document);
  const context: InlineContext = { document, toDraft, definitions, citations: [] };
  const blocks: Block[] = [];
  const quotations = new QuotationReader();
  for (const [at, leaf] of leaves.entries()) {
    const isLast = leaf.quotation !== undefined && leaves[at + 1]?.quotation !== leaf.quotation;
    for (const block of readLeaf(leaf, isLast, context)) {
      blocks.push(block);
      quotations.read(block, leaf.quotation);
    }
    yield;
  }
  return { blocks, citations: context.citations, quotations: quotations.found };
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
    const { node, kind, depth, quotation } = next;
    switch (node.name) {
      case 'Document':
      case 'ListItem':
      case 'Table':
      case 'TableHeader':
      case 'TableRow':
        addChildren(pending, node, kind, depth, quotation);
        break;
      case 'Blockquote':
        if (quotation) quotation.nested = true;
        addQuotation(pending, node, depth + 1, document, quotation);
        break;
      case 'BulletList':
      case 'OrderedList':
        addChildren(pending, node, 'listItem', depth + 1, quotation);
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
function addChildren(
  pending: Leaf[],
  node: SyntaxNode,
  kind: BlockKind,
  depth: number,
  quotation: QuotationNode | undefined,
): void {
  for (let child = node.lastChild; child; child = child.prevSibling)
    pending.push({ node: child, kind, depth, ...(quotation ? { quotation } : {}) });
}

function addQuotation(
  pending: Leaf[],
  node: SyntaxNode,
  depth: number,
  document: string,
  outer: QuotationNode | undefined,
): void {
  const firstParagraph = firstParagraphIn(node);
  const kind = isCallout(firstParagraph, document) ? 'paragraph' : 'blockquote';
  addChildren(pending, node, kind, depth, outer ?? { firstParagraph, kind, nested: false });
}

function firstParagraphIn(node: SyntaxNode): number {
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.name === 'Paragraph') return child.from;
  return node.to;
}

function isCallout(firstParagraph: number, document: string): boolean {
  callout.lastIndex = firstParagraph;
  const kind = callout.exec(document)?.groups?.['kind'];
  return kind !== undefined && !quotingCallout.test(kind);
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

/** The blocks of a leaf: two where its last line signs the block quotation that it ends. */
function readLeaf(leaf: Leaf, endsQuotation: boolean, context: InlineContext): Block[] {
  const { node, kind, depth, quotation } = leaf;
  const { document } = context;
  const from = node.from + labelLength(node, quotation, document);
  const read = (start: number, end: number, as: BlockKind): Block | undefined => {
    const builder = new BlockBuilder(document, context.toDraft);
    readInlines(node, { from: start, to: end }, builder, context);
    return builder.finish(as, start === from ? node.from : start, end, depth);
  };
  const lastLine = endsQuotation ? lastLineOf(node, from, document) : undefined;
  if (lastLine !== undefined) {
    // What is read twice is cited once.
    const { length } = context.citations;
    const signature = read(lastLine, node.to, 'signature');
    const citations = context.citations.splice(length);
    if (
      signature &&
      signatureIn(signature.text, 'quotation') &&
      endsSentence.test(document.slice(Math.max(from, lastLine - maxLineEndLength), lastLine))
    ) {
      const words = read(from, from + document.slice(from, lastLine).replace(/[\s>\\]+$/u, '').length, kind);
      context.citations.push(...citations);
      return [words, signature].filter((block) => block !== undefined);
    }
  }
  const block = read(from, node.to, kind);
  return block
    ? [{ ...block, kind: isSignature(block, leaf, endsQuotation, document) ? 'signature' : kind }]
    : [];
}

/** Maximum length of what stands between two lines of a block quotation, with the mark that ends the first, in UTF-16 units. */
const maxLineEndLength = 100;

/** The end of a sentence, or of a line that a dash or a name does not go on with. */
const endsSentence = /[.!?…:)"”’*_][ \t\\]*(?:<br ?\/?>)?[ \t]*(?:\r\n?|\n)[ \t>]*$/u;

/** Length of what stands in front of a block's words: the label of a footnote, the first line of a callout. */
function labelLength(
  { from, to }: SyntaxNode,
  quotation: QuotationNode | undefined,
  document: string,
): number {
  if (quotation) {
    callout.lastIndex = from;
    const first = quotation.firstParagraph === from ? callout.exec(document) : null;
    if (first) return Math.min(first[0].length, to - from);
  }
  const beginning = document.slice(from, Math.min(to, from + maxFootnoteLabelLength));
  return footnoteLabel.exec(beginning)?.[0].length ?? 0;
}

/** Offset of the last line of a paragraph behind its marks; undefined if it has one line, or markup that holds both. */
function lastLineOf(node: SyntaxNode, from: number, document: string): number | undefined {
  const lineBreak = Math.max(
    document.lastIndexOf('\n', node.to - 1),
    document.lastIndexOf('\r', node.to - 1),
  );
  if (lineBreak < from) return undefined;
  const marks = /[ \t>]*/uy;
  marks.lastIndex = lineBreak + 1;
  const start = lineBreak + 1 + (marks.exec(document)?.[0].length ?? 0);
  for (let child = node.lastChild; child && child.to > start; child = child.prevSibling)
    if (child.from < start) return undefined;
  return start < node.to ? start : undefined;
}

/** True for a line with a dash and a name, and for a name that ends a block quotation. */
function isSignature(
  { text }: Block,
  { node, kind, quotation }: Leaf,
  endsQuotation: boolean,
  document: string,
): boolean {
  if (kind === 'heading' || kind === 'cell') return false;
  if (!endsQuotation || quotation?.firstParagraph === node.from)
    return signatureIn(text, 'anywhere') !== undefined;
  // The dash that Markdown takes for the mark of a list.
  const isListed =
    kind === 'listItem' && /-[ \t]+$/u.test(document.slice(Math.max(0, node.from - 8), node.from));
  return signatureIn(isListed ? `- ${text}` : text, 'quotation') !== undefined;
}

/** Puts together the block quotations of a document from its blocks, one after the other. */
class QuotationReader {
  readonly found: BlockQuotation[] = [];
  private node: QuotationNode | undefined;
  /** The quotation before the current block, which the block may sign. */
  private latest: BlockQuotation | undefined;

  read(block: Block, node: QuotationNode | undefined): void {
    const signature = block.kind === 'signature' ? signatureIn(block.text, 'quotation') : undefined;
    const isSame = node === undefined || node === this.node;
    if (signature && isSame && this.latest && !this.latest.signature) {
      this.replace({ ...this.latest, signature: toDocument(block, signature.span) });
      this.latest = undefined;
    } else if (node?.kind === 'blockquote' && !node.nested) {
      if (node === this.node && this.latest)
        this.replace({ ...this.latest, span: { start: this.latest.span.start, end: block.span.end } });
      else {
        this.latest = { span: block.span };
        this.found.push(this.latest);
      }
    } else this.latest = undefined;
    this.node = node;
  }

  private replace(quotation: BlockQuotation): void {
    this.latest = quotation;
    this.found[this.found.length - 1] = quotation;
  }
}
