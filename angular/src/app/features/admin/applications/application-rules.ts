import { ApplicationInput } from './application-models';

/** One address a line, without blanks and repetitions. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** The first address that the server would refuse: it takes https, and http on the machine itself, without fragment and wildcard. */
export const badAddress = (addresses: string[]): string | undefined => addresses.find((address) => !isAllowed(address));

function isAllowed(address: string): boolean {
  if (/[*#\\\s]/.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  if (username || !address.startsWith(`${protocol}//`)) return false;
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

/** The key of what is wrong with the form, and what it is about; the server checks all again. */
export function problemOf(input: ApplicationInput): { key: string; about: string } | undefined {
  const bad = badAddress([...input.redirectUris, ...input.postLogoutRedirectUris]);
  if (bad !== undefined) return { key: '::Web:BadAddress', about: bad };
  if (input.grantTypes.length === 0) return { key: '::Web:NoGrantType', about: '' };
  const signsPeopleIn = input.grantTypes.includes('authorization_code');
  if (signsPeopleIn && input.redirectUris.length === 0) return { key: '::Web:NoRedirectUri', about: '' };
  if (!signsPeopleIn && input.redirectUris.length > 0) return { key: '::Web:RedirectUriInVain', about: '' };
  if (!signsPeopleIn && input.grantTypes.includes('refresh_token')) return { key: '::Web:NothingToRefresh', about: '' };
  if (input.grantTypes.includes('client_credentials') && input.type === 'public')
    return { key: '::Web:SecretNeeded', about: '' };
  if (signsPeopleIn && input.consent === 'explicit' && input.scopes.includes('Todo'))
    return { key: '::Web:ThirdPartyScope', about: '' };
  return undefined;
}
