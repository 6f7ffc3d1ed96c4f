import { ChangeDetectionStrategy, Component } from '@angular/core';
import { DynamicLayoutComponent } from '@abp/ng.core';
import { ToastStack } from './core/toast-stack';

@Component({
  selector: 'app-root',
  imports: [DynamicLayoutComponent, ToastStack],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <abp-dynamic-layout />
    <app-toast-stack />
  `,
})
export class App {}
