import type { MutationInput } from '../changes/models';
import type { RecurrenceBasis } from './recurrence-basis.enum';

export interface PostponeItemDto extends MutationInput {
  dueDate: string;
  dueTime?: string | null;
  timeZone?: string | null;
}

export interface RecurrencePreviewDto {
  recurrence?: string;
  recurrenceBasis?: RecurrenceBasis;
  text?: string;
  dueTime?: string | null;
  dates?: string[];
}

export interface RecurrencePreviewInput {
  recurrence?: string | null;
  text?: string | null;
  recurrenceBasis?: RecurrenceBasis;
  start?: string | null;
  recurrenceExceptions?: string[] | null;
  count?: number;
  timeZone?: string | null;
}

export interface SkipOccurrenceInput extends MutationInput {
  before?: string | null;
}
