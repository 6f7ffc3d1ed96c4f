export * from './models';
export * from './time-entry.service';
