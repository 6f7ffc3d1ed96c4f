export * from './identity-settings.service';
export * from './models';
