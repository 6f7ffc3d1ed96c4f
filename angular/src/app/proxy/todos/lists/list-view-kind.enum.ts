import { mapEnumToOptions } from '@abp/ng.core';

export enum ListViewKind {
  List = 0,
  Board = 1,
  Calendar = 2,
  Timeline = 3,
  Table = 4,
}

export const listViewKindOptions = mapEnumToOptions(ListViewKind);
