import { ConfigStateService, ListService, LocalizationService } from '@abp/ng.core';
import { EntityAction, EntityActionList } from '@abp/ng.components/extensible';
import type { IdentityUserDto } from '@abp/ng.identity/proxy';
import { firstValueFrom, Observable } from 'rxjs';
import { serverMessage } from '../../../core/error-message';
import { Toasts } from '../../../core/toasts';
import { UserService } from '../../../proxy/identity/users';
import { Questions } from '../parts/questions';
import { quiet } from '../parts/quiet';
import { isLocked } from './user-state';

interface UserAction {
  /** Of the texts: `Web:{name}`, asked with `Web:{name}Named` and `Web:{name}Text`, told with `Web:{name}Done`. */
  name: string;
  isOffered?: (user: IdentityUserDto) => boolean;
  work: (users: UserService, id: string) => Observable<unknown>;
}

const userActions: UserAction[] = [
  { name: 'LockUser', isOffered: (user) => !isLocked(user), work: (users, id) => users.lock(id, {}, quiet) },
  { name: 'UnlockUser', isOffered: isLocked, work: (users, id) => users.unlock(id, quiet) },
  { name: 'SignOutUser', work: (users, id) => users.deleteSessions(id, quiet) },
  { name: 'ResetTwoFactor', work: (users, id) => users.deleteTwoFactor(id, quiet) },
];

/** What administrators do to others beyond ABP's page. */
export function addUserActions(list: EntityActionList<IdentityUserDto>): void {
  for (const action of userActions) list.addTail(entityAction(action));
}

function entityAction({ name, isOffered, work }: UserAction): EntityAction<IdentityUserDto> {
  return new EntityAction<IdentityUserDto>({
    text: `::Web:${name}`,
    permission: 'AbpIdentity.Users.Update',
    visible: (data) =>
      !!data &&
      data.record.id !== data.getInjected(ConfigStateService).getDeep('currentUser.id') &&
      (isOffered?.(data.record) ?? true),
    action: async ({ record, getInjected }) => {
      const [texts, toasts] = [getInjected(LocalizationService), getInjected(Toasts)];
      const may = await getInjected(Questions).may({
        title: texts.instant(`::Web:${name}Named`, record.userName ?? ''),
        text: texts.instant(`::Web:${name}Text`),
        confirm: texts.instant(`::Web:${name}`),
      });
      if (!may) return;
      try {
        await firstValueFrom(work(getInjected(UserService), record.id ?? ''));
        toasts.show('success', texts.instant(`::Web:${name}Done`, record.userName ?? ''));
        getInjected(ListService).get();
      } catch (failure) {
        toasts.error(serverMessage(failure) ?? texts.instant('::Web:RequestFailed'));
      }
    },
  });
}
