import { CreateApplicationDto } from '../../../proxy/identity/applications';

/** What the form holds; `clientId` and `type` stay as they were made. */
export type ApplicationInput = Required<CreateApplicationDto>;

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
