import * as Roles from './roles';
import * as Users from './users';
export { Roles, Users };
