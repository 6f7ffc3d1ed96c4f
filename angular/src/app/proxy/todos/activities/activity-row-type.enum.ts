import { mapEnumToOptions } from '@abp/ng.core';

export enum ActivityRowType {
  List = 1,
  Section = 2,
  Item = 3,
  Label = 4,
  Comment = 5,
}

export const activityRowTypeOptions = mapEnumToOptions(ActivityRowType);
