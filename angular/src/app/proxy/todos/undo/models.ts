import type { MutationInput } from '../changes/models';
import type { ActivityRowType } from '../activities/activity-row-type.enum';
import type { ActivityKind } from '../activities/activity-kind.enum';
import type { FieldChangeDto } from '../activities/models';

export interface MomentDto {
  at?: string;
  deletedCount?: number;
  restoredCount?: number;
  updatedCount?: number;
  movedCount?: number;
  rows?: MomentRowDto[];
}

export interface MomentInput extends MutationInput {
  at: string;
}

export interface MomentRowDto {
  rowType?: ActivityRowType;
  rowId?: string;
  name?: string;
  kind?: ActivityKind;
  changes?: FieldChangeDto[];
}

export interface StepDto {
  actionId?: string;
  listId?: string;
  itemId?: string | null;
  rowType?: ActivityRowType;
  rowId?: string;
  kind?: ActivityKind;
  name?: string;
  fields?: string[];
  at?: string;
  rowCount?: number | null;
}

export interface StepInput extends MutationInput {
  skip?: string[];
}

export interface UndoStateDto {
  undo?: StepDto | null;
  redo?: StepDto | null;
  undoCount?: number;
  redoCount?: number;
}
