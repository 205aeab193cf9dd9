import type { ResolvedAttribution } from '../../attribution/attribution';
import { compareSpeakers } from '../../attribution/speakers/compareSpeakers';
import { speakerOf } from '../../attribution/speakers/speakerIdentity';
import { isAudienceName, mayBeOneOutlet, outletWords } from '../../entities/outlet';
import { sayingEvidence } from '../../match/attributions/sayings';
import type { Saying } from '../../match/attributions/sayings';
import type { Span } from '../../prose/span';
import { namedAudience, placeOfAudience } from '../audience';
import { articleLabel } from '../messages';
import type { Complaint, StatementContext } from '../rule';
import { toldElsewhere } from './toldElsewhere';

/** Minimum share of what is reported, 0 to 1, in what a speaker says somewhere: a telling, … */
const minToldCoverage = 0.3;
/** … or words of which the article does not tell whom they were told. */
const minSaidCoverage = 0.25;

/** An audience that a draft names, and what the sources have of its speaker's words. */
interface NamedAudience {
  readonly speaker: string;
  readonly told: string;
  /** UTF-16 offsets into the draft. */
  readonly span: Span;
  /** What the sources have the speaker say of the matter, the most of it first. */
  readonly own: readonly Saying[];
}

/**
 * The complaint that the sources have the speaker say the same elsewhere: to another outlet; or, where the outlet that the draft
 * names is among the sources, in an article of another, and in none of its own.
 */
export function otherAudience(
  sayings: readonly Saying[],
  attribution: ResolvedAttribution,
  context: StatementContext,
): Complaint | undefined {
  const named = speakerOf(attribution);
  const told = namedAudience(attribution);
  if (!named || told === undefined || attribution.hedged || outletWords(told).length === 0) return undefined;
  const span = placeOfAudience(attribution, told, context.block.draft);
  if (!span) return undefined;
  const { outlets, speakers, people } = context.archive;
  const speaker = people.resolve(named);
  const ownArticles = outlets.articlesOf(told);
  const speaksThere = ownArticles.some((id) =>
    speakers.of(id).some((other) => compareSpeakers(speaker, other, context.aliases) === 'same'),
  );
  const own = sayings.filter(({ attribution: other }) => {
    const identity = other && speakerOf(other);
    return identity !== undefined && compareSpeakers(speaker, identity, context.aliases) === 'same';
  });
  if (speaksThere || own.some((saying) => ownArticles.includes(saying.passage.article.id))) return undefined;
  const audience = { speaker: named.name, told, span, own };
  return (
    toldAnother(audience, context) ?? (ownArticles.length > 0 ? saidElsewhere(audience, context) : undefined)
  );
}

function toldAnother(
  { speaker, told, span, own }: NamedAudience,
  context: StatementContext,
): Complaint | undefined {
  const outlets = own.flatMap(outletsOf);
  const telling = own.find((saying) => saying.coverage >= minToldCoverage && outletsOf(saying).length > 0);
  const [outlet] = telling ? outletsOf(telling) : [];
  if (!telling || outlet === undefined || outlets.some((one) => mayBeOneOutlet(one, told))) return undefined;
  const evidence = [sayingEvidence(telling, 'contradicts')];
  return toldElsewhere({ speaker, outlet, named: told, span }, evidence, context);
}

function saidElsewhere(
  { speaker, told, span, own }: NamedAudience,
  context: StatementContext,
): Complaint | undefined {
  const saying = own.find(({ coverage, plainWords }) => coverage >= minSaidCoverage && plainWords > 0);
  if (!saying) return undefined;
  const evidence = sayingEvidence(saying, 'contradicts');
  return {
    message: context.translate('{speaker} says this in {article}, and in no article of {named}.', {
      speaker,
      article: articleLabel(evidence, context),
      named: told,
    }),
    span,
    evidence: [evidence],
    fixes: [],
  };
}

/** The outlets with a name of their own that were told what a saying has: also the article’s, if that was told it. */
function outletsOf({ passage: { article }, attribution }: Saying): string[] {
  const named = attribution && namedAudience(attribution);
  const own = attribution?.firstHand === true ? article.metadata.outlet : undefined;
  return [own, named].flatMap((name) => (name !== undefined && isAudienceName(name) ? [name] : []));
}
