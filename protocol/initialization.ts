/** Value of `initializationOptions` in the initialize request. Every field is optional, also for other clients. */
export interface InitializationOptions {
  /** Translations into the client's display language, by the English messages. */
  readonly messages?: Readonly<Record<string, string>>;
  /** True if drafts are to be checked by command only until `verbatim/pause` says otherwise. */
  readonly paused?: boolean;
  /** True if the client has the command `verbatim.askReaderAboutSentence`. */
  readonly asksReader?: boolean;
  /** True if the client has the command `verbatim.openPassage`. */
  readonly opensPassages?: boolean;
  /** True if the client lists the statements of a draft in a view of its own: the outline then holds the draft's headings alone. */
  readonly listsStatements?: boolean;
  /** Path of a folder in which the server may keep files for its next start; it need not exist. Nothing is kept without it. */
  readonly storage?: string;
  /** Settings of a client that does not answer `workspace/configuration`: an object with the section `verbatim`. */
  readonly settings?: unknown;
}
