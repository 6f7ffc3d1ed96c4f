import { ChangeDetectionStrategy, Component, effect, ElementRef, inject, signal, viewChild } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';
import { ListCommands } from '../sync/list-commands';
import { maxNameLength } from '../todo-models';

@Component({
  selector: 'app-add-section',
  imports: [Icon, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host {
      display: block;
      margin-top: var(--space-4);
    }
    .text-button {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
    }
    .todo-input {
      max-width: 24rem;
    }
  `,
  template: `
    @if (isOpen()) {
      <form (submit)="add(field.value); $event.preventDefault()">
        <input
          #field
          class="todo-input"
          [maxLength]="maxNameLength"
          [placeholder]="'::Web:SectionName' | abpLocalization"
          [attr.aria-label]="'::Web:SectionName' | abpLocalization"
          (keydown.escape)="isOpen.set(false)"
          (blur)="add(field.value)"
        />
      </form>
    } @else {
      <button type="button" class="text-button" (click)="begin()">
        <app-icon name="plus" />{{ '::Web:AddSection' | abpLocalization }}
      </button>
    }
  `,
})
export class AddSection {
  private readonly commands = inject(ListCommands);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');
  protected readonly maxNameLength = maxNameLength;
  protected readonly isOpen = signal(false);

  constructor() {
    effect(() => this.field()?.nativeElement.focus());
  }

  protected begin(): void {
    this.isOpen.set(true);
  }

  protected add(name: string): void {
    if (!this.isOpen()) return; // Escape and Enter end in a blur too
    this.isOpen.set(false);
    if (name.trim()) this.commands.addSection(name.trim());
  }
}
