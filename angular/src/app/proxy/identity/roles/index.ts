export * from './models';
export * from './role.service';
