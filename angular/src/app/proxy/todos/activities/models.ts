import type { EntityDto } from '@abp/ng.core';
import type { ActivityRowType } from './activity-row-type.enum';
import type { ActivityKind } from './activity-kind.enum';
import type { ActivityCause } from './activity-cause.enum';
import type { MutationInput } from '../changes/models';

export interface ActivityDto extends EntityDto<string> {
  listId?: string;
  itemId?: string | null;
  rowType?: ActivityRowType;
  rowId?: string;
  name?: string;
  kind?: ActivityKind;
  changes?: FieldChangeDto[];
  actionId?: string;
  cause?: ActivityCause;
  userId?: string | null;
  userName?: string | null;
  client?: string | null;
  mutationId?: string | null;
  at?: string;
}

export interface ActivityPageDto {
  items?: ActivityDto[];
  names?: Record<string, string>;
  nextCursor?: string | null;
}

export interface FieldChangeDto {
  field?: string;
  from?: object | null;
  to?: object | null;
}

export interface GetActivitiesInput {
  maxResultCount?: number;
  cursor?: string | null;
}

export interface RevertItemInput extends MutationInput {
  activityId: string;
  field?: string | null;
}
