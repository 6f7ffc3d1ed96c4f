export * from './models';
export * from './quick-add.service';
