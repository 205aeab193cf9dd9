import type { Attribution } from '../attribution/attribution';
import { subjectPronouns } from '../english/pronouns';
import type { Evidence } from '../match/evidence';
import { hull } from '../prose/span';
import type { StatementContext } from './rule';

/** Words as a message shows them: on one line. */
export function shown(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

/** Maximum length, in characters, of the title that a message shows. */
const maxTitleShown = 70;

/** The part of the context that a label depends on. */
type LabelContext = Pick<StatementContext, 'archive' | 'translate'>;

/** Names the article of a passage in a message: by title and outlet as far as they are known, else by its id. */
export function articleLabel(evidence: Evidence, context: LabelContext): string {
  const { outlet, title } = context.archive.article(evidence.sourceId)?.metadata ?? {};
  return title === undefined || outlet === undefined
    ? articleTitle(evidence, context)
    : context.translate('“{title}” ({outlet})', { title: shortened(title), outlet });
}

/** Names the article of a passage in brackets: by its title, else by its outlet, else by its id. */
export function articleTitle({ sourceId }: Evidence, { archive, translate }: LabelContext): string {
  const { outlet, title } = archive.article(sourceId)?.metadata ?? {};
  if (title === undefined) return outlet ?? sourceId;
  return translate('“{title}”', { title: shortened(title) });
}

function shortened(title: string): string {
  if (title.length <= maxTitleShown) return title;
  return `${title.slice(0, maxTitleShown).replace(/\s\S*$/u, '')} …`;
}

/** Names a passage in a message by its speaker and its article: "Anna Kelly, in “A model to end the war” (The Times)". */
export function sourceLabel(evidence: Evidence, context: LabelContext): string {
  const article = articleLabel(evidence, context);
  const { speaker } = evidence;
  return speaker === undefined ? article : context.translate('{speaker}, in {article}', { speaker, article });
}

/**
 * Names a speaker of the draft in a message: by name, or somebody without a name of their own by the draft's words
 * ("the study", "one official"). Undefined for a pronoun that stands for nobody known.
 */
export function speakerLabel({ speaker, speakerName }: Attribution, draft: string): string | undefined {
  const place = hull(speaker);
  const mention = place ? shown(draft.slice(place.start, place.end)) : '';
  if (speakerName !== undefined) {
    const isMentioned = mention.toLowerCase().endsWith(speakerName.toLowerCase());
    return isMentioned && /^(?:the|an?|one) /iu.test(mention) ? withoutCapital(mention) : speakerName;
  }
  return mention === '' || subjectPronouns.has(mention.toLowerCase()) ? undefined : withoutCapital(mention);
}

/** A mention as it is written inside a sentence: the capital of a determiner at its beginning is the sentence's. */
function withoutCapital(mention: string): string {
  return mention.replace(/^(?:The|An?|One|Some|Two|Several)\b/u, (word) => word.toLowerCase());
}
