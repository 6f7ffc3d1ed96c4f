import { createServer, Server as HttpServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { Page } from '@playwright/test';
import * as oidc from 'openid-client';
import { Server, unique } from './server';

/** How a client differs from a public one of our own. */
export interface Registration {
  type?: 'public' | 'confidential';
  consent?: 'implicit' | 'explicit';
  grantTypes?: string[];
  scopes?: string[];
}

/** A round through the browser: what the client remembers of its request, to compare with the answer. */
export interface Round {
  verifier: string;
  checks: oidc.AuthorizationCodeGrantChecks;
}

/** What a sign-in brings; every part of it must be there. */
export interface Tokens {
  access: string;
  refresh: string;
  identity: string;
  claims: oidc.IDToken;
}

function tokensOf(answer: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers): Tokens {
  const { access_token: access, refresh_token: refresh, id_token: identity } = answer;
  const claims = answer.claims();
  if (!refresh || !identity || !claims) throw new Error('The server kept a token back.');
  return { access, refresh, identity, claims };
}

/** Somebody else's program that signs people in with us, by a client library that knows nothing of us. */
export class RelyingParty {
  private constructor(
    readonly name: string,
    readonly config: oidc.Configuration,
    private readonly server: HttpServer,
    private readonly scope: string,
  ) {}

  /** Registered by the administrator, as every client is. */
  static async register(admin: Server, issuer: string, registration: Registration = {}): Promise<RelyingParty> {
    const server = createServer((_, response) => response.end('Back at the client.'));
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const addresses = [`http://localhost:${(server.address() as AddressInfo).port}/callback`];
    const name = unique('client');
    const { type, consent, grantTypes, scopes }: Required<Registration> = {
      type: 'public',
      consent: 'implicit',
      grantTypes: ['authorization_code', 'refresh_token'],
      scopes: ['profile', 'email', 'Todo'],
      ...registration,
    };
    const signsPeopleIn = grantTypes.includes('authorization_code');
    const { clientSecret } = await admin.send<{ clientSecret?: string }>('POST', '/api/openiddict/applications', {
      ...{ clientId: name, displayName: name, type, consent, grantTypes, scopes },
      redirectUris: signsPeopleIn ? addresses : [],
      postLogoutRedirectUris: signsPeopleIn ? addresses : [],
    });
    const proof = clientSecret ? oidc.ClientSecretBasic(clientSecret) : oidc.None();
    const config = await oidc.discovery(new URL(issuer), name, { redirect_uris: addresses }, proof, {
      execute: [oidc.allowInsecureRequests, oidc.enableNonRepudiationChecks],
    });
    return new RelyingParty(name, config, server, ['openid', 'offline_access', ...scopes].join(' '));
  }

  get address(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}/callback`;
  }

  /** Sends the browser to sign in; it stops where the user has to do something, or back here. */
  async send(page: Page, parameters: Record<string, string> = {}): Promise<Round> {
    const verifier = oidc.randomPKCECodeVerifier();
    const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
    const url = oidc.buildAuthorizationUrl(this.config, {
      ...{ redirect_uri: this.address, scope: this.scope, state, nonce },
      ...{ code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
      ...parameters,
    });
    await page.goto(url.href);
    const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
    return { verifier, checks };
  }

  /** The address that the browser came back by, once it has. */
  async answer(page: Page): Promise<URL> {
    await page.waitForURL(`${this.address}**`);
    return new URL(page.url());
  }

  /** Tokens for the code that the browser brings back. */
  async exchange(page: Page, round: Round): Promise<Tokens> {
    return tokensOf(await oidc.authorizationCodeGrant(this.config, await this.answer(page), round.checks));
  }

  async refresh(token: string): Promise<Tokens> {
    return tokensOf(await oidc.refreshTokenGrant(this.config, token));
  }

  close(): void {
    this.server.close();
  }
}
