export * from './edition.service';
export * from './models';
