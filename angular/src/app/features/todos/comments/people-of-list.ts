import { inject, Injectable } from '@angular/core';
import { Session } from '../../../core/session';
import { TodoApi } from '../sync/todo-api';
import { TodoList } from '../todo-models';

export interface Person {
  userName: string;
  name: string;
}

/** Whom a comment can mention: all who see the list, but oneself. Asked once for each list. */
@Injectable({ providedIn: 'root' })
export class PeopleOfList {
  private readonly api = inject(TodoApi);
  private readonly session = inject(Session);
  private readonly known = new Map<string, { at: number; people: Promise<Person[]> }>();

  get(list: TodoList): Promise<Person[]> {
    const found = this.known.get(list.id);
    if (found && Date.now() - found.at < 60_000) return found.people;
    const people = this.load(list);
    this.known.set(list.id, { at: Date.now(), people });
    people.catch(() => this.known.delete(list.id));
    return people;
  }

  private async load(list: TodoList): Promise<Person[]> {
    const people = (await this.api.shares(list.id)).map(({ userName, name, surname }) => ({
      userName,
      name: [name, surname].filter(Boolean).join(' ') || userName,
    }));
    // The owner is known by name alone, which is the user name of whoever gave no other.
    if (!people.some(({ userName }) => userName === list.ownerName) && !/\s/.test(list.ownerName))
      people.push({ userName: list.ownerName, name: list.ownerName });
    return people.filter(({ userName }) => userName !== this.session.userName());
  }
}
