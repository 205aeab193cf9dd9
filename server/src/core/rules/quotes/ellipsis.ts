import type { Edit } from '../finding';

/** The edit that marks words left out at an offset of a draft, with a space on either side. */
export function ellipsisAt(at: number, draft: string): Edit {
  const before = /\s/u.test(draft.charAt(at - 1)) ? '' : ' ';
  const after = /\s/u.test(draft.charAt(at)) ? '' : ' ';
  return { span: { start: at, end: at }, text: `${before}…${after}` };
}
