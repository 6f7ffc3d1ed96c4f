import { Routes } from '@angular/router';

export const todosRoutes: Routes = [
  { path: '', title: '::Web:Lists', loadComponent: () => import('./lists/lists-page').then((m) => m.ListsPage) },
  { path: 'trash', title: '::Web:Trash', loadComponent: () => import('./trash/trash-page').then((m) => m.TrashPage) },
  { path: ':listId', loadComponent: () => import('./list/list-page').then((m) => m.ListPage) },
];

const viewPage = () => import('./views/view-page').then((m) => m.ViewPage);

/** Todos of all lists together. */
export const viewsRoutes: Routes = [
  { path: 'today', title: '::Web:Today', data: { kind: 'today' }, loadComponent: viewPage },
  { path: 'upcoming', title: '::Web:Upcoming', data: { kind: 'upcoming' }, loadComponent: viewPage },
  { path: 'assigned', title: '::Web:AssignedToMe', data: { kind: 'assigned' }, loadComponent: viewPage },
  { path: 'filter', title: '::Web:Filter', data: { kind: 'filter' }, loadComponent: viewPage },
  { path: 'filter/:viewId', title: '::Web:Filter', data: { kind: 'filter' }, loadComponent: viewPage },
];
