import { inject, Injectable } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { LocalizationService } from '@abp/ng.core';
import { filter, firstValueFrom, timeout } from 'rxjs';
import { serverError, serverMessage } from '../../../core/error-message';
import { Toasts } from '../../../core/toasts';
import { Outbox } from '../sync/outbox';
import { Step, UndoApi } from './undo-api';

type Direction = 'undo' | 'redo';
const patienceMs = 5_000;

/** Takes the user's last actions back, and does them again, one after the other however fast the keys come. */
@Injectable({ providedIn: 'root' })
export class UndoSteps {
  private readonly api = inject(UndoApi);
  private readonly outbox = inject(Outbox);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);
  private readonly waiting$ = toObservable(this.outbox.waiting);
  /** What the server would not undo because others changed it since: the next step passes it over. */
  private readonly refused: string[] = [];
  private last: Promise<void> = Promise.resolve();
  private toastId?: number;

  step(direction: Direction): Promise<void> {
    this.last = this.last.then(() => this.stepOnce(direction));
    return this.last;
  }

  private async stepOnce(direction: Direction): Promise<void> {
    const newest = this.outbox.pending().at(-1);
    if (direction === 'undo' && newest && this.outbox.cancel(newest.mutationId)) return; // it never left this browser
    try {
      // What is still on its way is the last thing that was done.
      await firstValueFrom(
        this.waiting$.pipe(
          filter((count) => count === 0),
          timeout(patienceMs),
        ),
      );
      this.tell(direction, await this.api.step(direction, this.refused.slice(-50)));
    } catch (failure) {
      const error = serverError(failure);
      if (error?.code === 'Todo:UndoConflict') this.refused.push(String(error.data?.['actionId']));
      const message = serverMessage(failure) ?? this.texts.instant('::Web:UndoNeedsNetwork');
      if (error?.code?.startsWith('Todo:NothingTo')) this.toasts.info(message);
      else this.toasts.error(message);
    }
  }

  private tell(direction: Direction, step: Step): void {
    if (this.toastId !== undefined) this.toasts.dismiss(this.toastId); // one notice, of the last step
    const what = this.texts.instant(`::Web:Step:${step.rowType}:${step.kind}`, step.name);
    const others = (step.rowCount ?? 1) - 1;
    const more = others > 0 ? ` (${this.texts.instant('::Web:AndMore', `${others}`)})` : '';
    const other = direction === 'undo' ? 'redo' : 'undo';
    this.toastId = this.toasts.info(
      this.texts.instant(direction === 'undo' ? '::Web:Undone' : '::Web:Redone', what + more),
      {
        label: this.texts.instant(other === 'redo' ? '::Web:Redo' : '::Web:Undo'),
        run: () => void this.step(other),
      },
    );
  }
}
