import { TodoItem } from '../todo-models';

/** A query under a name, and how its rows are laid out. */
export interface SavedView {
  id: string;
  isOwner: boolean;
  /** The list whose people see it; else its owner alone does. */
  listId?: string | null;
  name: string;
  color?: string | null;
  icon?: string | null;
  query: string;
  groupBy?: string | null;
  sorting?: string | null;
  isFavorite: boolean;
  position: string;
}

export interface ItemPage {
  totalCount: number;
  items: TodoItem[];
  nextCursor?: string | null;
}

/** Something that may be written at a place in a query. */
export interface QuerySuggestion {
  start: number;
  length: number;
  text: string;
  kind: 'field' | 'value' | 'label' | 'person' | 'list' | 'section';
  hint?: string | null;
}

/** What a query's text fails at. */
export interface QueryProblem {
  message: string;
  position: number;
  length: number;
}

export type ViewKind = 'today' | 'upcoming' | 'assigned' | 'filter';
export type GroupBy = 'none' | 'due' | 'list' | 'priority' | 'status';
export const groupings: readonly GroupBy[] = ['none', 'due', 'list', 'priority', 'status'];
export const sortings: readonly string[] = ['dueDate', 'priority desc', 'creationTime desc'];

/** The views that everybody has, in the words of the query language. */
export const builtInQueries: Readonly<Record<'today' | 'upcoming' | 'assigned', string>> = {
  today: 'status:open due:<=today',
  upcoming: 'status:open due:>today',
  assigned: 'status:open @me',
};

/** What a server counts no further than. */
export const maxCounted = 1000;
