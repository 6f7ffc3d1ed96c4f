import { Routes } from '@angular/router';

export const todosRoutes: Routes = [
  { path: '', title: '::Web:Lists', loadComponent: () => import('./lists/lists-page').then((m) => m.ListsPage) },
  { path: ':listId', loadComponent: () => import('./list/list-page').then((m) => m.ListPage) },
];
