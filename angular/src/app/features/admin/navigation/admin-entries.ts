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
];
