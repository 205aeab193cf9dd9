import { isOutletOf, mayBeOneOutlet, namedAudience, placeOfAudience } from '../outlets';
import { articleTitle } from '../messages';
import type { QuotationRule } from '../rule';
import { nameInstead } from '../sentences/nameInstead';

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
    const outlets = reading.matches.map(({ match, speaker }) => {
      const source = match.quotation?.attribution;
      if (speaker !== 'same' || !source || isOutletOf(match.article, told)) return undefined;
      return source.firstHand ? match.article.metadata.outlet : namedAudience(source);
    });
    const [outlet] = outlets;
    if (outlet === undefined || outlets.some((one) => one === undefined || mayBeOneOutlet(one, told)))
      return undefined;
    const span = placeOfAudience(attribution, told, context.block.draft);
    if (!span) return undefined;
    return {
      message: context.translate(
        'In the source, {speaker} tells this to {outlet}, not {named} ({article}).',
        {
          speaker: attribution.speakerName ?? '',
          outlet,
          named: told,
          article: articleTitle(evidence, context),
        },
      ),
      span,
      evidence: all,
      fixes: [nameInstead(outlet, span, context)],
    };
  },
};
