export * from './models';
export * from './user-session.service';
