import { Clipboard } from '@angular/cdk/clipboard';
import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';

export interface Secret {
  clientId: string;
  clientSecret: string;
}

/** Shows a secret the only time it can be seen. */
@Component({
  selector: 'app-secret-dialog',
  imports: [Icon, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .secret {
      display: flex;
      gap: var(--space-2);
    }
    input {
      min-width: 0;
      font-family: var(--font-mono);
      font-size: var(--text-sm);
    }
  `,
  template: `
    <div class="dialog">
      <h2 id="dialog-title">{{ '::Web:SecretOf' | abpLocalization: secret.clientId }}</h2>
      <p>{{ '::Web:SecretOnce' | abpLocalization }}</p>
      <div class="secret">
        <input
          #field
          class="todo-input"
          readonly
          [attr.aria-label]="'::Web:Secret' | abpLocalization"
          [value]="secret.clientSecret"
          (focus)="field.select()"
        />
        <button type="button" class="todo-button todo-button--quiet" (click)="copy()">
          <app-icon [name]="isCopied() ? 'check' : 'copy'" />
          <span aria-live="polite">{{ (isCopied() ? '::Web:Copied' : '::Web:Copy') | abpLocalization }}</span>
        </button>
      </div>
      <div class="dialog-actions">
        <button type="button" class="todo-button" (click)="dialog.close()">
          {{ '::Web:SecretKept' | abpLocalization }}
        </button>
      </div>
    </div>
  `,
})
export class SecretDialog {
  private readonly clipboard = inject(Clipboard);
  protected readonly dialog = inject(DialogRef);
  protected readonly secret = inject<Secret>(DIALOG_DATA);
  protected readonly isCopied = signal(false);

  protected copy(): void {
    this.isCopied.set(this.clipboard.copy(this.secret.clientSecret));
  }
}
