import * as Editions from './editions';
import * as Tenants from './tenants';
export { Editions, Tenants };
