import { mapEnumToOptions } from '@abp/ng.core';

export enum ActivityCause {
  Change = 0,
  Undo = 1,
  Redo = 2,
  Revert = 3,
  RestoreToMoment = 4,
}

export const activityCauseOptions = mapEnumToOptions(ActivityCause);
