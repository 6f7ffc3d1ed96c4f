import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Avatar } from '../../../shared/avatar';
import { ListStore } from '../sync/list-store';
import { PresentUser } from '../todo-models';

const mostShown = 4;

/** The others who have this list open; each says what they are at. */
@Component({
  selector: 'app-present-people',
  imports: [Avatar, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    ul {
      display: flex;
      margin: 0;
      padding: 0 0 0 0.4rem;
      list-style: none;
    }
    li {
      margin-inline-start: -0.4rem;
      border: 2px solid var(--canvas);
      border-radius: 50%;
    }
    .editing {
      border-color: var(--accent);
    }
    .more {
      display: grid;
      place-items: center;
      min-width: 1.75rem;
      height: 1.75rem;
      background: var(--surface-sunken);
      color: var(--text-soft);
      font-size: var(--text-xs);
      font-weight: 600;
    }
  `,
  template: `
    @if (people().length > 0) {
      <ul [attr.aria-label]="'::Web:HereNow' | abpLocalization">
        @for (person of shown(); track person.userId) {
          <li [class.editing]="titleOf(person)" [title]="hint(person)">
            <app-avatar [name]="person.userName" [seed]="person.userName" />
            <span class="visually-hidden">{{
              titleOf(person)
                ? ('::Web:PersonIsAt' | abpLocalization: person.userName : titleOf(person))
                : person.userName
            }}</span>
          </li>
        }
        @if (people().length > shown().length) {
          <li class="more">+{{ people().length - shown().length }}</li>
        }
      </ul>
    }
  `,
})
export class PresentPeople {
  readonly people = input.required<PresentUser[]>();
  private readonly store = inject(ListStore);
  protected readonly shown = computed(() => this.people().slice(0, mostShown));

  protected titleOf(person: PresentUser): string {
    return this.store.view().byId.get(person.itemId ?? '')?.title ?? '';
  }

  protected hint(person: PresentUser): string {
    return [person.userName, this.titleOf(person)].filter(Boolean).join(' – ');
  }
}
