export * from './models';
export * from './user-lookup.service';
export * from './user.service';
