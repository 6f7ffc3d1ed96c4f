import { mapEnumToOptions } from '@abp/ng.core';

export enum BulkItemAction {
  Complete = 1,
  Reopen = 2,
  Delete = 3,
  Move = 4,
}

export const bulkItemActionOptions = mapEnumToOptions(BulkItemAction);
