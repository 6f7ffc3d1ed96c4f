import { TodoItem, TodoStatus } from '../todo-models';
import { given } from './given';
import { applyChanges, emptyList } from './list-state';
import { confirmedView, ListView, openCountOf, overlay } from './list-view';
import { Mutation } from './mutation';

const viewOf = (...items: TodoItem[]): ListView =>
  confirmedView(applyChanges(emptyList('list'), given.changes(1, { list: given.list(), items })));
const titles = (view: ListView): string[] => view.items.map((item) => item.title);
const base = { mutationId: 'm', listId: 'list' };

describe('confirmedView', () => {
  it('sorts by position as the server does, by code unit, ties by id', () => {
    const rows = [
      given.item('d', { position: 'a' }),
      given.item('c', { position: 'Z' }),
      given.item('b', { position: 'a' }),
    ];

    expect(titles(viewOf(...rows))).toEqual(['c', 'b', 'd']);
  });
});

describe('overlay', () => {
  const confirmed = viewOf(given.item('a'), given.item('b'), given.item('c'), given.item('c1', { parentId: 'c' }));
  const place = { sectionId: null, parentId: null };
  const shown = (...pending: Mutation[]): string[] => titles(overlay(confirmed, pending));

  it('is the confirmed view itself when nothing is pending', () => {
    expect(overlay(confirmed, [])).toBe(confirmed);
  });

  it('keeps the objects of rows that no edit touches', () => {
    const view = overlay(confirmed, [{ ...base, kind: 'patchItem', itemId: 'a', changes: { title: 'A' } }]);

    expect(titles(view)).toEqual(['A', 'b', 'c', 'c1']);
    expect(view.byId.get('b')).toBe(confirmed.byId.get('b'));
    expect(confirmed.byId.get('a')?.title).toBe('a');
  });

  it('lays edits over each other in the order they were made', () => {
    const patch = (title: string): Mutation => ({ ...base, kind: 'patchItem', itemId: 'a', changes: { title } });

    expect(shown(patch('first'), patch('second'))[0]).toBe('second');
  });

  it('appends a new item, unless its broadcast came before its answer', () => {
    const added = (id: string): Mutation => ({ ...base, kind: 'createItem', item: given.item(id, { position: '' }) });

    expect(shown(added('new'))).toEqual(['a', 'b', 'c', 'c1', 'new']);
    expect(shown(added('b'))).toEqual(['a', 'b', 'c', 'c1']);
  });

  it('edits an item whose add is still pending', () => {
    const view = overlay(confirmed, [
      { ...base, kind: 'createItem', item: given.item('new', { position: '' }) },
      { ...base, kind: 'completeItem', itemId: 'new', at: '2026-11-23T09:00:00Z' },
    ]);

    expect(view.byId.get('new')).toMatchObject({ status: TodoStatus.Completed, completedAt: '2026-11-23T09:00:00Z' });
    expect(openCountOf(view)).toBe(4);
  });

  it.each([
    [{ ...place, afterId: 'a' }, ['a', 'c', 'b', 'c1']],
    [{ ...place, beforeId: 'a' }, ['c', 'a', 'b', 'c1']],
    [{ ...place, afterId: 'gone' }, ['a', 'b', 'c1', 'c']],
  ])('moves to %o', (to, order) => {
    expect(shown({ ...base, kind: 'moveItem', itemId: 'c', to })).toEqual(order);
  });

  it('takes the subtasks along when it deletes, and puts all back where they were', () => {
    const rows = [given.item('c'), given.item('c1', { parentId: 'c' })];
    const deleted: Mutation = { ...base, kind: 'deleteItem', itemId: 'c' };

    expect(shown(deleted)).toEqual(['a', 'b']);
    expect(shown(deleted, { ...base, kind: 'restoreItem', itemId: 'c', rows })).toEqual(['a', 'b', 'c', 'c1']);
  });

  it.each([
    { ...base, kind: 'patchItem', itemId: 'gone', changes: { title: 'x' } },
    { ...base, kind: 'moveItem', itemId: 'gone', to: place },
    { ...base, kind: 'deleteItem', itemId: 'gone' },
  ] satisfies Mutation[])('does nothing for a row that is gone: $kind', (mutation) => {
    expect(shown(mutation)).toEqual(titles(confirmed));
  });

  it('adds and takes links of an item, each once', () => {
    const linked = (pending: Mutation[]): string[] | undefined => overlay(confirmed, pending).byId.get('a')?.labelIds;
    const add: Mutation = { ...base, kind: 'linkItem', itemId: 'a', link: 'labels', targetId: 'l1' };

    expect(linked([add, add, { ...add, targetId: 'l2' }])).toEqual(['l1', 'l2']);
    expect(linked([add, { ...add, kind: 'unlinkItem' }])).toEqual([]);
    expect(confirmed.byId.get('a')?.labelIds).toEqual([]);
  });

  it('shows a label as it is being made, and no longer once it is being deleted', () => {
    const label = given.label('l1', { name: 'Urgent' });

    expect(overlay(confirmed, [{ ...base, kind: 'createLabel', label }]).labels.get('l1')?.name).toBe('Urgent');
    const both: Mutation[] = [
      { ...base, kind: 'createLabel', label },
      { ...base, kind: 'deleteLabel', labelId: 'l1' },
    ];
    expect(overlay(confirmed, both).labels.size).toBe(0);
  });

  it('shows section and list edits', () => {
    const view = overlay(confirmed, [
      { ...base, kind: 'createSection', section: given.section('s') },
      { ...base, kind: 'patchSection', sectionId: 's', name: 'Renamed' },
      { ...base, kind: 'patchList', changes: { name: 'Other' } },
    ]);

    expect(view.sections.map((section) => section.name)).toEqual(['Renamed']);
    expect(view.list?.name).toBe('Other');
    expect(overlay(view, [{ ...base, kind: 'deleteSection', sectionId: 's' }]).sections).toEqual([]);
  });
});
