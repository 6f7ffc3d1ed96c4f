import { RecurrenceBasis } from '../todo-models';
import { addDays, draftOf, emptyDraft, isLastOfMonth, ruleOf, weekdayOf, weekOfMonth } from './recurrence-draft';

const tuesday = '2026-11-24'; // the fourth of its month

describe('ruleOf', () => {
  it.each([
    [{ frequency: 'DAILY' }, 'FREQ=DAILY'],
    [{ frequency: 'DAILY', interval: 3 }, 'FREQ=DAILY;INTERVAL=3'],
    [{ frequency: 'WEEKLY', days: ['TH', 'MO'] }, 'FREQ=WEEKLY;BYDAY=MO,TH'],
    [{ frequency: 'MONTHLY' }, 'FREQ=MONTHLY;BYMONTHDAY=24'],
    [{ frequency: 'MONTHLY', monthly: 'weekday' }, 'FREQ=MONTHLY;BYDAY=4TU'],
    [{ frequency: 'MONTHLY', monthly: 'last' }, 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    [{ frequency: 'MONTHLY', afterCompletion: true }, 'FREQ=MONTHLY'],
    [{ frequency: 'YEARLY', ends: 'count', count: 5 }, 'FREQ=YEARLY;COUNT=5'],
    [{ frequency: 'DAILY', ends: 'until', until: '2026-12-31' }, 'FREQ=DAILY;UNTIL=20261231'],
    [{ frequency: 'DAILY', ends: 'until', until: '' }, 'FREQ=DAILY'],
  ] as const)('makes of %j: %s', (values, rule) => {
    expect(ruleOf({ ...emptyDraft, ...values }, tuesday)).toBe(rule);
  });

  it('calls a fifth weekday the last, for most months have none', () => {
    expect(ruleOf({ ...emptyDraft, frequency: 'MONTHLY', monthly: 'weekday' }, '2026-11-30')).toContain('BYDAY=-1MO');
  });
});

describe('draftOf', () => {
  it.each([
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=WEEKLY;BYDAY=MO,TH',
    'FREQ=MONTHLY;BYMONTHDAY=24',
    'FREQ=MONTHLY;BYDAY=4TU;COUNT=5',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=YEARLY;UNTIL=20281231',
  ])('shows %s so that it stays the same', (rule) => {
    const draft = draftOf(rule, RecurrenceBasis.DueDate, tuesday);

    expect(draft && ruleOf(draft, tuesday)).toBe(rule);
  });

  it.each(['FREQ=MONTHLY;BYMONTHDAY=1,15', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=YEARLY;BYWEEKNO=20'])(
    'has nothing to show for %s',
    (rule) => {
      expect(draftOf(rule, RecurrenceBasis.DueDate, tuesday)).toBeUndefined();
    },
  );
});

it('reckons with days, not with hours', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect([weekdayOf(tuesday), weekOfMonth(tuesday), isLastOfMonth(tuesday)]).toEqual(['TU', 4, false]);
  expect(isLastOfMonth('2026-02-28')).toBe(true);
});
