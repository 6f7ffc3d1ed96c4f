import { InjectionToken, Type } from '@angular/core';

/** What a feature puts into the sidebar; loaded when the shell first shows. */
export interface SidebarPart {
  order: number;
  load: () => Promise<Type<unknown>>;
}

export const SIDEBAR_PARTS = new InjectionToken<SidebarPart[]>('SIDEBAR_PARTS', { factory: () => [] });
