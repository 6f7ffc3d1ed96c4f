import { TestBed } from '@angular/core/testing';
import { Session } from '../../../core/session';
import { CommentDrafts } from './comment-drafts';

const draftsOf = (userId: string): CommentDrafts => {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [{ provide: Session, useValue: { userId: () => userId } }] });
  return TestBed.inject(CommentDrafts);
};

describe('CommentDrafts', () => {
  beforeEach(() => localStorage.clear());

  it('keeps a text over a reload, for its writer alone, until it is emptied', () => {
    draftsOf('anna').save('item', 'Not yet');

    expect(draftsOf('anna').load('item')).toBe('Not yet');
    expect(draftsOf('ben').load('item')).toBe('');
    draftsOf('anna').save('item', '  ');
    expect(draftsOf('anna').load('item')).toBe('');
    expect(localStorage.length).toBe(0);
  });

  it('lets the oldest go when there are too many', () => {
    const drafts = draftsOf('anna');
    for (let i = 0; i <= 100; i++) drafts.save(`item${i}`, 'text');

    expect(drafts.load('item0')).toBe('');
    expect(drafts.load('item100')).toBe('text');
  });
});
