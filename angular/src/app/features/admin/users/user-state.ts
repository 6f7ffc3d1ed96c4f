import { escapeHtmlChars, LocalizationService } from '@abp/ng.core';
import { EntityProp, EntityPropList, ePropType } from '@abp/ng.components/extensible';
import type { IdentityUserDto } from '@abp/ng.identity/proxy';
import { map } from 'rxjs';

/** Until an instant, or for good. */
export const isLocked = ({ lockoutEnd }: IdentityUserDto): boolean =>
  !!lockoutEnd && Date.parse(lockoutEnd) > Date.now();

/** Whether somebody may sign in. */
export function addState(columns: EntityPropList<IdentityUserDto>): void {
  columns.addByIndex(
    new EntityProp<IdentityUserDto>({
      type: ePropType.String,
      name: 'isActive',
      displayName: '::Web:State',
      columnWidth: 120,
      valueResolver: ({ record, getInjected }) => {
        const state = !record.isActive ? 'Disabled' : isLocked(record) ? 'Locked' : 'Active';
        return getInjected(LocalizationService)
          .get(`::Web:${state}`)
          .pipe(
            map((text) => `<span class="badge${state === 'Active' ? '' : ' off'}">${escapeHtmlChars(text)}</span>`),
          );
      },
    }),
    1,
  );
}
