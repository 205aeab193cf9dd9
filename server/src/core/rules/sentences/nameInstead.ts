import type { Span } from '../../prose/span';
import type { Fix } from '../finding';
import type { StatementContext } from '../rule';

/** The fix that puts another name in the place of a speaker or an outlet. */
export function nameInstead(name: string, mention: Span, { translate }: StatementContext): Fix {
  return {
    title: translate('Name {speaker}', { speaker: name }),
    edits: [{ span: mention, text: name }],
  };
}
