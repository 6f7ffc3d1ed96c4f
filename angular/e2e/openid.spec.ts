import { BrowserContext, expect, Page, test } from '@playwright/test';
import * as oidc from 'openid-client';
import { Registration, RelyingParty } from './support/relying-party';
import { password, Server } from './support/server';
import { consoleErrors, isSound } from './support/sound';

// The token server, seen by a certified client library. Most tests share one browser that is signed in, for the server bounds sign-ins.
const issuer = process.env['TODO_BASE_URL'] ?? 'http://localhost:8080';
const thirdParty: Registration = { consent: 'explicit', scopes: ['profile', 'todo:read'] };
let admin: Server;
let anna: BrowserContext;
let page: Page;
const parties: RelyingParty[] = [];

async function register(registration?: Registration): Promise<RelyingParty> {
  const party = await RelyingParty.register(admin, issuer, registration);
  parties.push(party);
  return party;
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel(/User name/).fill('anna');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

const error = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (reason: { error?: string; code?: string }) => reason.error ?? reason.code ?? String(reason),
  );
const api = (party: RelyingParty, token: string, path: string, method = 'GET'): Promise<number> =>
  oidc.fetchProtectedResource(party.config, token, new URL(path, issuer), method).then(
    (response) => response.status,
    (reason: { status?: number; cause?: { status?: number } }) => reason.status ?? reason.cause?.status ?? 0,
  );

test.beforeAll(async ({ browser, playwright }) => {
  const http = await playwright.request.newContext({ baseURL: issuer });
  admin = await Server.as(http, 'admin');
  anna = await browser.newContext();
  page = await anna.newPage();
  await page.goto(`${issuer}/Account/Login?returnUrl=%2FAccount%2FManage%2FApplications`);
  await signIn(page);
  await page.waitForURL('**/Account/Manage/Applications**');
});

test.afterAll(async () => {
  for (const party of parties) party.close();
  await anna.close();
});

test('discovery announces what works, and nothing else', async ({ request }) => {
  const { config } = await register();
  const announced = config.serverMetadata();

  expect(announced.issuer).toBe(new URL(issuer).href);
  expect(announced['grant_types_supported']?.toSorted()).toEqual([
    'authorization_code',
    'client_credentials',
    'password',
    'refresh_token',
  ]);
  expect(announced['response_types_supported']).toEqual(['code']);
  expect(announced['response_modes_supported']?.toSorted()).toEqual(['fragment', 'query']);
  expect(announced['code_challenge_methods_supported']).toEqual(['S256']);
  for (const endpoint of ['token', 'introspection', 'revocation'])
    expect(announced[`${endpoint}_endpoint_auth_methods_supported`]).toEqual(
      expect.not.arrayContaining(['private_key_jwt', 'client_secret_jwt', 'tls_client_auth']),
    );
  const endpoints = Object.entries(announced).filter(([name]) => /_endpoint$|^jwks_uri$/.test(name));
  expect(endpoints.map(([name]) => name).toSorted()).toEqual([
    ...['authorization_endpoint', 'end_session_endpoint', 'introspection_endpoint', 'jwks_uri'],
    ...['revocation_endpoint', 'token_endpoint', 'userinfo_endpoint'],
  ]);
  for (const [name, address] of endpoints)
    expect((await request.get(address as string, { maxRedirects: 0 })).status(), name).not.toBe(404);
});

test('a code with its verifier becomes tokens, which say who it is', async () => {
  const party = await register();
  const round = await party.send(page, { max_age: '3600' });

  const { access, claims } = await party.exchange(page, { ...round, checks: { ...round.checks, maxAge: 3600 } });

  expect(claims['preferred_username']).toBe('anna');
  expect(claims.aud).toBe(party.name);
  const user = await oidc.fetchUserInfo(party.config, access, claims.sub);
  expect(user.email).toContain('anna@');
  expect(user['phone_number']).toBeUndefined();
  expect(await api(party, access, '/api/todo/lists')).toBe(200);
});

test('a code is good once, for its own verifier, address, state and nonce', async () => {
  const party = await register();
  const wrong = async (change: object): Promise<string> => {
    const round = await party.send(page);
    return error(oidc.authorizationCodeGrant(party.config, await party.answer(page), { ...round.checks, ...change }));
  };

  expect(await wrong({ pkceCodeVerifier: oidc.randomPKCECodeVerifier() })).toBe('invalid_grant');
  expect(await wrong({ expectedState: 'other' })).toBe('OAUTH_INVALID_RESPONSE');
  expect(await wrong({ expectedNonce: 'other' })).toMatch(/OAUTH_JWT_CLAIM_COMPARISON_FAILED|OAUTH_INVALID_RESPONSE/);
  const round = await party.send(page);
  const tokens = await party.exchange(page, round);
  expect(await error(party.exchange(page, round))).toBe('invalid_grant');
  expect(await error(party.refresh(tokens.refresh))).toBe('invalid_grant');
  const wrongRequests: Record<string, string>[] = [
    { code_challenge_method: 'plain' },
    { redirect_uri: `${party.address}/more` },
  ];
  for (const parameters of wrongRequests) {
    await party.send(page, parameters);
    await expect(page).toHaveURL(/Account\/Error/);
  }
});

test('a refresh token is good once; one that comes again ends the whole chain', async ({ browser }) => {
  const party = await register(thirdParty);
  const context = await browser.newContext({ storageState: await anna.storageState() });
  const own = await context.newPage();
  const round = await party.send(own);
  await own.getByRole('button', { name: 'Allow', exact: true }).click();
  const spent = (await party.exchange(own, round)).refresh;

  let current = await party.refresh(spent);
  expect(current.refresh).not.toBe(spent);
  current = await party.refresh(current.refresh);
  expect(await api(party, current.access, '/api/todo/lists')).toBe(200);
  // Tabs that renew at once may spend one together, for some seconds.
  await expect.poll(() => error(party.refresh(spent)), { timeout: 60_000 }).toBe('invalid_grant');

  expect(await error(party.refresh(current.refresh))).toBe('invalid_grant');
  expect(await api(party, current.access, '/api/todo/lists')).toBe(401);
  await context.close();
});

test('a confidential client looks into its tokens and takes them back', async () => {
  const party = await register({ type: 'confidential' });
  const tokens = await party.exchange(page, await party.send(page));

  const live = await oidc.tokenIntrospection(party.config, tokens.refresh);
  expect([live.active, live.sub]).toEqual([true, tokens.claims.sub]);
  await oidc.tokenRevocation(party.config, tokens.refresh);

  expect((await oidc.tokenIntrospection(party.config, tokens.refresh)).active).toBe(false);
  expect(await error(party.refresh(tokens.refresh))).toBe('invalid_grant');
  const stranger = await register({ type: 'confidential' });
  expect((await oidc.tokenIntrospection(stranger.config, tokens.refresh)).active).toBe(false);
});

test('a service signs in by itself, and may do what it was granted', async () => {
  const party = await register({ type: 'confidential', grantTypes: ['client_credentials'], scopes: ['Todo'] });

  const tokens = await oidc.clientCredentialsGrant(party.config, { scope: 'Todo' });

  expect(tokens.refresh_token).toBeUndefined();
  expect((await oidc.tokenIntrospection(party.config, tokens.access_token)).active).toBe(true);
  expect(await api(party, tokens.access_token, '/api/identity/users')).toBe(403);
  expect(await error(oidc.clientCredentialsGrant(party.config, { scope: 'email' }))).toBe('invalid_request');
});

test('without a screen a client learns what is missing', async ({ browser }) => {
  const [ours, theirs] = [await register(), await register(thirdParty)];
  const silent = { prompt: 'none' };
  const stranger = await browser.newPage();

  await ours.send(stranger, silent);
  expect((await ours.answer(stranger)).searchParams.get('error')).toBe('login_required');
  await theirs.send(page, silent);
  expect((await theirs.answer(page)).searchParams.get('error')).toBe('consent_required');
  await ours.exchange(page, await ours.send(page, silent));
  await stranger.close();
});

test('a third party asks, is refused, is allowed as far as it asked, and is shown the door', async () => {
  const party = await register(thirdParty);
  const errors = consoleErrors(page);
  await party.send(page);
  await expect(page.getByRole('main')).toContainText(party.name);
  await expect(page.getByRole('listitem')).toContainText([
    'see your name and user name',
    'see your lists and everything in them',
  ]);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await isSound(page, `consent-${colorScheme}-${width}`);
    }
  }
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zugriff erlauben?');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Do not allow' }).click();
  expect((await party.answer(page)).searchParams.get('error')).toBe('access_denied');

  const round = await party.send(page);
  await page.getByRole('button', { name: 'Allow', exact: true }).click();
  const tokens = await party.exchange(page, round);
  expect(await api(party, tokens.access, '/api/todo/lists')).toBe(200);
  expect(await api(party, tokens.access, '/api/todo/lists', 'POST')).toBe(403);
  expect(await api(party, tokens.access, '/api/account/sessions')).toBe(403);
  await party.exchange(page, await party.send(page)); // remembered

  await page.goto(`${issuer}/Account/Manage/Applications`);
  await isSound(page, 'applications');
  await page.getByRole('button', { name: `Withdraw what “${party.name}” may do` }).click();
  await expect(page.getByRole('status')).toBeVisible();
  expect(await api(party, tokens.access, '/api/todo/lists')).toBe(401);
  expect(await error(party.refresh(tokens.refresh))).toBe('invalid_grant');
  await party.send(page);
  await expect(page.getByRole('button', { name: 'Allow', exact: true })).toBeVisible();
  expect(errors).toEqual([]);
});

test('signing out at the client signs out here, and leads back', async ({ browser }) => {
  const party = await register();
  const own = await browser.newPage();
  const round = await party.send(own);
  await signIn(own);
  const tokens = await party.exchange(own, round);
  const state = oidc.randomState();
  const parameters = { id_token_hint: tokens.identity, post_logout_redirect_uri: party.address, state };

  await own.goto(oidc.buildEndSessionUrl(party.config, parameters).href);

  expect((await party.answer(own)).searchParams.get('state')).toBe(state);
  expect(await error(party.refresh(tokens.refresh))).toBe('invalid_grant');
  expect(await api(party, tokens.access, '/api/todo/lists')).toBe(401);
  await party.send(own);
  await expect(own.getByLabel('Password')).toBeVisible();
  await own.goto(
    oidc.buildEndSessionUrl(party.config, { ...parameters, post_logout_redirect_uri: 'https://evil.example/' }).href,
  );
  await expect(own).toHaveURL(/Account\/Error/);
  await own.close();
});
