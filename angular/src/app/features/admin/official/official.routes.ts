import { Routes } from '@angular/router';
import { OfficialPages } from './official-pages';

/** ABP's own pages at the paths their packages expect. */
export const officialRoutes: Routes = [
  {
    path: '',
    component: OfficialPages,
    children: [
      { path: 'account', loadChildren: () => import('@abp/ng.account').then((m) => m.createRoutes()) },
      {
        path: 'identity',
        loadChildren: () => import('../users/user-contributors').then((m) => m.identityRoutes),
      },
      {
        path: 'tenant-management',
        loadChildren: () => import('../tenants/tenant-contributors').then((m) => m.tenantRoutes),
      },
      {
        path: 'setting-management',
        loadChildren: () => import('@abp/ng.setting-management').then((m) => m.createRoutes()),
      },
    ],
  },
];
