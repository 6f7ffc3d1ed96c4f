export * from './identity-settings.service';
export * from './models';
export * from './two-factor-behaviour.enum';
