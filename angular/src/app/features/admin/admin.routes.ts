import { Routes } from '@angular/router';
import { authGuard, permissionGuard } from '@abp/ng.core';

/** Our own administration pages. What each asks for stands with its entry in the navigation. */
export const adminRoutes: Routes = [
  {
    path: '',
    canActivate: [authGuard],
    canActivateChild: [permissionGuard],
    children: [
      {
        path: 'applications',
        title: '::Web:Applications',
        loadComponent: () => import('./applications/applications-page').then((m) => m.ApplicationsPage),
      },
      {
        path: 'audit-logs',
        title: '::Web:AuditLog',
        loadComponent: () => import('./audit-logs/audit-log-page').then((m) => m.AuditLogPage),
      },
      {
        path: 'editions',
        title: '::Web:Editions',
        loadComponent: () => import('./editions/editions-page').then((m) => m.EditionsPage),
      },
    ],
  },
];
