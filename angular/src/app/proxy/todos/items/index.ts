export * from './bulk-item-action.enum';
export * from './item-bulk.service';
export * from './item-link.service';
export * from './models';
export * from './todo-item.service';
export * from './todo-priority.enum';
export * from './todo-status.enum';
