import { HTTP_INTERCEPTORS } from '@angular/common/http';
import { ApplicationConfig, provideZoneChangeDetection } from '@angular/core';
import { provideAnimations } from '@angular/platform-browser/animations';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { provideAbpCore, withOptions } from '@abp/ng.core';
import { registerLocaleForEsBuild } from '@abp/ng.core/locale';
import { provideAbpOAuth } from '@abp/ng.oauth';
import {
  CUSTOM_ERROR_HANDLERS,
  provideAbpThemeShared,
  provideLogo,
  withEnvironmentOptions,
} from '@abp/ng.theme.shared';
import { provideThemeBasicConfig } from '@abp/ng.theme.basic';
import { environment } from '../environments/environment';
import { routes } from './app.routes';
import { provideAbpLook } from './core/abp/provide-abp-look';
import { localizations } from './core/localizations';
import { PatientTokenRefresh } from './core/patient-token-refresh';
import { RequestErrorHandler } from './core/request-error-handler';
import { provideShell } from './core/shell/provide-shell';
import { provideAdmin } from './features/admin/provide-admin';
import { provideTodos } from './features/todos/provide-todos';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZoneChangeDetection(), // no coalescing: a field opened by one key is there for the next
    provideRouter(routes, withComponentInputBinding(), withInMemoryScrolling({ scrollPositionRestoration: 'enabled' })),
    provideAnimations(),
    provideAbpCore(withOptions({ environment, registerLocaleFn: registerLocaleForEsBuild(), localizations })),
    provideAbpOAuth(),
    provideAbpThemeShared(),
    provideLogo(withEnvironmentOptions(environment)),
    provideThemeBasicConfig(),
    { provide: HTTP_INTERCEPTORS, useClass: PatientTokenRefresh, multi: true },
    { provide: CUSTOM_ERROR_HANDLERS, useExisting: RequestErrorHandler, multi: true },
    provideAbpLook(),
    provideShell(), // after the basic theme: takes the place of its layouts
    provideTodos(),
    provideAdmin(),
  ],
};
