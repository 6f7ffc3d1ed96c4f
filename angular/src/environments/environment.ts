import type { Environment } from '@abp/ng.core';

// The server that serves the page is the server it talks to: nothing to configure per deployment.
const origin = window.location.origin;

export const environment = {
  production: true,
  application: { baseUrl: origin, name: 'Todo' },
  localization: { defaultResourceName: 'Todo' },
  oAuthConfig: {
    issuer: `${origin}/`,
    redirectUri: origin,
    postLogoutRedirectUri: origin,
    clientId: 'Todo_App',
    responseType: 'code',
    requireHttps: false,
    scope: 'openid profile email roles offline_access Todo',
  },
  // The proxy generator reads these two as text, so they stay string literals; '' is the page's own origin.
  apis: { default: { url: '', rootNamespace: 'Todo' } },
} satisfies Environment;
