import { inject } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';
import { patchState, signalStore, withMethods, withState } from '@ngrx/signals';
import { entityConfig, removeEntity, setAllEntities, setEntity, withEntities } from '@ngrx/signals/entities';
import { type } from '@ngrx/signals';
import { serverError, serverMessage } from '../../../core/error-message';
import { TodoApi } from '../sync/todo-api';
import { ListAccess, ListShare } from '../todo-models';

const byUser = entityConfig({ entity: type<ListShare>(), selectId: (share) => share.userId });

/** The people one list is shared with. Nothing is assumed here: a right is shown once the server has given it. */
export const SharesStore = signalStore(
  withState({
    listId: '',
    status: 'loading' as 'loading' | 'ready' | 'failed',
    isBusy: false,
    error: undefined as string | undefined,
  }),
  withEntities(byUser),
  withMethods((store, api = inject(TodoApi), texts = inject(LocalizationService)) => {
    /** True when it went well; else the error is shown and the people stay as they are on the server. */
    const attempt = async (work: () => Promise<void>): Promise<boolean> => {
      patchState(store, { isBusy: true, error: undefined });
      try {
        await work();
        return true;
      } catch (failure) {
        const isLeftOut = serverError(failure)?.code === 'Todo.Framework:FeatureNotEnabled';
        const error = isLeftOut ? texts.instant('::Web:SharingNotIncluded') : serverMessage(failure);
        patchState(store, { error: error ?? texts.instant('::Web:RequestFailed') });
        patchState(
          store,
          setAllEntities(
            store.entities().map((share) => ({ ...share })),
            byUser,
          ),
        );
        return false;
      } finally {
        patchState(store, { isBusy: false });
      }
    };
    return {
      async load(listId: string): Promise<void> {
        patchState(store, { listId, status: 'loading' });
        try {
          patchState(store, setAllEntities(await api.shares(listId), byUser), { status: 'ready' });
        } catch {
          patchState(store, { status: 'failed' });
        }
      },
      /** Shares, or changes what somebody may do; empties the field it was typed into. */
      async share(userNameOrEmail: string, permission: ListAccess, field?: { clear(): void }): Promise<void> {
        const done = await attempt(async () =>
          patchState(store, setEntity(await api.share(store.listId(), userNameOrEmail.trim(), permission), byUser)),
        );
        if (done) field?.clear();
      },
      async unshare(share: ListShare): Promise<void> {
        await attempt(async () => {
          await api.unshare(store.listId(), share.userId);
          patchState(store, removeEntity(share.userId));
        });
      },
    };
  }),
);
