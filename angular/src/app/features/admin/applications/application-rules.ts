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

/** The first address that is none, if any: absolute, with a scheme (also one of an app), and without a fragment (RFC 6749, 3.1.2). */
export const badAddress = (addresses: string[]): string | undefined =>
  addresses.find((address) => {
    try {
      return new URL(address).hash !== '' || address.endsWith('#');
    } catch {
      return true;
    }
  });

/** The key of what is wrong with the form, and what it is about; the server checks all again. */
export function problemOf(input: ApplicationInput): { key: string; about: string } | undefined {
  const bad = badAddress([...input.redirectUris, ...input.postLogoutRedirectUris]);
  if (bad !== undefined) return { key: '::Web:BadAddress', about: bad };
  if (input.grantTypes.length === 0) return { key: '::Web:NoGrantType', about: '' };
  if (input.grantTypes.includes('authorization_code') && input.redirectUris.length === 0)
    return { key: '::Web:NoRedirectUri', about: '' };
  if (input.grantTypes.includes('client_credentials') && input.type === 'public')
    return { key: '::Web:SecretNeeded', about: '' };
  return undefined;
}
