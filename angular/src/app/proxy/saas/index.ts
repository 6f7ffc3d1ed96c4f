import * as Tenants from './tenants';
export { Tenants };
