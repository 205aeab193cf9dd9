import type { EvidenceAction } from '../../../../protocol/evidence';
import { isAllowedLink } from '../../report/panel/panelMessages';

/** What a user can have done from the page. */
export type PageAction = EvidenceAction | 'insertQuotation';

/** A message of the extension to the page of the evidence. */
export interface ShowEvidenceMessage {
  readonly show: {
    /** HTML of the statement and its evidence; absent if there is none. */
    readonly body?: string;
    /** Why there is none. */
    readonly reason?: string;
    readonly actions: readonly PageAction[];
    /** CSS of reports. */
    readonly style: string;
  };
}

/** A message of the page of the evidence to the extension. */
export type EvidencePageMessage =
  /** The page has been loaded and needs the evidence. */
  | { readonly kind: 'ready' }
  /** The user follows a link. */
  | { readonly kind: 'open'; readonly link: string }
  /** The user presses a button. */
  | { readonly kind: 'act'; readonly action: PageAction };

export const pageActions: readonly PageAction[] = [
  'cite',
  'insertQuotation',
  'ignore',
  'stopIgnoring',
  'signOff',
  'withdrawSignOff',
];

/** Validates a message of the page. Returns undefined for one that it must not send. */
export function parseEvidenceMessage(message: unknown): EvidencePageMessage | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
  switch (message.kind) {
    case 'ready':
      return { kind: 'ready' };
    case 'open':
      return 'link' in message && isAllowedLink(message.link)
        ? { kind: 'open', link: message.link }
        : undefined;
    case 'act': {
      const action = 'action' in message && pageActions.find((one) => one === message.action);
      return action ? { kind: 'act', action } : undefined;
    }
    default:
      return undefined;
  }
}
