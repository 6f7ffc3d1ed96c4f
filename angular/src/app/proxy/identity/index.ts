import * as Account from './account';
import * as Applications from './applications';
import * as Authorizations from './authorizations';
import * as PersonalAccessTokens from './personal-access-tokens';
import * as Roles from './roles';
import * as Sessions from './sessions';
import * as Settings from './settings';
import * as Users from './users';
export { Account, Applications, Authorizations, PersonalAccessTokens, Roles, Sessions, Settings, Users };
