import { given } from './given';
import { dependsOn, Mutation } from './mutation';
import { requestOf } from './mutation-request';

const base = { mutationId: 'm', listId: 'list' };

describe('requestOf', () => {
  it('sends a new item’s set fields only, at its group’s end', () => {
    const item = given.item('i', { title: 'Buy milk', sectionId: 's', parentId: null });

    expect(requestOf({ ...base, kind: 'createItem', item })).toEqual({
      method: 'POST',
      url: '/api/todo/items',
      body: { id: 'i', listId: 'list', title: 'Buy milk', priority: 0, sectionId: 's', mutationId: 'm' },
    });
  });

  it('sends only the changed fields of an item, null included', () => {
    const request = requestOf({ ...base, kind: 'patchItem', itemId: 'i', changes: { dueDate: null } });

    expect(request).toEqual({ method: 'PATCH', url: '/api/todo/items/i', body: { dueDate: null, mutationId: 'm' } });
  });

  it('names one neighbour of a move, so that two cannot contradict each other', () => {
    const to = { sectionId: null, parentId: null, afterId: 'a', beforeId: 'b' };

    expect(requestOf({ ...base, kind: 'moveItem', itemId: 'i', to }).body).toEqual({
      sectionId: null,
      parentId: null,
      afterId: 'a',
      mutationId: 'm',
    });
  });

  it('says the mutation in the query where there is no body', () => {
    const request = requestOf({ ...base, kind: 'deleteItem', itemId: 'i' });

    expect(request).toEqual({ method: 'DELETE', url: '/api/todo/items/i?mutationId=m' });
  });
});

describe('dependsOn', () => {
  it.each([
    [{ ...base, kind: 'patchItem', itemId: 'i', changes: {} }, true],
    [{ ...base, kind: 'createItem', item: given.item('child', { parentId: 'i' }) }, true],
    [{ ...base, kind: 'moveItem', itemId: 'other', to: { sectionId: null, parentId: 'i' } }, true],
    [{ ...base, kind: 'createItem', item: given.item('other') }, false],
  ] satisfies [Mutation, boolean][])('%o: %s', (mutation, expected) => {
    expect(dependsOn(mutation, 'i')).toBe(expected);
  });
});
