import type { HttpAnswer, HttpRequest, Server } from './exchange';
import { exchange } from './exchange';
import type { ProviderProblem } from '../provider';
import { systemTimer, wait } from './timer';

/** Number of times that a server without room is asked again, and the longest that it is waited for, in milliseconds. */
const maxRepeats = 3;
const maxWait = 30_000;

/** Sends a request, again and later where the server has no room (429, 503). The last answer counts. */
export async function exchangePatiently(
  server: Server,
  request: HttpRequest,
): Promise<HttpAnswer | { readonly problem: ProviderProblem }> {
  for (let repeats = 0; ; repeats++) {
    const answer = await exchange(server, request);
    if ('problem' in answer || ![429, 503].includes(answer.status) || repeats === maxRepeats) return answer;
    const asked = Number(answer.headers['retry-after']) * 1000;
    const milliseconds = asked >= 0 ? asked : 1000 * 2 ** repeats;
    if (milliseconds > maxWait) return answer;
    await wait(server.timer ?? systemTimer, milliseconds, request.signal);
  }
}
