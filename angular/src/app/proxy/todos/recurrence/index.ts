export * from './item-recurrence.service';
export * from './models';
export * from './recurrence-basis.enum';
