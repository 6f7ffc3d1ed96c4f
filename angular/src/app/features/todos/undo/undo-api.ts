import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { newId } from '../../../shared/new-id';
import { ActivityKind, FieldChange, RowType } from '../activity/activity-models';

/** An action that was undone or done again, told by the first thing it did. */
export interface Step {
  actionId: string;
  listId: string;
  itemId?: string | null;
  rowType: RowType;
  kind: ActivityKind;
  name: string;
  fields: string[];
  rowCount?: number | null;
}

export interface MomentRow {
  rowType: RowType;
  rowId: string;
  name: string;
  kind: ActivityKind;
  /** From what it is now to what it was. */
  changes: FieldChange[];
}

/** How a list differs from what it was at a moment. */
export interface Moment {
  at: string;
  deletedCount: number;
  restoredCount: number;
  updatedCount: number;
  movedCount: number;
  rows: MomentRow[];
}

@Injectable({ providedIn: 'root' })
export class UndoApi {
  private readonly http = inject(HttpClient);

  step(direction: 'undo' | 'redo', skip: string[]): Promise<Step> {
    return firstValueFrom(this.http.post<Step>(`/api/todo/${direction}`, { skip, mutationId: newId() }));
  }

  preview(listId: string, at: string): Promise<Moment> {
    return firstValueFrom(this.http.post<Moment>(`/api/todo/lists/${listId}/restore-preview`, { at }));
  }

  restore(listId: string, at: string): Promise<Moment> {
    return firstValueFrom(this.http.post<Moment>(`/api/todo/lists/${listId}/restore`, { at, mutationId: newId() }));
  }
}
