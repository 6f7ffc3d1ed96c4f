export * from './item-query.service';
export * from './models';
