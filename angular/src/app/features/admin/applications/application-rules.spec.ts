import { ApplicationInput, newApplication } from './application-models';
import { badAddress, linesOf, problemOf } from './application-rules';

describe('linesOf', () => {
  it('is one address a line, without blanks and repetitions', () => {
    expect(linesOf(' https://a.example \n\nhttps://b.example\nhttps://a.example')).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
  });
});

describe('badAddress', () => {
  it.each(['https://a.example/callback?x=1', 'http://localhost:4200'])('takes %s', (address) =>
    expect(badAddress([address])).toBeUndefined(),
  );

  it.each([
    'a.example',
    '/callback',
    'http://a.example',
    'https://*.a.example',
    'https://me@a.example',
    'app:/in',
    'https://a.example/#part',
    'https://a.example/#',
  ])('refuses %s', (address) => expect(badAddress(['https://fine.example', address])).toBe(address));
});

describe('problemOf', () => {
  const valid: ApplicationInput = { ...newApplication, redirectUris: ['https://a.example'] };

  it('is none for a page that signs people in', () => {
    expect(problemOf(valid)).toBeUndefined();
  });

  it.each([
    ['an address that is none', { redirectUris: ['nowhere'] }, '::Web:BadAddress'],
    ['no way to get a token', { grantTypes: [] }, '::Web:NoGrantType'],
    ['nowhere to come back to', { redirectUris: [] }, '::Web:NoRedirectUri'],
    ['a service without a secret', { grantTypes: ['client_credentials'], redirectUris: [] }, '::Web:SecretNeeded'],
    ['addresses that nobody is sent to', { grantTypes: ['client_credentials'] }, '::Web:RedirectUriInVain'],
    ['a third party that wants everything', { scopes: ['Todo'] }, '::Web:ThirdPartyScope'],
    ['nothing to refresh', { grantTypes: ['refresh_token'], redirectUris: [] }, '::Web:NothingToRefresh'],
  ] as [string, Partial<ApplicationInput>, string][])('finds %s', (_, change, key) => {
    expect(problemOf({ ...valid, ...change })?.key).toBe(key);
  });
});
