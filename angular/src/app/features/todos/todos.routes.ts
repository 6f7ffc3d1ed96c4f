import { Routes } from '@angular/router';

export const todosRoutes: Routes = [
  { path: '', title: '::Web:Lists', loadComponent: () => import('./lists/lists-page').then((m) => m.ListsPage) },
  { path: 'trash', title: '::Web:Trash', loadComponent: () => import('./trash/trash-page').then((m) => m.TrashPage) },
  { path: ':listId', loadComponent: () => import('./list/list-page').then((m) => m.ListPage) },
];
