import { mapEnumToOptions } from '@abp/ng.core';

export enum TodoStatus {
  NotStarted = 1,
  InProgress = 2,
  Completed = 3,
  Cancelled = 4,
}

export const todoStatusOptions = mapEnumToOptions(TodoStatus);
