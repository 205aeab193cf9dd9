/** What a client shows of an item of completion. */
export interface CompletionSupport {
  /** Whether it takes one range for inserting and another for replacing. */
  readonly insertReplace: boolean;
}
