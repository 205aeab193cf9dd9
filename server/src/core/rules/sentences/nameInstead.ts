import type { Span } from '../../prose/span';
import type { Fix } from '../finding';
import type { StatementContext } from '../rule';
import { shown } from '../messages';
import { speakerAt } from '../speakerInSentence';

/** The fix that puts another name in the place of a speaker or an outlet. */
export function nameInstead(name: string, mention: Span, { block, translate }: StatementContext): Fix {
  const named = block.draft.slice(mention.start, mention.end);
  const speaker = speakerAt(mention.start, name, block.draft);
  return {
    title: translate('Name {speaker}, not {named}', { speaker, named: shown(named) }),
    edits: [{ span: mention, text: speaker }],
  };
}
