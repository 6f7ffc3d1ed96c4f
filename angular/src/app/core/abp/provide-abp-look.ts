import { EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { ConfirmationService, ToasterService } from '@abp/ng.theme.shared';
import { AbpConfirmation } from './abp-confirmation';
import { AbpToaster } from './abp-toaster';

/** ABP's pages use our toasts and our questions, so that the whole app speaks with one voice. */
export function provideAbpLook(): EnvironmentProviders {
  return makeEnvironmentProviders([
    { provide: ToasterService, useExisting: AbpToaster },
    { provide: ConfirmationService, useExisting: AbpConfirmation },
  ]);
}
