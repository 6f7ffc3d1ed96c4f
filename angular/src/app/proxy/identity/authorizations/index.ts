export * from './application-authorization.service';
export * from './models';
