import { Component } from '@angular/core';
import { DynamicLayoutComponent } from '@abp/ng.core';
import { ToastStack } from './core/toast-stack';

// ABP's layout changes itself without telling: an OnPush parent would never draw it.
// eslint-disable-next-line @angular-eslint/prefer-on-push-component-change-detection
@Component({
  selector: 'app-root',
  imports: [DynamicLayoutComponent, ToastStack],
  template: `
    <abp-dynamic-layout />
    <app-toast-stack />
  `,
})
export class App {}
