
export interface CountItemsInput {
  queries: string[];
  timeZone?: string | null;
}

export interface QuerySuggestionDto {
  start?: number;
  length?: number;
  text?: string;
  kind?: string;
  hint?: string | null;
}

export interface SuggestQueryInput {
  query?: string;
  position?: number;
}
