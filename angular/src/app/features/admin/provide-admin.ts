import { EnvironmentProviders, inject, makeEnvironmentProviders, provideAppInitializer } from '@angular/core';
import { RoutesService } from '@abp/ng.core';
import { provideAccountConfig } from '@abp/ng.account/config';
import { provideFeatureManagementConfig } from '@abp/ng.feature-management';
import { provideIdentityConfig } from '@abp/ng.identity/config';
import { provideSettingManagementConfig, SettingTabsService } from '@abp/ng.setting-management/config';
import { provideTenantManagementConfig } from '@abp/ng.tenant-management/config';
import { SIDEBAR_PARTS } from '../../core/shell/sidebar-part';
import { adminEntries } from './navigation/admin-entries';
import { settingsTabs } from './settings/settings-tabs';

/** What administration adds to the app: ABP's modules, and its part of the sidebar. */
export function provideAdmin(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideAccountConfig(),
    provideIdentityConfig(),
    provideTenantManagementConfig(),
    provideSettingManagementConfig(),
    provideFeatureManagementConfig(),
    provideAppInitializer(() => {
      inject(RoutesService).add(adminEntries);
      inject(SettingTabsService).add(settingsTabs);
    }),
    {
      provide: SIDEBAR_PARTS,
      multi: true,
      useValue: { order: 20, load: () => import('./navigation/admin-navigation').then((m) => m.AdminNavigation) },
    },
  ]);
}
