import type { SyntaxTable } from './syntaxTable';
export const weights: SyntaxTable = { tagger: '', mover: '', labeller: '' };
