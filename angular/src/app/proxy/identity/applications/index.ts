export * from './application.service';
export * from './models';
