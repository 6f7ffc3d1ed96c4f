export * from './models';
export * from './tenant.service';
