/** Where the caret stands, in which version of which draft. */
export interface CaretPlace {
  /** URI of the draft. */
  readonly uri: string;
  readonly version: number;
  readonly line: number;
  /** UTF-16 offset in the line. */
  readonly character: number;
}

/** What a follower of the caret is given. */
export interface CaretWatch<Answer> {
  /** The caret's place; undefined if no draft is open. */
  place(): CaretPlace | undefined;
  /** True while what stands at a place is still being typed, so that nobody should judge it. */
  isHeld(place: CaretPlace): boolean;
  request(place: CaretPlace): Promise<Answer>;
  /** @param answer undefined if no draft is open */
  show(answer: Answer | undefined, place: CaretPlace | undefined): Promise<void>;
}

/** Shows what is known of the caret's place, and never anything of an older text or of a place that the caret has left. */
export class EvidenceFollower<Answer> {
  constructor(private readonly watch: CaretWatch<Answer>) {}

  /** To be called whenever the caret, the draft's results, or the draft has changed; not again before it has ended. */
  async follow(): Promise<void> {
    const { watch } = this;
    const place = watch.place();
    if (!place) {
      await watch.show(undefined, undefined);
      return;
    }
    // What was shown stays: it would change at every key.
    if (watch.isHeld(place)) return;
    const answer = await watch.request(place);
    const now = watch.place();
    // Whatever has changed meanwhile causes another call.
    if (now && isSame(now, place) && !watch.isHeld(now)) await watch.show(answer, place);
  }
}

function isSame(a: CaretPlace, b: CaretPlace): boolean {
  return a.uri === b.uri && a.version === b.version && a.line === b.line && a.character === b.character;
}
