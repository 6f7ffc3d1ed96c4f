export * from './favorite.service';
export * from './models';
export * from './saved-view.service';
