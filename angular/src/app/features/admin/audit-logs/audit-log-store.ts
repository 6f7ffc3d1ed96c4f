import { inject } from '@angular/core';
import { patchState, signalStore, withMethods, withState } from '@ngrx/signals';
import { AuditLogDto } from '../../../proxy/administration/audit-logs';
import { LoadStatus } from '../parts/rows';
import { AuditLogApi } from './audit-log-api';
import { AuditLogFilter } from './audit-log-filter';

const pageSize = 50;

/** The log as far as it has been read: newest first, one page more each time somebody asks. */
export const AuditLogStore = signalStore(
  withState({
    filter: {} as AuditLogFilter,
    rows: [] as AuditLogDto[],
    status: 'loading' as LoadStatus,
    nextCursor: undefined as string | undefined,
    isLoadingMore: false,
  }),
  withMethods((store, api = inject(AuditLogApi)) => ({
    async search(filter: AuditLogFilter): Promise<void> {
      patchState(store, { filter, rows: [], status: 'loading', nextCursor: undefined, isLoadingMore: false });
      try {
        const page = await api.page(filter, undefined, pageSize);
        if (store.filter() !== filter) return; // somebody searched for something else meanwhile
        patchState(store, { rows: page.items ?? [], nextCursor: page.nextCursor ?? undefined, status: 'ready' });
      } catch {
        if (store.filter() === filter) patchState(store, { status: 'failed' });
      }
    },
    /** Throws what the server said; the rows that are there stay. */
    async more(): Promise<void> {
      const [filter, cursor] = [store.filter(), store.nextCursor()];
      if (!cursor || store.isLoadingMore()) return;
      patchState(store, { isLoadingMore: true });
      try {
        const page = await api.page(filter, cursor, pageSize);
        if (store.filter() !== filter) return;
        patchState(store, { rows: [...store.rows(), ...(page.items ?? [])], nextCursor: page.nextCursor ?? undefined });
      } finally {
        if (store.filter() === filter) patchState(store, { isLoadingMore: false });
      }
    },
  })),
);
