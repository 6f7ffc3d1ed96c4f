export * from './models';
export * from './todo-item.service';
export * from './todo-priority.enum';
export * from './todo-status.enum';
