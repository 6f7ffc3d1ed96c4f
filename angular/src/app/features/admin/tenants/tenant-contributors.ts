import { Dialog } from '@angular/cdk/dialog';
import { ABP, escapeHtmlChars, ListService, LocalizationService } from '@abp/ng.core';
import {
  EntityAction,
  EntityActionList,
  EntityProp,
  EntityPropList,
  ePropType,
  FormProp,
  FormPropList,
} from '@abp/ng.components/extensible';
import { createRoutes, eTenantManagementComponents } from '@abp/ng.tenant-management';
import type { TenantCreateDto, TenantDto as AbpTenantDto } from '@abp/ng.tenant-management/proxy';
import { firstValueFrom, map, of } from 'rxjs';
import { EditionService } from '../../../proxy/saas/editions';
import { TenantDto } from '../../../proxy/saas/tenants';
import { dialogLook } from '../../../shared/dialog-look';
import { TenantDatabaseDialog } from './tenant-database-dialog';
import { TenantDialog } from './tenant-dialog';

/** What our tenants have beyond ABP's page: an edition, and whether they may work. */
export const tenantRoutes = createRoutes({
  entityActionContributors: { [eTenantManagementComponents.Tenants]: [addSubscription, addDatabase] },
  entityPropContributors: { [eTenantManagementComponents.Tenants]: [addColumns] },
  createFormPropContributors: { [eTenantManagementComponents.Tenants]: [addEdition, addConnectionString] },
});

/** The server's answer has more than ABP's page knows of. */
const ours = (record: AbpTenantDto): TenantDto => record as AbpTenantDto & TenantDto;

function addSubscription(actions: EntityActionList<AbpTenantDto>): void {
  actions.addByIndex(
    new EntityAction<AbpTenantDto>({
      text: '::Web:Subscription',
      permission: 'AbpTenantManagement.Tenants.Update',
      action: async ({ record, getInjected }) => {
        const [dialogs, list] = [getInjected(Dialog), getInjected(ListService)];
        const dialog = dialogs.open<boolean, TenantDto>(TenantDialog, { ...dialogLook, data: ours(record) });
        if (await firstValueFrom(dialog.closed)) list.get();
      },
    }),
    1,
  );
}

function addDatabase(actions: EntityActionList<AbpTenantDto>): void {
  actions.addByIndex(
    new EntityAction<AbpTenantDto>({
      text: '::Web:Database',
      permission: 'AbpTenantManagement.Tenants.ManageConnectionStrings',
      action: ({ record, getInjected }) => {
        getInjected(Dialog).open<boolean, TenantDto>(TenantDatabaseDialog, { ...dialogLook, data: ours(record) });
      },
    }),
    2,
  );
}

function addColumns(columns: EntityPropList<AbpTenantDto>): void {
  columns.addTail(
    new EntityProp<AbpTenantDto>({
      type: ePropType.String,
      name: 'editionName',
      displayName: '::Web:Edition',
      valueResolver: ({ record }) => of(escapeHtmlChars(ours(record).editionName ?? '–')),
    }),
  );
  columns.addTail(
    new EntityProp<AbpTenantDto>({
      type: ePropType.String,
      name: 'isActive',
      displayName: '::Web:State',
      valueResolver: ({ record, getInjected }) =>
        getInjected(LocalizationService)
          .get(ours(record).isActive ? '::Web:Active' : '::Web:Disabled')
          .pipe(
            map((text) => `<span class="badge${ours(record).isActive ? '' : ' off'}">${escapeHtmlChars(text)}</span>`),
          ),
    }),
  );
}

function addEdition(fields: FormPropList<TenantCreateDto>): void {
  const edition = new FormProp<TenantCreateDto>({
    type: ePropType.Enum,
    name: 'editionId',
    id: 'edition-id',
    displayName: '::Web:Edition',
    options: ({ getInjected }) =>
      getInjected(EditionService)
        .getList({ maxResultCount: 1000, skipCount: 0 })
        .pipe(
          map(({ items }) => [
            { key: '–', value: null } as unknown as ABP.Option<unknown>,
            ...(items ?? []).map(({ id, displayName }) => ({ key: displayName, value: id }) as ABP.Option<unknown>),
          ]),
        ),
  });
  // Or a form that nobody touched would send ABP's default, an empty text, which is no id.
  fields.addByIndex(Object.assign(edition, { defaultValue: null }), 1);
}

function addConnectionString(fields: FormPropList<TenantCreateDto>): void {
  fields.addTail(
    new FormProp<TenantCreateDto>({
      type: ePropType.Password,
      name: 'connectionString',
      id: 'connection-string',
      displayName: '::Web:ConnectionStringOfNewTenant',
      permission: 'AbpTenantManagement.Tenants.ManageConnectionStrings',
      autocomplete: 'off',
    }),
  );
}
