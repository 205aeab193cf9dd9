import { translate } from '../../localization/language';
import type { ProviderProblem } from '../provider';

/** The address of a server of language models. */
export interface ServerAddress {
  /** Without a slash at its end. */
  readonly url: string;
  /** Host and port, as the writer knows the server. */
  readonly host: string;
  /** True if it is on this machine. */
  readonly isLoopback: boolean;
}

export interface AddressRules {
  /** True if the writer has allowed servers on other machines. */
  readonly allowRemote: boolean;
  /** True if a key is sent, which needs a connection that nobody can listen to. */
  readonly hasKey: boolean;
}

/** Reads the address of a server. Only servers on this machine may be asked, unless the writer has allowed others. */
export function serverAddress(
  given: string,
  { allowRemote, hasKey }: AddressRules,
): ServerAddress | { readonly problem: ProviderProblem } {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  // Not shown below: an address may have a password in it.
  if (url && (url.username !== '' || url.password !== ''))
    return forbidden(
      translate(
        'The address of the second reader has a name or a password in it. Leave it out; the key belongs into VERBATIM_READER_KEY or the editor’s secret storage.',
      ),
    );
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.search !== '' || url.hash !== '')
    return forbidden(
      translate(
        'The second reader needs an address like http://127.0.0.1:11434: http or https, and nothing behind the path.',
      ),
    );
  const { host, hostname, protocol } = url;
  const isLoopback = isLoopbackHost(hostname);
  if (!isLoopback && !allowRemote)
    return forbidden(
      translate(
        '{host} is another machine, and what is asked there leaves this one. Allow it with verbatim.reader.allowRemote or --allow-remote, or use a server on this machine.',
        { host },
      ),
    );
  if (!isLoopback && hasKey && protocol === 'http:')
    return forbidden(
      translate('The key would go to {host} for everybody to read. Use an address with https.', { host }),
    );
  return { url: `${url.origin}${url.pathname.replace(/\/+$/u, '')}`, host, isLoopback };
}

/** True for the names and numbers of this machine itself; the parser of URLs has brought other notations of them into this form. */
function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname);
}

function forbidden(message: string): { readonly problem: ProviderProblem } {
  return { problem: { kind: 'forbidden', message } };
}
