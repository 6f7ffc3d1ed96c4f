import { signal } from '@angular/core';
import { FieldDraft } from './field-draft';

describe('FieldDraft', () => {
  const value = signal('theirs');
  let saved: string[];
  let draft: FieldDraft;

  beforeEach(() => {
    value.set('before');
    saved = [];
    draft = new FieldDraft(value, (text) => saved.push(text));
  });

  it('follows others until something is typed', () => {
    value.set('changed by ben');

    expect(draft.text()).toBe('changed by ben');
  });

  it('keeps the typed text when somebody else changes the field, and shows what they made of it', () => {
    draft.type('before, and mine');
    value.set('changed by ben');

    expect(draft.text()).toBe('before, and mine');
    expect(draft.theirs()).toBe('changed by ben');
  });

  it('speaks of somebody else only when there was one', () => {
    draft.type('mine');

    expect(draft.theirs()).toBeUndefined();
  });

  it('saves what was typed, once', () => {
    draft.type('mine');

    draft.commit();
    draft.commit();

    expect(saved).toEqual(['mine']);
  });

  it('saves nothing when the typing was taken back, or says what is there already', () => {
    draft.type('mine');
    draft.type('before');
    draft.commit();
    draft.type('same');
    value.set('same');
    draft.commit();

    expect(saved).toEqual([]);
    expect(draft.theirs()).toBeUndefined();
  });

  it('takes theirs when dropped', () => {
    draft.type('mine');
    value.set('changed by ben');

    draft.drop();

    expect(draft.text()).toBe('changed by ben');
  });
});
