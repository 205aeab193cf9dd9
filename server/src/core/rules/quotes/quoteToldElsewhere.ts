import { mayBeOneOutlet } from '../../entities/outlet';
import { namedAudience, placeOfAudience } from '../audience';
import type { QuotationRule } from '../rule';
import { toldElsewhere } from '../sentences/toldElsewhere';

/** The sources have the same words from the same speaker, told to another outlet. */
export const quoteToldElsewhere: QuotationRule = {
  id: 'attribution-contradicted',
  severity: 'warning',
  verdict: 'contradicted',
  check({ quotation: { attribution }, reading, best: [evidence], evidence: all }, context) {
    if (reading.rendering !== 'verbatim' || !attribution || attribution.carried || !evidence)
      return undefined;
    const told = namedAudience(attribution);
    if (told === undefined) return undefined;
    const ownArticles = context.archive.outlets.articlesOf(told);
    const outlets = reading.matches.map(({ match, speaker }) => {
      const source = match.quotation?.attribution;
      if (speaker !== 'same' || !source || ownArticles.includes(match.article.id)) return undefined;
      return source.firstHand ? match.article.metadata.outlet : namedAudience(source);
    });
    const [outlet] = outlets;
    if (outlet === undefined || outlets.some((one) => one === undefined || mayBeOneOutlet(one, told)))
      return undefined;
    const span = placeOfAudience(attribution, told, context.block.draft);
    if (!span) return undefined;
    const speaker = attribution.speakerName ?? '';
    return toldElsewhere({ speaker, outlet, named: told, span }, all, context);
  },
};
