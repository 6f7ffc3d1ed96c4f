export * from './models';
export * from './trash.service';
