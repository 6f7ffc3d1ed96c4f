import { EnvironmentProviders, inject, makeEnvironmentProviders, provideAppInitializer } from '@angular/core';
import { eLayoutType, ReplaceableComponentsService, RoutesService } from '@abp/ng.core';
import { eThemeBasicComponents } from '@abp/ng.theme.basic';
import { ApplicationLayout } from './application-layout';
import { EmptyLayout } from './empty-layout';

/** Puts our own layouts in the place of the basic theme's, the way ABP means a theme to be changed. */
export function provideShell(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideAppInitializer(() => {
      const components = inject(ReplaceableComponentsService);
      components.add({ key: eThemeBasicComponents.ApplicationLayout, component: ApplicationLayout });
      components.add({ key: eThemeBasicComponents.EmptyLayout, component: EmptyLayout });
      // ABP finds a page's layout by its entry in the navigation.
      inject(RoutesService).add([
        { path: '/', name: '::Web:AppName', layout: eLayoutType.empty, invisible: true },
        { path: '/forbidden', name: '::Web:Forbidden', layout: eLayoutType.application, invisible: true },
        { path: '/views', name: '::Web:Views', layout: eLayoutType.application, invisible: true },
        { path: '/lists', name: '::Web:Lists', layout: eLayoutType.application, order: 1 },
      ]);
    }),
  ]);
}
