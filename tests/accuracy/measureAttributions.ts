import { type Attribution, extractAttributions } from '../../server/src/core/index';
import { contains, overlap } from '../../server/src/core/prose/span';
import type { Span } from '../../server/src/core/prose/span';
import { f1, percent, share } from './figure';
import type { Figure } from './figure';
import type { LabelledArticle, LabelledAttribution } from './polnear';
import { isQuoted, withoutMarks } from './quotationParts';

/** An article with its labelled attributions and those found. */
interface Extracted extends LabelledArticle {
  readonly found: readonly Attribution[];
}

/** Measures extraction: direct quotations, their speakers, and all attributions. */
export function measureAttributions(articles: readonly LabelledArticle[]): Figure[] {
  const began = performance.now();
  const extracted = articles.map((article) => ({
    ...article,
    found: extractAttributions(article.text, { languageId: 'plaintext' }),
  }));
  const seconds = (performance.now() - began) / 1000;
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  return [
    quotationFigure(extracted),
    speakerFigure(extracted),
    ...attributionFigures(extracted),
    { what: 'attributions: characters a second', figure: (characters / seconds).toFixed(0) },
  ];
}

function precisionAndRecall(precision: number, recall: number): string {
  return `precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1(precision, recall))}`;
}

/** Compares exact spans without quotation marks. A span inside a longer labelled content is neither right nor wrong. */
function quotationFigure(articles: readonly Extracted[]): Figure {
  let labelled = 0;
  let counted = 0;
  let right = 0;
  for (const { text, attributions, found } of articles) {
    const keyOf = (span: Span): string => {
      const { start, end } = withoutMarks(text, span);
      return `${start}:${end}`;
    };
    const isDirect = ({ start, end }: Span): boolean => isQuoted(text.slice(start, end));
    const contents = attributions.flatMap(({ content }) => content);
    const wanted = new Set(contents.filter(isDirect).map(keyOf));
    const longer = contents.filter((span) => !isDirect(span));
    const got = new Map(
      found.flatMap(({ content }) => content.filter(isDirect)).map((span) => [keyOf(span), span]),
    );
    labelled += wanted.size;
    for (const [key, span] of got) {
      if (wanted.has(key)) right++;
      if (wanted.has(key) || !longer.some((other) => contains(other, withoutMarks(text, span)))) counted++;
    }
  }
  return {
    what: 'direct quotations, exact span',
    figure: `${precisionAndRecall(right / counted, right / labelled)} (${labelled} labelled)`,
  };
}

/** A speaker is right if the mention found overlaps the labelled one. */
function speakerFigure(articles: readonly Extracted[]): Figure {
  let labelled = 0;
  let named = 0;
  let right = 0;
  for (const { text, attributions, found } of articles) {
    for (const { source, content } of attributions) {
      if (source.length === 0) continue;
      for (const quotation of content.filter(({ start, end }) => isQuoted(text.slice(start, end)))) {
        labelled++;
        const own = found.filter((one) => one.speaker.length > 0 && touch(one.content, [quotation]));
        if (own.length > 0) named++;
        if (own.some(({ speaker }) => touch(speaker, source))) right++;
      }
    }
  }
  return {
    what: 'speaker of direct quotations',
    figure: `precision ${percent(right / named)}, recall ${percent(right / labelled)} (${labelled} labelled)`,
  };
}

function attributionFigures(articles: readonly Extracted[]): Figure[] {
  const types = ['direct', 'mixed', 'indirect'] as const;
  const matched = articles.flatMap(matches);
  const hits = matched.flatMap(({ labelled, match }) => (match ? [{ labelled, match }] : []));
  const found = articles.reduce((sum, article) => sum + article.found.length, 0);
  const speakerRight = hits.filter(({ labelled, match }) =>
    labelled.source.length > 0 ? touch(match.speaker, labelled.source) : match.speaker.length === 0,
  ).length;
  const cueRight = hits.filter(
    ({ labelled, match }) => labelled.cue.length === 0 || touch(match.cue, labelled.cue),
  ).length;
  return [
    {
      what: 'all attributions, half of the content or more',
      figure: `${precisionAndRecall(hits.length / found, hits.length / matched.length)} (${matched.length} labelled)`,
    },
    ...types.map((type) => {
      const own = matched.filter((one) => one.type === type);
      return {
        what: `${type} attributions found`,
        figure: share(own.filter(({ match }) => match).length, own.length),
      };
    }),
    { what: 'of those found: speaker right', figure: share(speakerRight, hits.length) },
    { what: 'of those found: cue right', figure: share(cueRight, hits.length) },
  ];
}

interface Match {
  readonly labelled: LabelledAttribution;
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly match: Attribution | undefined;
}

/** Pairs each labelled attribution, in order, with the unpaired one that shares most of its content. */
function matches({ text, attributions, found }: Extracted): Match[] {
  const left = new Set(found);
  return attributions.map((labelled) => {
    let match: Attribution | undefined;
    let most = 0.5;
    for (const one of left) {
      const shared = intersectionOverUnion(labelled.content, one.content);
      if (shared < most) continue;
      most = shared;
      match = one;
    }
    if (match) left.delete(match);
    return { labelled, type: typeOf(text, labelled), match };
  });
}

function typeOf(text: string, { content }: LabelledAttribution): Match['type'] {
  const parts = content.map(({ start, end }) => text.slice(start, end));
  if (parts.every(isQuoted)) return 'direct';
  return parts.some((part) => /["“”]/u.test(part)) ? 'mixed' : 'indirect';
}

function intersectionOverUnion(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = a.reduce((sum, one) => sum + b.reduce((own, other) => own + overlap(one, other), 0), 0);
  return shared / (length(a) + length(b) - shared);
}

function touch(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((other) => overlap(one, other) > 0));
}
