/** Kinds of the code actions that a client asks for by themselves. Each is one of the quick fixes or refactorings. */
export const citeFixKind = 'quickfix.verbatim.cite';
export const citeKind = 'refactor.verbatim.cite';
export const ignoreKind = 'quickfix.verbatim.ignore';
