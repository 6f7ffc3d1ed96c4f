export * from './activity-cause.enum';
export * from './activity-kind.enum';
export * from './activity-row-type.enum';
export * from './item-history.service';
export * from './list-activity.service';
export * from './models';
