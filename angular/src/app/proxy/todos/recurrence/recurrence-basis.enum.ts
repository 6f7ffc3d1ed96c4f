import { mapEnumToOptions } from '@abp/ng.core';

export enum RecurrenceBasis {
  DueDate = 0,
  Completion = 1,
}

export const recurrenceBasisOptions = mapEnumToOptions(RecurrenceBasis);
