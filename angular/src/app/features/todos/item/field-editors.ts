import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { PresentUser } from '../todo-models';

/** Names who else has the cursor in a field. */
@Component({
  selector: 'app-field-editors',
  imports: [LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-live': 'polite' },
  styles: `
    span {
      display: inline-flex;
      gap: 0.35rem;
      align-items: center;
      margin-bottom: 2px;
      color: var(--accent-text);
      font-size: var(--text-xs);
      font-weight: 600;
    }
    span::before {
      width: 0.45rem;
      height: 0.45rem;
      border-radius: 50%;
      background: var(--accent);
      content: '';
    }
  `,
  template: `@if (names()) {
    <span>{{ '::Web:IsEditing' | abpLocalization: names() }}</span>
  }`,
})
export class FieldEditors {
  readonly field = input.required<string>();
  readonly people = input.required<PresentUser[]>();
  protected readonly names = computed(() =>
    this.people()
      .filter((person) => person.field === this.field())
      .map((person) => person.userName)
      .join(', '),
  );
}
