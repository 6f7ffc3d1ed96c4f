import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';

@Component({
  selector: 'app-shortcuts-dialog',
  imports: [Icon, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: var(--space-2) var(--space-5);
      margin: 0;
      font-size: var(--text-sm);
    }
    dd {
      margin: 0;
      color: var(--text-soft);
    }
    kbd {
      padding: 0.1rem 0.45rem;
      border: 1px solid var(--line);
      border-bottom-width: 2px;
      border-radius: var(--radius-sm);
      background: var(--surface-sunken);
      font-family: var(--font-mono);
      font-size: var(--text-xs);
    }
  `,
  template: `
    <div class="dialog">
      <div class="dialog-head">
        <h2 id="dialog-title">{{ '::Web:Shortcuts' | abpLocalization }}</h2>
        <button
          type="button"
          class="icon-button"
          [attr.aria-label]="'::Web:Close' | abpLocalization"
          (click)="dialog.close()"
        >
          <app-icon name="close" />
        </button>
      </div>
      <dl>
        @for (shortcut of shortcuts; track shortcut.text) {
          <dt>
            @for (key of shortcut.keys; track key) {
              <kbd>{{ key }}</kbd>&ngsp;
            }
          </dt>
          <dd>{{ shortcut.text | abpLocalization }}</dd>
        }
      </dl>
    </div>
  `,
})
export class ShortcutsDialog {
  protected readonly dialog = inject(DialogRef);
  protected readonly shortcuts = [
    { keys: ['Ctrl K', '/'], text: '::Web:Key:Search' },
    { keys: ['n'], text: '::Web:Key:New' },
    { keys: ['↑', '↓', 'j', 'k'], text: '::Web:Key:Walk' },
    { keys: ['Enter'], text: '::Web:Key:Edit' },
    { keys: ['Space'], text: '::Web:Key:Complete' },
    { keys: ['o'], text: '::Web:Key:Open' },
    { keys: ['x', 'X'], text: '::Web:Key:Select' },
    { keys: ['d'], text: '::Web:Key:Duplicate' },
    { keys: ['Delete'], text: '::Web:Key:Delete' },
    { keys: ['Alt ↑', 'Alt ↓'], text: '::Web:Key:Move' },
    { keys: ['Alt →', 'Alt ←'], text: '::Web:Key:Nest' },
    { keys: ['Ctrl Z'], text: '::Web:Key:Undo' },
    { keys: ['Ctrl Shift Z'], text: '::Web:Key:Redo' },
    { keys: ['Esc'], text: '::Web:Key:Close' },
    { keys: ['?'], text: '::Web:Key:Help' },
  ];
}
