export * from './audit-log.service';
export * from './entity-change-type.enum';
export * from './models';
