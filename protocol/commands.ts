/** Executed by the server: adds what a code action ignores to the project file. */
export const ignoreCommand = 'verbatim.ignore';

/** Executed by the client: checks the current draft and shows the report. Code lenses of the server name it. */
export const checkDraftCommand = 'verbatim.checkDraft';

/** Executed by the client: opens a passage of a source article beside the draft. Code actions of the server name it. */
export const openPassageCommand = 'verbatim.openPassage';

/** Executed by the client: asks the second reader about a sentence. Code actions of the server name it. */
export const askReaderAboutSentenceCommand = 'verbatim.askReaderAboutSentence';
