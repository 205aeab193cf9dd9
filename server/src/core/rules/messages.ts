import type { Evidence } from '../match/evidence';
import type { RuleContext } from './rule';

/** Words as they are shown in a message: on one line. */
export function shown(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

/** Titles longer than this are cut, in characters. */
const longestTitle = 70;

/** What naming an article in a message takes. */
type Naming = Pick<RuleContext, 'archive' | 'translate'>;

/** The article that a passage stands in: its outlet and title as far as they are known, else its id. */
export function articleLabel(evidence: Evidence, { archive, translate }: Naming): string {
  const { outlet, title: whole } = archive.article(evidence.sourceId)?.metadata ?? {};
  const title =
    whole !== undefined && whole.length > longestTitle
      ? `${whole.slice(0, longestTitle).replace(/\s\S*$/u, '')} …`
      : whole;
  if (title === undefined) return outlet ?? evidence.sourceId;
  return outlet === undefined
    ? translate('“{title}”', { title })
    : translate('“{title}” ({outlet})', { title, outlet });
}

/** Whose words a passage has, and whose article it is: "Anna Kelly, in “A model to end the war” (The Times)". */
export function sourceLabel(evidence: Evidence, context: Naming): string {
  const article = articleLabel(evidence, context);
  const { speaker } = evidence;
  return speaker === undefined ? article : context.translate('{speaker}, in {article}', { speaker, article });
}
