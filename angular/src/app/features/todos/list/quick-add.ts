import { ChangeDetectionStrategy, Component, ElementRef, inject, input, viewChild } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';
import { ListCommands } from '../sync/list-commands';
import { maxTitleLength } from '../todo-models';
import { ListFocus } from './list-focus';

/** One line to add todos with: Enter adds and stays, a pasted text of several lines adds each. */
@Component({
  selector: 'app-quick-add',
  imports: [Icon, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './quick-add.css',
  host: { '[class.slim]': 'sectionId() !== undefined' },
  template: `
    <form (submit)="add(field.value); $event.preventDefault()">
      <app-icon name="plus" />
      <input
        #field
        [attr.data-quick-add]="parentId() ?? sectionId() ?? 'list'"
        [maxLength]="maxTitleLength"
        [placeholder]="(parentId() ? '::Web:AddSubtask' : '::Web:AddItem') | abpLocalization"
        [attr.aria-label]="label() ?? ('::Web:AddItem' | abpLocalization)"
        autocomplete="off"
        enterkeyhint="done"
        (paste)="addLines($event)"
        (keydown.escape)="field.blur()"
      />
    </form>
  `,
})
export class QuickAdd {
  readonly sectionId = input<string>();
  readonly parentId = input<string>();
  readonly label = input<string>();

  private readonly commands = inject(ListCommands);
  private readonly focus = inject(ListFocus);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly maxTitleLength = maxTitleLength;

  protected add(text: string): void {
    const title = text.trim();
    if (!title) return;
    const id = this.commands.addItem(title, { sectionId: this.sectionId(), parentId: this.parentId() });
    this.focus.addedId.set(id);
    this.field().nativeElement.value = '';
  }

  protected addLines(event: ClipboardEvent): void {
    const lines = (event.clipboardData?.getData('text') ?? '').split(/\r?\n/).filter((line) => line.trim());
    if (lines.length < 2) return;
    event.preventDefault();
    for (const line of lines) this.add(line.slice(0, maxTitleLength));
  }
}
