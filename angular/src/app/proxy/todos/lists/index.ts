export * from './inbox.service';
export * from './list-access.enum';
export * from './list-share.service';
export * from './list-view-kind.enum';
export * from './models';
export * from './todo-list.service';
