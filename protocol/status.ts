/** State of the server and of its sources. */
export interface ServerStatus {
  /** `ready` is sent once, after the first indexing; from then on the server is busy or idle. */
  readonly state: 'starting' | 'ready' | 'busy' | 'idle';
  /** Number of source articles in all folders. */
  readonly sources: number;
  /** Number of problems with sources and settings in all folders. */
  readonly problems: number;
  /** Reason why no draft is checked. */
  readonly message?: string;
  /** True while the user has paused checking: drafts are checked by command only. */
  readonly paused?: boolean;
  /** True if indexing was stopped before all source articles were read. Drafts are checked against those that were. */
  readonly stopped?: boolean;
}

export interface PauseParams {
  readonly paused: boolean;
}
