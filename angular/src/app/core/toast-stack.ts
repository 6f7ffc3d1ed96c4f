import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '../shared/icon';
import { Toast, Toasts } from './toasts';

@Component({
  selector: 'app-toast-stack',
  imports: [Icon, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status', 'aria-live': 'polite' },
  styleUrl: './toast-stack.css',
  template: `
    @for (toast of toasts.all(); track toast.id) {
      <div class="toast" [class]="toast.kind">
        <p>{{ toast.text }}</p>
        @if (toast.action; as action) {
          <button type="button" class="action" (click)="act(toast)">{{ action.label }}</button>
        }
        <button
          type="button"
          class="icon-button"
          [attr.aria-label]="'::Web:Close' | abpLocalization"
          (click)="toasts.dismiss(toast.id)"
        >
          <app-icon name="close" />
        </button>
      </div>
    }
  `,
})
export class ToastStack {
  protected readonly toasts = inject(Toasts);

  protected act(toast: Toast): void {
    this.toasts.dismiss(toast.id);
    toast.action?.run();
  }
}
