import { mapEnumToOptions } from '@abp/ng.core';

export enum ListAccess {
  None = 0,
  View = 1,
  Comment = 2,
  Edit = 3,
  Admin = 4,
}

export const listAccessOptions = mapEnumToOptions(ListAccess);
