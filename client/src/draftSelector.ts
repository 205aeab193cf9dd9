const languages = ['markdown', 'plaintext'];
const schemes = ['file', 'untitled'];

/** The documents that the server is told of; which of them are drafts is for the server to say. */
export const draftSelector = languages.flatMap((language) => schemes.map((scheme) => ({ language, scheme })));
