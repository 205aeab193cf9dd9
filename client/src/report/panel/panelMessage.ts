/** What the page of a report asks for. */
export type PanelMessage =
  /** It has been loaded and wants the report. */
  | { readonly kind: 'ready' }
  /** The place that an address names is to be opened. */
  | { readonly kind: 'open'; readonly address: string }
  /** The statement of this key is to be signed off, or its sign-off to be taken back. */
  | { readonly kind: 'signOff' | 'takeBack'; readonly key: string }
  | { readonly kind: 'export' | 'asText' };

/** Where links of a report may lead: to files, and to documents not yet saved. */
const openable = /^(?:file|untitled):/;

/** Reads a message of the page; undefined for one that asks for nothing that a report may. */
export function panelMessage(message: unknown): PanelMessage | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if ('ready' in message) return { kind: 'ready' };
  if ('export' in message) return { kind: 'export' };
  if ('asText' in message) return { kind: 'asText' };
  if ('open' in message) {
    const { open } = message;
    return typeof open === 'string' && openable.test(open) ? { kind: 'open', address: open } : undefined;
  }
  if ('signOff' in message) return keyed('signOff', message.signOff);
  return 'takeBack' in message ? keyed('takeBack', message.takeBack) : undefined;
}

function keyed(kind: 'signOff' | 'takeBack', key: unknown): PanelMessage | undefined {
  return typeof key === 'string' ? { kind, key } : undefined;
}
