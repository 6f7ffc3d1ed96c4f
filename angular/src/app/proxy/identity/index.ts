import * as Account from './account';
import * as Roles from './roles';
import * as Sessions from './sessions';
import * as Settings from './settings';
import * as Users from './users';
export { Account, Roles, Sessions, Settings, Users };
