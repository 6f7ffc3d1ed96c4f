export * from './models';
export * from './todo-section.service';
