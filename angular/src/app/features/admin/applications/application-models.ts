// The wire's rows, field for field.

export type ApplicationType = 'public' | 'confidential';
export type ConsentType = 'implicit' | 'explicit';

/** What is written; `clientId` and `type` stay as they were made. */
export interface ApplicationInput {
  clientId: string;
  displayName: string;
  type: ApplicationType;
  consent: ConsentType;
  redirectUris: string[];
  postLogoutRedirectUris: string[];
  grantTypes: string[];
  scopes: string[];
}

export interface Application extends ApplicationInput {
  id: string;
  /** The product's own: it cannot be changed here. */
  isStatic?: boolean;
  /** Only in the answer that made it. */
  clientSecret?: string | null;
}

export const grantTypes = ['authorization_code', 'refresh_token', 'client_credentials'] as const;
export const scopes = ['profile', 'email', 'phone', 'roles', 'Todo'] as const;

export const newApplication: ApplicationInput = {
  clientId: '',
  displayName: '',
  type: 'public',
  consent: 'explicit',
  redirectUris: [],
  postLogoutRedirectUris: [],
  grantTypes: ['authorization_code', 'refresh_token'],
  scopes: ['profile', 'email', 'Todo'],
};
