export * from './models';
export * from './sign-up-settings.service';
