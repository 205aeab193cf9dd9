/** Why a source or a setting could not be used, for the person who can mend it. */
export interface SourceProblem {
  /** The file that the message names. */
  readonly uri?: string;
  /** The setting that the message names, such as `verbatim.sources`. */
  readonly setting?: string;
  /** Names the file or setting and says what to do. */
  readonly message: string;
}
