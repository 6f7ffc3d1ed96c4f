import { TodoItem, TodoStatus } from '../todo-models';
import { given } from '../sync/given';
import { ListView } from '../sync/list-view';
import { ItemGroup, placeAt, placeBeside, placeNested, rowsOf } from './item-rows';

const viewOf = (...items: TodoItem[]): ListView => ({
  list: given.list(),
  sections: [given.section('s1'), given.section('s2')],
  labels: new Map(),
  items,
  byId: new Map(items.map((item) => [item.id, item])),
});
const subtask = (id: string, parentId: string, values: Partial<TodoItem> = {}): TodoItem =>
  given.item(id, { parentId, ...values });

describe('rowsOf', () => {
  it('groups by section, items without one (or of a deleted one) first', () => {
    const { groups } = rowsOf(
      viewOf(given.item('a'), given.item('b', { sectionId: 's2' }), given.item('c', { sectionId: 'gone' })),
    );

    expect(groups.map((group) => [group.section?.id ?? null, group.rows.map((row) => row.item.id)])).toEqual([
      [null, ['a', 'c']],
      ['s1', []],
      ['s2', ['b']],
    ]);
  });

  it('puts subtasks below their parent, deeper, and counts them there', () => {
    const done = { status: TodoStatus.Completed };
    const { groups } = rowsOf(
      viewOf(subtask('a1', 'a', done), given.item('a'), subtask('a2', 'a'), subtask('a21', 'a2')),
    );

    expect(groups[0]?.rows.map((row) => [row.item.id, row.depth])).toEqual([
      ['a', 0],
      ['a1', 1],
      ['a2', 1],
      ['a21', 2],
    ]);
    expect(groups[0]?.rows[0]).toMatchObject({ subtasks: 2, subtasksDone: 1 });
  });

  it('sets done items apart with their subtasks, the last done first', () => {
    const done = (id: string, completedAt: string): TodoItem =>
      given.item(id, { status: TodoStatus.Completed, completedAt });

    const rows = rowsOf(
      viewOf(done('old', '2026-11-01T00:00:00Z'), done('new', '2026-11-02T00:00:00Z'), subtask('n1', 'new')),
    );

    expect(rows.done.map((row) => row.item.id)).toEqual(['new', 'n1', 'old']);
    expect(rows.groups[0]?.rows).toEqual([]);
  });
});

describe('places', () => {
  const items = [
    given.item('a'),
    given.item('b'),
    subtask('b1', 'b'),
    subtask('b2', 'b'),
    given.item('c', { sectionId: 's1' }),
  ];
  const { groups } = rowsOf(viewOf(...items));
  const first = groups[0] as ItemGroup;
  const [a, b, b1, b2, c] = items as [TodoItem, TodoItem, TodoItem, TodoItem, TodoItem];
  const top = { sectionId: null, parentId: null };

  it.each([
    ['to the top', b, first, 0, { ...top, afterId: null, beforeId: 'a' }],
    ['to the end, past another’s subtasks', a, first, 3, { ...top, afterId: 'b', beforeId: null }],
    [
      'between a parent and its first subtask',
      a,
      first,
      1,
      { sectionId: null, parentId: 'b', afterId: null, beforeId: 'b1' },
    ],
    [
      'a subtask to the end of its parent’s',
      b1,
      first,
      3,
      { sectionId: null, parentId: 'b', afterId: 'b2', beforeId: null },
    ],
    ['a subtask out to the top', b2, first, 0, { ...top, afterId: null, beforeId: 'a' }],
    ['a parent down among its own subtasks: nowhere', b, first, 2, { ...top, afterId: 'a', beforeId: null }],
    [
      'into another section',
      a,
      groups[1] as ItemGroup,
      1,
      { sectionId: 's1', parentId: null, afterId: 'c', beforeId: null },
    ],
  ])('drops %s', (_, moved, group, index, place) => {
    expect(placeAt(group, moved, index)).toEqual(place);
  });

  it.each([
    ['down past a whole family', a, 1, { ...top, afterId: 'b', beforeId: null }],
    ['up past a sibling', b2, -1, { sectionId: null, parentId: 'b', afterId: null, beforeId: 'b1' }],
    ['down into the next section', b, 1, { sectionId: 's1', parentId: null, afterId: null, beforeId: 'c' }],
    ['up into the section before', c, -1, { ...top, afterId: 'b', beforeId: null }],
    ['nowhere from the first place', a, -1, undefined],
    ['nowhere out of its parent', b2, 1, undefined],
  ] as const)('steps %s', (_, moved, step, place) => {
    expect(placeBeside(groups, moved, step)).toEqual(place);
  });

  it.each([
    ['in, under the sibling above, last', b, 'in', { sectionId: null, parentId: 'a', afterId: null }],
    ['out, after its parent', b2, 'out', { sectionId: null, parentId: null, afterId: 'b' }],
    ['nowhere without a sibling above', a, 'in', undefined],
    ['nowhere from the top level', b, 'out', undefined],
  ] as const)('nests %s', (_, moved, direction, place) => {
    expect(placeNested(groups, moved, direction)).toEqual(place);
  });
});
