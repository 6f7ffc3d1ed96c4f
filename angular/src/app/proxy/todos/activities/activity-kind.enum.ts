import { mapEnumToOptions } from '@abp/ng.core';

export enum ActivityKind {
  Created = 1,
  Updated = 2,
  Deleted = 3,
  Restored = 4,
  MovedAway = 5,
  Reordered = 6,
}

export const activityKindOptions = mapEnumToOptions(ActivityKind);
