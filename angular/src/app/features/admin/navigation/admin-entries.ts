import { ABP, eLayoutType } from '@abp/ng.core';
import { eThemeSharedRouteNames } from '@abp/ng.theme.shared';

const layout = eLayoutType.application;
const parentName = eThemeSharedRouteNames.Administration;

/** Our own pages in ABP's navigation, which also tells its guard what they ask for. */
export const adminEntries: ABP.Route[] = [
  {
    path: '/admin/editions',
    name: '::Web:Editions',
    requiredPolicy: 'AbpTenantManagement.Editions',
    order: 3,
    parentName,
    layout,
  },
  {
    path: '/admin/applications',
    name: '::Web:Applications',
    requiredPolicy: 'OpenIddict.Applications',
    order: 4,
    parentName,
    layout,
  },
  {
    path: '/admin/audit-logs',
    name: '::Web:AuditLog',
    requiredPolicy: 'AuditLogging.AuditLogs',
    order: 101,
    parentName,
    layout,
  },
];
