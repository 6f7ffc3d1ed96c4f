import { TestBed } from '@angular/core/testing';
import { AuditLogDto, AuditLogPageDto } from '../../../proxy/administration/audit-logs';
import { AuditLogApi } from './audit-log-api';
import { AuditLogFilter } from './audit-log-filter';
import { AuditLogStore } from './audit-log-store';

const row = (id: string): AuditLogDto => ({
  id,
  executionTime: '2026-01-01T00:00:00Z',
  executionDuration: 1,
  serviceName: 'S',
  methodName: 'M',
  hasException: false,
});

describe('AuditLogStore', () => {
  const asked: [AuditLogFilter, string | undefined][] = [];
  let answers: Promise<AuditLogPageDto>[];

  const given = (...pages: Promise<AuditLogPageDto>[]): InstanceType<typeof AuditLogStore> => {
    asked.length = 0;
    answers = pages;
    const api = {
      page: (filter: AuditLogFilter, cursor?: string) => {
        asked.push([filter, cursor]);
        return answers.shift();
      },
    };
    TestBed.configureTestingModule({ providers: [AuditLogStore, { provide: AuditLogApi, useValue: api }] });
    return TestBed.inject(AuditLogStore);
  };

  it('reads on from where the last page ended, until there is no more', async () => {
    const store = given(
      Promise.resolve({ items: [row('c'), row('b')], nextCursor: 'at-b' }),
      Promise.resolve({ items: [row('a')], nextCursor: null }),
    );

    await store.search({ userName: 'anna' });
    await store.more();
    await store.more();

    expect(store.rows().map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(asked).toEqual([
      [{ userName: 'anna' }, undefined],
      [{ userName: 'anna' }, 'at-b'],
    ]);
  });

  it('drops the answer to a search that another one has replaced', async () => {
    let answerLate: (page: AuditLogPageDto) => void = () => undefined;
    const late = new Promise<AuditLogPageDto>((resolve) => (answerLate = resolve));
    const store = given(late, Promise.resolve({ items: [row('new')] }));

    const first = store.search({ userName: 'old' });
    await store.search({ userName: 'new' });
    answerLate({ items: [row('old')], nextCursor: 'x' });
    await first;

    expect(store.rows().map(({ id }) => id)).toEqual(['new']);
    expect(store.nextCursor()).toBeUndefined();
  });

  it('says that a search failed, and keeps its rows when only the next page did', async () => {
    const store = given(
      Promise.reject(new Error('down')),
      Promise.resolve({ items: [row('a')], nextCursor: 'at-a' }),
      Promise.reject(new Error('down')),
    );

    await store.search({});
    expect(store.status()).toBe('failed');
    await store.search({});
    await expect(store.more()).rejects.toThrow('down');

    expect(store.status()).toBe('ready');
    expect(store.rows()).toHaveLength(1);
    expect(store.isLoadingMore()).toBe(false);
  });
});
