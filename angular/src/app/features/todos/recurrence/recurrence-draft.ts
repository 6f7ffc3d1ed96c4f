import { RecurrenceBasis } from '../todo-models';

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
export const frequencies: readonly Frequency[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The rules that the picker can make; others are kept as they are, and can be typed. */
export interface RecurrenceDraft {
  frequency: Frequency;
  interval: number;
  /** Of a weekly rule. */
  days: readonly string[];
  /** Of a monthly rule: the day of the due date, its weekday in the month, or the month's last day. */
  monthly: 'day' | 'weekday' | 'last';
  afterCompletion: boolean;
  ends: 'never' | 'until' | 'count';
  until: string;
  count: number;
}

export const emptyDraft: RecurrenceDraft = {
  frequency: 'WEEKLY',
  interval: 1,
  days: [],
  monthly: 'day',
  afterCompletion: false,
  ends: 'never',
  until: '',
  count: 10,
};

/** The rule of a draft, for an item that is due on `date` (ISO). */
export function ruleOf(draft: RecurrenceDraft, date: string): string {
  const parts = [`FREQ=${draft.frequency}`];
  if (draft.interval > 1) parts.push(`INTERVAL=${draft.interval}`);
  if (draft.frequency === 'WEEKLY' && draft.days.length > 0)
    parts.push(`BYDAY=${weekdays.filter((day) => draft.days.includes(day)).join(',')}`);
  if (draft.frequency === 'MONTHLY' && !draft.afterCompletion) parts.push(monthlyPart(draft.monthly, date));
  if (draft.ends === 'count') parts.push(`COUNT=${draft.count}`);
  if (draft.ends === 'until' && draft.until) parts.push(`UNTIL=${draft.until.replaceAll('-', '')}`);
  return parts.join(';');
}

/** What the picker shows for a rule; undefined when it says more than the picker can. */
export function draftOf(rule: string, basis: RecurrenceBasis, date: string): RecurrenceDraft | undefined {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const until = parts.get('UNTIL');
  const day = parts.get('BYDAY');
  const frequency = parts.get('FREQ') as Frequency;
  const draft: RecurrenceDraft = {
    frequency,
    interval: Number(parts.get('INTERVAL') ?? 1),
    days: frequency === 'WEEKLY' && day ? day.split(',') : [],
    monthly: parts.get('BYMONTHDAY') === '-1' ? 'last' : frequency === 'MONTHLY' && day ? 'weekday' : 'day',
    afterCompletion: basis === RecurrenceBasis.Completion,
    ends: until ? 'until' : parts.has('COUNT') ? 'count' : 'never',
    until: until ? `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}` : '',
    count: Number(parts.get('COUNT') ?? 10),
  };
  const isPlainMonthly = rule.startsWith('FREQ=MONTHLY') && !parts.has('BYMONTHDAY') && !day;
  return isPlainMonthly || normalized(ruleOf(draft, date)) === normalized(rule) ? draft : undefined;
}

/** The weekday of a date, as RFC 5545 writes it. */
export const weekdayOf = (date: string): string => weekdays[(utc(date).getUTCDay() + 6) % 7] ?? 'MO';

/** How many times the date's weekday has come in its month: 1 to 5. */
export const weekOfMonth = (date: string): number => Math.ceil(utc(date).getUTCDate() / 7);

export function isLastOfMonth(date: string): boolean {
  const next = utc(date);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

/** A day later or earlier by whole days, without a time of day that could shift it. */
export function addDays(date: string, days: number): string {
  const other = utc(date);
  other.setUTCDate(other.getUTCDate() + days);
  return other.toISOString().slice(0, 10);
}

function monthlyPart(monthly: RecurrenceDraft['monthly'], date: string): string {
  if (monthly === 'last') return 'BYMONTHDAY=-1';
  if (monthly === 'day') return `BYMONTHDAY=${utc(date).getUTCDate()}`;
  const week = weekOfMonth(date);
  return `BYDAY=${week > 4 ? -1 : week}${weekdayOf(date)}`;
}

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);
const normalized = (rule: string): string => rule.split(';').toSorted().join(';');
