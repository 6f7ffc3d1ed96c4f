export * from './models';
export * from './personal-access-token.service';
