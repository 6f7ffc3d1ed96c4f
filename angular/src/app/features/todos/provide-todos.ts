import { EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { SIDEBAR_PARTS } from '../../core/shell/sidebar-part';

/** What the todos feature adds to the shell. */
export function provideTodos(): EnvironmentProviders {
  return makeEnvironmentProviders([
    {
      provide: SIDEBAR_PARTS,
      multi: true,
      useValue: { order: 5, load: () => import('./views/views-navigation').then((m) => m.ViewsNavigation) },
    },
    {
      provide: SIDEBAR_PARTS,
      multi: true,
      useValue: { order: 10, load: () => import('./lists/lists-navigation').then((m) => m.ListsNavigation) },
    },
    {
      provide: SIDEBAR_PARTS,
      multi: true,
      useValue: { order: 90, load: () => import('./time/running-timer').then((m) => m.RunningTimer) },
    },
  ]);
}
