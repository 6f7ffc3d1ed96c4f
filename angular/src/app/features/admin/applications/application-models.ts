import { CreateApplicationDto } from '../../../proxy/identity/applications';

/** What the form holds; `clientId` and `type` stay as they were made. */
export type ApplicationInput = Required<CreateApplicationDto>;

export const grantTypes = ['authorization_code', 'refresh_token', 'client_credentials'] as const;
/** `Todo` opens everything that the user may do; the two before it, the lists alone. */
export const scopes = ['profile', 'email', 'phone', 'roles', 'todo:read', 'todo:write', 'Todo'] as const;

export const newApplication: ApplicationInput = {
  clientId: '',
  displayName: '',
  type: 'public',
  consent: 'explicit',
  redirectUris: [],
  postLogoutRedirectUris: [],
  grantTypes: ['authorization_code', 'refresh_token'],
  scopes: ['profile', 'email', 'todo:read', 'todo:write'],
};
