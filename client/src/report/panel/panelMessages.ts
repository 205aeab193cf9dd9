/** A message of the extension to the page of a panel. */
export interface ShowMessage {
  readonly show: {
    /** HTML of the report; absent while there is no newer one than the page shows. */
    readonly body?: string;
    /** Reason why there is no newer report. */
    readonly reason?: string;
    /** CSS of reports. */
    readonly style: string;
  };
}

/** A message of the page of a panel to the extension. */
export type PageMessage =
  /** The page has been loaded and needs the report. */
  | { readonly kind: 'ready' }
  /** The user follows a link of the report. */
  | { readonly kind: 'open'; readonly link: string }
  /** The user signs off the statement with this key, or withdraws its sign-off. */
  | { readonly kind: 'signOff' | 'withdrawSignOff'; readonly key: string }
  | { readonly kind: 'export' | 'openAsText' };

/** True for a link that a page may have opened: links of a report lead to files and to documents not yet saved. */
export function isAllowedLink(link: unknown): link is string {
  return typeof link === 'string' && /^(?:file|untitled):/.test(link);
}

/** Validates a message of the page. Returns undefined for one that a report must not send. */
export function parsePageMessage(message: unknown): PageMessage | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
  switch (message.kind) {
    case 'ready':
    case 'export':
    case 'openAsText':
      return { kind: message.kind };
    case 'signOff':
    case 'withdrawSignOff':
      return 'key' in message && typeof message.key === 'string'
        ? { kind: message.kind, key: message.key }
        : undefined;
    case 'open':
      return 'link' in message && isAllowedLink(message.link)
        ? { kind: 'open', link: message.link }
        : undefined;
    default:
      return undefined;
  }
}
