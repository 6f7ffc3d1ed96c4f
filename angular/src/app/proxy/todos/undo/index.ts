export * from './list-moment.service';
export * from './models';
export * from './undo.service';
