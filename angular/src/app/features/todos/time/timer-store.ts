import { HttpClient } from '@angular/common/http';
import { computed, DestroyRef, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withHooks, withMethods, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import { Toasts } from '../../../core/toasts';
import { serverMessage } from '../../../core/error-message';

export interface TimeEntry {
  id: string;
  itemId: string;
  listId: string;
  itemTitle: string;
  userId: string;
  userName?: string | null;
  startedAt: string;
  endedAt?: string | null;
  minutes: number;
}

/** The caller's one running timer, wherever it was started. */
export const TimerStore = signalStore(
  { providedIn: 'root' },
  withState({ running: null as TimeEntry | null, now: Date.now() }),
  withComputed(({ running, now }) => ({
    /** `0:07:31`; empty when nothing runs. */
    elapsed: computed(() => {
      const entry = running();
      if (!entry) return '';
      const seconds = Math.max(0, Math.floor((now() - Date.parse(entry.startedAt)) / 1000));
      const two = (value: number): string => String(value).padStart(2, '0');
      return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    }),
  })),
  withMethods((store, http = inject(HttpClient), toasts = inject(Toasts)) => {
    const attempt = async (work: () => Promise<TimeEntry | null>): Promise<void> => {
      try {
        patchState(store, { running: await work(), now: Date.now() });
      } catch (error) {
        toasts.error(serverMessage(error) ?? '');
      }
    };
    return {
      tick: (): void => patchState(store, { now: Date.now() }),
      async load(): Promise<void> {
        try {
          const running = await firstValueFrom(http.get<TimeEntry | null>('/api/todo/time-entries/running'));
          patchState(store, { running: running ?? null });
        } catch {
          // Offline, or signed out meanwhile: what is known stays.
        }
      },
      start: (itemId: string): Promise<void> =>
        attempt(() => firstValueFrom(http.post<TimeEntry>(`/api/todo/items/${itemId}/timer`, {}))),
      stop: (): Promise<void> =>
        attempt(async () => {
          await firstValueFrom(http.post('/api/todo/time-entries/stop', {}));
          return null;
        }),
      entries: async (itemId: string): Promise<TimeEntry[]> =>
        (await firstValueFrom(http.get<{ items: TimeEntry[] }>(`/api/todo/items/${itemId}/time-entries`))).items,
      add: (itemId: string, minutes: number): Promise<TimeEntry> =>
        firstValueFrom(http.post<TimeEntry>(`/api/todo/items/${itemId}/time-entries`, { minutes })),
      remove: (id: string): Promise<unknown> => firstValueFrom(http.delete(`/api/todo/time-entries/${id}`)),
    };
  }),
  withHooks({
    onInit(store) {
      void store.load();
      const timer = setInterval(() => store.running() && store.tick(), 1000);
      // Another device may have started or stopped it.
      const look = (): void => void (document.visibilityState === 'visible' && store.load());
      document.addEventListener('visibilitychange', look);
      inject(DestroyRef).onDestroy(() => {
        clearInterval(timer);
        document.removeEventListener('visibilitychange', look);
      });
    },
  }),
);
