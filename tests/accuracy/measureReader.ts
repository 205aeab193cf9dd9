import { createEditorChecker } from '../../server/src/core/editor';
import type { EditorChecker } from '../../server/src/core/editor';
import type { Finding, Source } from '../../server/src/core/index';
import { overlap } from '../../server/src/core/prose/span';
import { RecordedAnswers } from '../../server/src/reader/providers/recordedAnswers';
import type { ReaderMaterial } from '../../server/src/reader/reading';
import { ReadingMemory } from '../../server/src/reader/readingMemory';
import { planReading } from '../../server/src/reader/readingPlan';
import { batches } from '../../server/src/reader/requests/batches';
import { tokensOf } from '../../server/src/reader/requests/tokens';
import { SecondReader } from '../../server/src/reader/secondReader';
import { readDesk } from './deskStories';
import type { DeskDraft, DeskParagraph } from './deskStories';
import { isWarning, share } from './figure';
import type { Figure } from './figure';

/** A labelled paragraph with the warnings on it. */
interface JudgedParagraph {
  readonly paragraph: DeskParagraph;
  readonly rules: readonly Finding[];
  readonly reader: readonly Finding[];
}

/** What the requests for some drafts hold. */
interface RequestCounts {
  settled: number;
  shown: number;
  near: number;
  statements: number;
  requests: number;
  tokens: number;
}

/**
 * Writes the second reader's requests about labelled drafts into a folder and reads the answers that are there. Prints what the
 * requests hold, and for the drafts that are answered the verdicts of the rules, of the second reader, and of both.
 *
 * @param data folder of stories
 * @param record folder of requests and answers
 * @param pooled true to have all stories' sources in one archive
 */
export async function measureReader(
  data: string,
  record: string,
  { pooled, limit }: { readonly pooled: boolean; readonly limit: number },
): Promise<readonly Figure[]> {
  const stories = readDesk(data, pooled);
  const all = stories.flatMap(({ sources }) => sources);
  const common = pooled ? createEditorChecker({ sources: all }) : undefined;
  const provider = new RecordedAnswers(record);
  const counts: RequestCounts = { settled: 0, shown: 0, near: 0, statements: 0, requests: 0, tokens: 0 };
  const judged: JudgedParagraph[] = [];
  const dropped = new Map<string, number>();
  for (const { sources, drafts } of stories.slice(0, limit)) {
    const checker = common ?? createEditorChecker({ sources });
    const articles = withMetadata(pooled ? all : sources, checker);
    for (const draft of drafts) {
      const document = { text: draft.text, languageId: 'markdown' };
      const report = checker.check(document);
      const material = { ...document, report, articles };
      countRequests(draft, material, provider, counts);
      const outcome = await new SecondReader(new ReadingMemory()).read(material, provider, {
        signal: new AbortController().signal,
      });
      if (outcome.problem || outcome.asked === 0) continue;
      for (const { why } of [...outcome.dropped, ...outcome.unanswered])
        dropped.set(why, (dropped.get(why) ?? 0) + 1);
      const reader = outcome.readings.flatMap(({ finding }) => finding ?? []);
      for (const paragraph of draft.paragraphs) {
        const own = (findings: readonly Finding[]) =>
          findings.filter((one) => isWarning(one) && overlap(one.span, paragraph.span) > 0);
        judged.push({ paragraph, rules: own(report.findings), reader: own(reader) });
      }
    }
  }
  return [...requestFigures(counts), ...verdictFigures(judged), ...droppedFigures(dropped)];
}

/** Articles with what the checker has read of their metadata. */
function withMetadata(sources: readonly Source[], checker: EditorChecker): Source[] {
  return sources.map((source) => {
    const metadata = checker.article(source.id)?.metadata;
    return metadata ? { ...source, metadata } : source;
  });
}

function countRequests(
  { paragraphs }: DeskDraft,
  material: ReaderMaterial,
  provider: RecordedAnswers,
  counts: RequestCounts,
): void {
  const { requests } = batches(planReading(material, provider, new ReadingMemory()).asked, provider.window);
  const requested = requests.flatMap(({ statements }) => [...statements.values()]);
  counts.requests += requests.length;
  counts.statements += requested.length;
  for (const { prompt } of requests)
    counts.tokens += tokensOf(prompt.instructions) + tokensOf(prompt.material);
  for (const { span, sources } of paragraphs) {
    if (sources.length === 0) continue;
    counts.settled++;
    const own = requested.filter(({ statement }) => overlap(statement.span, span) > 0);
    const shown = own.flatMap(({ unit }) => unit.passages);
    if (shown.some(({ source }) => sources.includes(source.id))) counts.shown++;
    const near = own.flatMap(({ statement }) => statement.evidence);
    if (near.some(({ sourceId }) => sources.includes(sourceId))) counts.near++;
  }
}

function requestFigures({ settled, shown, near, statements, requests, tokens }: RequestCounts): Figure[] {
  return [
    { what: 'requests', figure: `${requests} about ${statements} statements` },
    { what: 'paragraphs whose request has a settling source', figure: share(shown, settled) },
    { what: 'paragraphs whose closest passages have one', figure: share(near, settled) },
    { what: 'tokens of request for each statement', figure: (tokens / statements).toFixed(0) },
  ];
}

function verdictFigures(judged: readonly JudgedParagraph[]): Figure[] {
  if (judged.length === 0) return [{ what: 'drafts that are answered', figure: 'none' }];
  const ways = [
    { who: 'rules', of: ({ rules }: JudgedParagraph) => rules },
    { who: 'second reader', of: ({ reader }: JudgedParagraph) => reader },
    { who: 'both', of: ({ rules, reader }: JudgedParagraph) => [...rules, ...reader] },
  ] as const;
  return ways.flatMap(({ who, of }) => {
    const found = judged.map((one) => ({ ...one.paragraph, findings: of(one) }));
    const flawed = found.filter(({ rules }) => rules.length > 0);
    const faultless = found.filter(({ rules }) => rules.length === 0);
    const right = flawed.filter(({ rules, findings }) => findings.some(({ rule }) => rules.includes(rule)));
    const placed = right.filter(({ rules, wrong, findings }) =>
      findings.some(({ rule, span }) => rules.includes(rule) && (!wrong || overlap(span, wrong) > 0)),
    );
    const any = flawed.filter(({ findings }) => findings.length > 0);
    const alarms = faultless.filter(({ findings }) => findings.length > 0);
    return [
      { what: `${who}: flawed paragraphs, right rule`, figure: share(right.length, flawed.length) },
      { what: `${who}: flawed paragraphs, any rule`, figure: share(any.length, flawed.length) },
      { what: `${who}: false alarms on true paragraphs`, figure: share(alarms.length, faultless.length) },
      { what: `${who}: right finding on the right words`, figure: share(placed.length, right.length) },
      ...ruleFigures(found),
    ];
  });
}

/** Recall and precision of each rule that is to be reported or is reported. */
function ruleFigures(
  found: readonly { readonly rules: readonly string[]; readonly findings: readonly Finding[] }[],
): Figure[] {
  const names = new Set(
    found.flatMap(({ rules, findings }) => [...rules.slice(0, 1), ...findings.map(({ rule }) => rule)]),
  );
  return [...names].sort().map((name) => {
    const wanted = found.filter(({ rules }) => rules[0] === name);
    const hit = wanted.filter(({ rules, findings }) => findings.some(({ rule }) => rules.includes(rule)));
    const given = found.filter(({ findings }) => findings.some(({ rule }) => rule === name));
    const right = given.filter(({ rules }) => rules.includes(name));
    return {
      what: `  ${name}`,
      figure: `recall ${share(hit.length, wanted.length)}, precision ${share(right.length, given.length)}`,
    };
  });
}

function droppedFigures(dropped: ReadonlyMap<string, number>): Figure[] {
  return [...dropped]
    .sort(([, a], [, b]) => b - a)
    .map(([why, count]) => ({ what: `not believed: ${why}`, figure: String(count) }));
}
