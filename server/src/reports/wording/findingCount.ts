import { translate, translateCount } from '../../localization/language';

/** The number of statements with a finding of a rule: "1 altered". */
export function findingCount(rule: string, count: number): string {
  switch (rule) {
    case 'quote-altered':
      return translate('{count} altered', { count });
    case 'quote-not-found':
      return translate('{count} not found', { count });
    case 'quote-from-paraphrase':
      return translateCount(count, '{count} paraphrase in marks', '{count} paraphrases in marks');
    case 'quote-unattributed':
    case 'attribution-missing':
      return translate('{count} unattributed', { count });
    case 'quote-misattributed':
    case 'attribution-contradicted':
      return translate('{count} misattributed', { count });
    case 'quote-spliced':
      return translate('{count} spliced', { count });
    case 'quote-truncated':
      return translate('{count} truncated', { count });
    case 'attribution-unsupported':
      return translate('{count} unsupported', { count });
    case 'contradicted-number':
      return translateCount(count, '{count} wrong number', '{count} wrong numbers');
    case 'contradicted-date':
      return translateCount(count, '{count} wrong date', '{count} wrong dates');
    case 'contradicted-name':
      return translateCount(count, '{count} wrong name', '{count} wrong names');
    case 'contradicted-event':
      return translateCount(count, '{count} wrong event', '{count} wrong events');
    case 'contradicted-negation':
      return translate('{count} turned around', { count });
    case 'claim-disputed':
      return translate('{count} disputed', { count });
    case 'claim-unverified':
      return translate('{count} unverified', { count });
    case 'name-spelling':
      return translateCount(count, '{count} name spelled in two ways', '{count} names spelled in two ways');
    default:
      return translateCount(count, '{count} finding', '{count} findings');
  }
}
