import type { Evidence } from '../../match/evidence';
import type { Span } from '../../prose/span';
import { articleTitle } from '../messages';
import type { Complaint, StatementContext } from '../rule';
import { nameInstead } from './nameInstead';

/** Words that a speaker told one outlet in the sources, and another in the draft. */
export interface ToldElsewhere {
  readonly speaker: string;
  readonly outlet: string;
  /** The outlet that the draft names, and its place there. */
  readonly named: string;
  readonly span: Span;
}

/** The complaint that a draft names another outlet than the sources; undefined without evidence. */
export function toldElsewhere(
  { speaker, outlet, named, span }: ToldElsewhere,
  evidence: readonly Evidence[],
  context: StatementContext,
): Complaint | undefined {
  const [passage] = evidence;
  if (!passage) return undefined;
  return {
    message: context.translate('In the source, {speaker} tells this to {outlet}, not {named} ({article}).', {
      speaker,
      outlet,
      named,
      article: articleTitle(passage, context),
    }),
    span,
    evidence,
    fixes: [nameInstead(outlet, span, context)],
  };
}
