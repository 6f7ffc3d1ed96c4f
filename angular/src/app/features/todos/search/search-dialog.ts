import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { debounceTime, from, switchMap } from 'rxjs';
import { serverError } from '../../../core/error-message';
import { Icon } from '../../../shared/icon';
import { DueChip } from '../item/due-chip';
import { ListMark } from '../lists/list-mark';
import { ListsStore } from '../lists/lists-store';
import { isDone, TodoItem } from '../todo-models';
import { QueryProblem } from '../views/view-models';
import { problemOf } from '../views/view-store';
import { ViewsApi } from '../views/views-api';

const typingMs = 180;
const maxResults = 20;

interface Answer {
  text: string;
  items: TodoItem[];
  problem: QueryProblem | null;
  hasFailed: boolean;
}

/** Finds todos in all lists while one types, best first; understands the query language, too. */
@Component({
  selector: 'app-search-dialog',
  imports: [DueChip, Icon, ListMark, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './search-dialog.css',
  templateUrl: './search-dialog.html',
})
export class SearchDialog {
  protected readonly dialog = inject(DialogRef);
  protected readonly lists = inject(ListsStore);
  private readonly api = inject(ViewsApi);
  private readonly router = inject(Router);

  protected readonly text = signal('');
  protected readonly answer = signal<Answer | null>(null);
  protected readonly active = signal(0);
  protected readonly isAsking = computed(() => this.text().trim() !== (this.answer()?.text ?? ''));
  protected readonly isDone = isDone;
  /** Enter was pressed before the answer was there: what comes first is opened then. */
  private isWanted = false;

  constructor() {
    toObservable(this.text)
      .pipe(
        debounceTime(typingMs),
        switchMap((text) => from(this.find(text.trim()))),
        takeUntilDestroyed(),
      )
      .subscribe((answer) => {
        this.answer.set(answer);
        this.active.set(0);
        if (this.isWanted && !this.isAsking()) this.openActive();
      });
  }

  protected press(event: KeyboardEvent): void {
    const items = this.answer()?.items ?? [];
    if (event.key === 'ArrowDown') this.active.update((at) => Math.min(at + 1, items.length - 1));
    else if (event.key === 'ArrowUp') this.active.update((at) => Math.max(at - 1, 0));
    else if (event.key === 'Enter') this.openActive();
    else return;
    event.preventDefault();
  }

  private openActive(): void {
    const item = this.answer()?.items[this.active()];
    this.isWanted = this.isAsking();
    if (item && !this.isWanted) this.open(item);
  }

  protected open(item: TodoItem): void {
    this.dialog.close();
    void this.router.navigate(['/lists', item.listId], { queryParams: { item: item.id } });
  }

  /** The same question as a page of its own. */
  protected showAll(): void {
    this.dialog.close();
    void this.router.navigate(['/views/filter'], { queryParams: { query: this.text().trim() } });
  }

  private async find(text: string): Promise<Answer> {
    const none: Answer = { text, items: [], problem: null, hasFailed: false };
    if (!text) return none;
    try {
      return { ...none, items: (await this.ask(text)).items };
    } catch (failure) {
      const problem = problemOf(failure);
      return { ...none, problem, hasFailed: !problem };
    }
  }

  /** A query without any text has no best answer: those come by their due date. */
  private async ask(text: string): Promise<{ items: TodoItem[] }> {
    try {
      return await this.api.query(text, { sorting: 'relevance', maxResultCount: maxResults });
    } catch (failure) {
      if (serverError(failure)?.code !== 'Todo:InvalidSorting') throw failure;
      return this.api.query(text, { maxResultCount: maxResults });
    }
  }
}
