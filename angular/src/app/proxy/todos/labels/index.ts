export * from './models';
export * from './todo-label.service';
