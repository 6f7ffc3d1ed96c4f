export * from './comment.service';
export * from './item-comment.service';
export * from './models';
