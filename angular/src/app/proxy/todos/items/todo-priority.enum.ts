import { mapEnumToOptions } from '@abp/ng.core';

export enum TodoPriority {
  None = 0,
  Low = 1,
  Medium = 2,
  High = 3,
  Urgent = 4,
}

export const todoPriorityOptions = mapEnumToOptions(TodoPriority);
