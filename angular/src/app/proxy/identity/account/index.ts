export * from './account.service';
export * from './models';
export * from './profile.service';
export * from './sign-up.service';
