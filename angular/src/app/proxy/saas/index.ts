import * as Editions from './editions';
import * as SignUp from './sign-up';
import * as Tenants from './tenants';
export { Editions, SignUp, Tenants };
