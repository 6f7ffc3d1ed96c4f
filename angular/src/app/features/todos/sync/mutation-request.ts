import { Mutation, Place, QuickAddItems } from './mutation';
import { TodoItem } from '../todo-models';

export interface MutationRequest {
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  body?: Record<string, unknown>;
}

/** How a mutation is said over HTTP. */
export function requestOf(mutation: Mutation): MutationRequest {
  const { mutationId } = mutation;
  const items = '/api/todo/items';
  const sections = '/api/todo/sections';
  const labels = '/api/todo/labels';
  switch (mutation.kind) {
    case 'createItem':
      return { method: 'POST', url: items, body: { ...newItem(mutation.item), mutationId } };
    case 'quickAdd':
      return { method: 'POST', url: `${items}/quick-add`, body: { ...quickAdd(mutation), mutationId } };
    case 'skipOccurrence':
      return { method: 'POST', url: `${items}/${mutation.itemId}/skip-occurrence`, body: { mutationId } };
    case 'postponeItem':
      return { method: 'POST', url: `${items}/${mutation.itemId}/postpone`, body: { ...mutation.changes, mutationId } };
    case 'patchItem':
      return { method: 'PATCH', url: `${items}/${mutation.itemId}`, body: { ...mutation.changes, mutationId } };
    case 'completeItem':
      return { method: 'POST', url: `${items}/${mutation.itemId}/complete`, body: { mutationId } };
    case 'reopenItem':
      return { method: 'POST', url: `${items}/${mutation.itemId}/reopen`, body: { mutationId } };
    case 'moveItem':
      return { method: 'POST', url: `${items}/${mutation.itemId}/move`, body: { ...place(mutation.to), mutationId } };
    case 'deleteItem':
      return { method: 'DELETE', url: `${items}/${mutation.itemId}?mutationId=${mutationId}` };
    case 'restoreItem':
      return { method: 'POST', url: `${items}/${mutation.itemId}/restore`, body: { mutationId } };
    case 'linkItem': {
      const { itemId, link, targetId } = mutation;
      return { method: 'PUT', url: `${items}/${itemId}/${link}/${targetId}`, body: { mutationId } };
    }
    case 'unlinkItem': {
      const { itemId, link, targetId } = mutation;
      return { method: 'DELETE', url: `${items}/${itemId}/${link}/${targetId}?mutationId=${mutationId}` };
    }
    case 'createLabel': {
      const { id, listId, name, color } = mutation.label;
      return { method: 'POST', url: labels, body: { id, listId, name, color, mutationId } };
    }
    case 'patchLabel': {
      const { id, name, color } = mutation.label;
      return { method: 'PATCH', url: `${labels}/${id}`, body: { name, color, mutationId } };
    }
    case 'deleteLabel':
      return { method: 'DELETE', url: `${labels}/${mutation.labelId}?mutationId=${mutationId}` };
    case 'createSection': {
      const { id, listId, name } = mutation.section;
      return { method: 'POST', url: sections, body: { id, listId, name, mutationId } };
    }
    case 'patchSection':
      return { method: 'PATCH', url: `${sections}/${mutation.sectionId}`, body: { name: mutation.name, mutationId } };
    case 'deleteSection':
      return { method: 'DELETE', url: `${sections}/${mutation.sectionId}?mutationId=${mutationId}` };
    case 'patchList':
      return { method: 'PATCH', url: `/api/todo/lists/${mutation.listId}`, body: { ...mutation.changes, mutationId } };
  }
}

// A new item goes to its group's end: a neighbour named here could be gone by the time a queued add is sent.
function newItem(item: TodoItem): Record<string, unknown> {
  const { id, listId, title, description, sectionId, parentId, priority } = item;
  const { startDate, startTime, dueDate, dueTime, timeZone, estimateMinutes } = item;
  const all = { sectionId, parentId, description, startDate, startTime, dueDate, dueTime, timeZone, estimateMinutes };
  const set = Object.entries(all).filter(([, value]) => value != null);
  return { id, listId, title, priority, ...Object.fromEntries(set) };
}

function quickAdd({ listId, text, ignored, items, typedAt, timeZone }: QuickAddItems): Record<string, unknown> {
  const { sectionId, parentId } = items[0] ?? {};
  return { listId, text, ignored, ids: items.map(({ id }) => id), sectionId, parentId, typedAt, timeZone };
}

// One neighbour is enough, and two could contradict each other after somebody else's move.
function place({ sectionId, parentId, afterId, beforeId }: Place): Record<string, unknown> {
  if (afterId) return { sectionId, parentId, afterId };
  return beforeId ? { sectionId, parentId, beforeId } : { sectionId, parentId };
}
