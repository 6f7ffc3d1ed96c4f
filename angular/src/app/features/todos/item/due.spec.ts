import { dateChanges, dueOf, dueText, instantOf } from './due';

const now = new Date(2026, 10, 23, 12, 0); // a Monday, local time
const due = (dueDate: string, dueTime?: string, timeZone?: string) => dueOf({ dueDate, dueTime, timeZone }, now);

describe('dueOf', () => {
  it.each([
    ['2026-11-22', 'overdue'],
    ['2026-11-23', 'today'],
    ['2026-11-30', 'soon'],
    ['2026-12-01', 'later'],
  ])('tells by the day alone: %s is %s', (date, tone) => {
    expect(due(date)?.tone).toBe(tone);
  });

  it('tells by the minute once there is a time', () => {
    expect(due('2026-11-23', '11:59:00')?.tone).toBe('overdue');
    expect(due('2026-11-23', '12:01:00')?.tone).toBe('today');
  });

  it('has nothing to say without a date', () => {
    expect(dueOf({ dueDate: null }, now)).toBeUndefined();
  });
});

describe('dueText', () => {
  const text = (date: string, locale: string): string => {
    const value = due(date);
    return value ? dueText(value, now, locale) : '';
  };

  it.each([
    ['2026-11-22', 'en', 'Yesterday'],
    ['2026-11-24', 'de', 'Morgen'],
    ['2026-11-27', 'en', 'Friday'],
    ['2026-12-09', 'en', 'Dec 9'],
    ['2027-01-02', 'en', 'Jan 2, 2027'],
  ])('%s in %s: %s', (date, locale, expected) => {
    expect(text(date, locale)).toBe(expected);
  });
});

describe('instantOf', () => {
  it.each([
    ['2026-11-23', '17:00:00', 'Europe/Berlin', '2026-11-23T16:00:00.000Z'],
    ['2026-07-01', '17:00:00', 'Europe/Berlin', '2026-07-01T15:00:00.000Z'],
    ['2026-11-24', '01:00:00', 'Asia/Shanghai', '2026-11-23T17:00:00.000Z'],
    ['2026-10-25', '12:00:00', 'Europe/Berlin', '2026-10-25T11:00:00.000Z'], // the day the clock goes back
    ['2026-03-29', '01:30:00', 'Europe/Berlin', '2026-03-29T00:30:00.000Z'], // just before the skipped hour
    ['2026-03-29', '03:30:00', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'], // just after the skipped hour
  ])('%s %s in %s', (date, time, zone, expected) => {
    expect(instantOf(date, time, zone).toISOString()).toBe(expected);
  });
});

describe('dateChanges', () => {
  it('brings the zone with the first time', () => {
    const changes = dateChanges({ dueDate: '2026-11-23' }, 'due', '2026-11-23', '17:00:00', 'Europe/Berlin');

    expect(changes).toEqual({ dueTime: '17:00:00', timeZone: 'Europe/Berlin' });
  });

  it('takes time and zone away with the date', () => {
    const item = { dueDate: '2026-11-23', dueTime: '17:00:00', timeZone: 'Europe/Berlin' };

    expect(dateChanges(item, 'due', null, item.dueTime, 'UTC')).toEqual({
      dueDate: null,
      dueTime: null,
      timeZone: null,
    });
  });

  it('keeps the zone for the other date’s time', () => {
    const item = {
      startDate: '2026-11-20',
      startTime: '09:00:00',
      dueDate: '2026-11-23',
      dueTime: '17:00:00',
      timeZone: 'UTC',
    };

    expect(dateChanges(item, 'due', '2026-11-23', null, 'Europe/Berlin')).toEqual({ dueTime: null });
  });

  it('names no field that stays as it is', () => {
    expect(dateChanges({ dueDate: '2026-11-23' }, 'due', '2026-11-23', null, 'UTC')).toEqual({});
  });
});
