import { Routes } from '@angular/router';
import { authGuard, eLayoutType } from '@abp/ng.core';
import { landingGuard } from './core/landing-guard';

export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [landingGuard],
    loadComponent: () => import('./core/landing-page').then((m) => m.LandingPage),
    data: { layout: eLayoutType.empty },
  },
  {
    path: 'sign-in',
    loadComponent: () => import('./core/sign-in-page').then((m) => m.SignInPage),
    data: { layout: eLayoutType.empty },
  },
  {
    path: 'forbidden',
    canActivate: [authGuard],
    loadComponent: () => import('./core/forbidden-page').then((m) => m.ForbiddenPage),
    data: { layout: eLayoutType.application },
  },
  {
    path: 'lists',
    canActivate: [authGuard],
    loadChildren: () => import('./features/todos/todos.routes').then((m) => m.todosRoutes),
  },
  {
    path: 'views',
    canActivate: [authGuard],
    loadChildren: () => import('./features/todos/todos.routes').then((m) => m.viewsRoutes),
  },
  { path: 'admin', loadChildren: () => import('./features/admin/admin.routes').then((m) => m.adminRoutes) },
  { path: '', loadChildren: () => import('./features/admin/official/official.routes').then((m) => m.officialRoutes) },
  {
    path: '**',
    loadComponent: () => import('./core/not-found-page').then((m) => m.NotFoundPage),
    data: { layout: eLayoutType.empty },
  },
];
