import {
  attachToBelow,
  attachToNext,
  none,
  shift,
  transitions,
} from '../../../server/src/core/syntax/configuration';
import type { Configuration } from '../../../server/src/core/syntax/configuration';
import type { GoldSentence } from './goldSentence';

/** Tells for each move how many arcs of the gold tree it puts out of reach (Goldberg and Nivre 2013). */
export class DynamicOracle {
  readonly costs = new Int32Array(transitions);

  /** Computes the costs of the moves in a state, and returns the lowest of those allowed. */
  read({ heads, dependents }: GoldSentence, state: Configuration): number {
    const { costs } = this;
    const { stack, depth, next, count, top } = state;
    costs.fill(0);
    if (next < count) {
      const head = heads[next] ?? none;
      let lost = head !== top && head < next && state.heads[head] === none && head !== none ? 1 : 0;
      for (const dependent of dependents[next] ?? [])
        if (dependent < next && state.heads[dependent] === none) lost += 1;
      costs[shift] = lost;
    }
    if (depth > 0) {
      const head = heads[top] ?? none;
      const below = depth > 1 ? stack[depth - 2] : none;
      const lost = (dependents[top] ?? []).filter((dependent) => dependent >= next).length;
      costs[attachToNext] = lost + (head === below || head > next ? 1 : 0);
      costs[attachToBelow] = lost + (head >= next ? 1 : 0);
    }
    let least = Infinity;
    for (let move = 0; move < transitions; move += 1)
      if (state.allows(move)) least = Math.min(least, costs[move] ?? 0);
    return least;
  }
}
