import { isDone, TodoItem, TodoSection } from '../todo-models';
import { ListView } from '../sync/list-view';
import { Place } from '../sync/mutation';

/** One line of a list: an item at its depth in the tree of subtasks. */
export interface ItemRow {
  item: TodoItem;
  depth: number;
  subtasks: number;
  subtasksDone: number;
}

/** The open items of a section (null: of none), each followed by its subtasks. */
export interface ItemGroup {
  section: TodoSection | null;
  rows: ItemRow[];
}

export interface ListRows {
  groups: ItemGroup[];
  /** Done items with their subtasks, the last done first. */
  done: ItemRow[];
}

/** Lays a list's items out as rows: items without section first, then section by section. */
export function rowsOf(view: ListView): ListRows {
  const children = new Map<string, TodoItem[]>();
  const roots: TodoItem[] = [];
  for (const item of view.items) {
    const parent = item.parentId;
    const siblings = parent && view.byId.has(parent) ? (children.get(parent) ?? []) : roots;
    siblings.push(item);
    if (parent && siblings !== roots) children.set(parent, siblings);
  }
  const rows = (item: TodoItem, depth = 0): ItemRow[] => {
    const subtasks = children.get(item.id) ?? [];
    const row = { item, depth, subtasks: subtasks.length, subtasksDone: subtasks.filter(isDone).length };
    return [row, ...subtasks.flatMap((subtask) => rows(subtask, depth + 1))];
  };
  const groups = new Map<string | null, ItemGroup>([[null, { section: null, rows: [] }]]);
  for (const section of view.sections) groups.set(section.id, { section, rows: [] });
  for (const root of roots.filter((item) => !isDone(item))) {
    const group = groups.get(root.sectionId ?? null) ?? groups.get(null);
    group?.rows.push(...rows(root));
  }
  const done = roots
    .filter(isDone)
    .toSorted((one, other) => ((one.completedAt ?? '') < (other.completedAt ?? '') ? 1 : -1))
    .flatMap((item) => rows(item));
  return { groups: [...groups.values()], done };
}

/** Where a row belongs that was dropped at `dropIndex` of `group`, counted without the row itself. */
export function placeAt(group: ItemGroup, moved: TodoItem, dropIndex: number): Place {
  const rows = withoutFamily(group.rows, moved.id);
  const above = group.rows.filter((row) => row.item.id !== moved.id).slice(0, dropIndex);
  const index = above.filter((row) => rows.includes(row)).length;
  const previous = rows[index - 1]?.item;
  const next = rows[index]?.item;
  const sectionId = group.section?.id ?? null;
  // At the end of its parent's subtasks a subtask stays one, though the row below is of another level.
  const staysUnderParent =
    moved.parentId && previous && (previous.id === moved.parentId || previous.parentId === moved.parentId);
  const parentId = (staysUnderParent ? moved.parentId : next?.parentId) ?? null;
  const siblings = rows.map((row) => row.item).filter((item) => (item.parentId ?? null) === parentId);
  const following = rows.slice(index).find((row) => (row.item.parentId ?? null) === parentId)?.item;
  const after = siblings[following ? siblings.indexOf(following) - 1 : siblings.length - 1];
  return { sectionId, parentId, afterId: after?.id ?? null, beforeId: following?.id ?? null };
}

/** One step up (-1) or down (1) among its siblings; past the section's edge into the next one. Undefined at the end. */
export function placeBeside(groups: ItemGroup[], moved: TodoItem, step: -1 | 1): Place | undefined {
  const at = groups.findIndex((group) => group.rows.some((row) => row.item.id === moved.id));
  const group = groups[at];
  if (!group) return undefined;
  const parentId = moved.parentId ?? null;
  const sectionId = moved.sectionId ?? null;
  const siblings = siblingsIn(group, parentId);
  const index = siblings.findIndex((item) => item.id === moved.id);
  const neighbour = siblings[index + step];
  if (neighbour)
    return step < 0
      ? { sectionId, parentId, afterId: siblings[index - 2]?.id ?? null, beforeId: neighbour.id }
      : { sectionId, parentId, afterId: neighbour.id, beforeId: siblings[index + 2]?.id ?? null };
  const beside = groups[at + step];
  if (parentId || !beside) return undefined;
  const others = siblingsIn(beside, null);
  const edge = { sectionId: beside.section?.id ?? null, parentId: null };
  return step < 0
    ? { ...edge, afterId: others.at(-1)?.id ?? null, beforeId: null }
    : { ...edge, afterId: null, beforeId: others[0]?.id ?? null };
}

/** One level in (under the sibling before it) or out (after its parent). */
export function placeNested(groups: ItemGroup[], moved: TodoItem, direction: 'in' | 'out'): Place | undefined {
  const group = groups.find(({ rows }) => rows.some((row) => row.item.id === moved.id));
  if (!group) return undefined;
  const sectionId = moved.sectionId ?? null;
  if (direction === 'out') {
    const parent = group.rows.find((row) => row.item.id === moved.parentId)?.item;
    return parent && { sectionId, parentId: parent.parentId ?? null, afterId: parent.id };
  }
  const siblings = siblingsIn(group, moved.parentId ?? null);
  const above = siblings[siblings.findIndex((item) => item.id === moved.id) - 1];
  if (!above) return undefined;
  return { sectionId, parentId: above.id, afterId: siblingsIn(group, above.id).at(-1)?.id ?? null };
}

function siblingsIn(group: ItemGroup, parentId: string | null): TodoItem[] {
  return group.rows.map((row) => row.item).filter((item) => (item.parentId ?? null) === parentId);
}

function withoutFamily(rows: ItemRow[], id: string): ItemRow[] {
  const start = rows.findIndex((row) => row.item.id === id);
  if (start < 0) return rows;
  const depth = rows[start]?.depth ?? 0;
  let end = start + 1;
  while ((rows[end]?.depth ?? -1) > depth) end++;
  return [...rows.slice(0, start), ...rows.slice(end)];
}
