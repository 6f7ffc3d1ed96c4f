import { TodoItem } from '../todo-models';
import { ItemChanges } from '../sync/mutation';

export type DueTone = 'overdue' | 'today' | 'soon' | 'later';

export interface Due {
  tone: DueTone;
  /** The start of that day, or the instant when a time is set, in the viewer's own time. */
  at: Date;
  hasTime: boolean;
}

const dayMs = 86_400_000;

/** When an item is due as seen from `now`; undefined without a due date. A date alone means that day anywhere. */
export function dueOf(item: Pick<TodoItem, 'dueDate' | 'dueTime' | 'timeZone'>, now: Date): Due | undefined {
  if (!item.dueDate) return undefined;
  const hasTime = !!item.dueTime;
  const at = hasTime
    ? instantOf(item.dueDate, item.dueTime ?? '', item.timeZone ?? undefined)
    : new Date(`${item.dueDate}T00:00:00`);
  const days = Math.round((startOfDay(at).getTime() - startOfDay(now).getTime()) / dayMs);
  const isPast = hasTime ? at < now : days < 0;
  return { at, hasTime, tone: isPast ? 'overdue' : days === 0 ? 'today' : days <= 7 ? 'soon' : 'later' };
}

/** Today and tomorrow by name, days of the coming week by weekday, all else by date. */
export function dueText({ at, hasTime }: Due, now: Date, locale: string): string {
  const days = Math.round((startOfDay(at).getTime() - startOfDay(now).getTime()) / dayMs);
  const day =
    Math.abs(days) <= 1
      ? capitalized(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day'))
      : new Intl.DateTimeFormat(locale, dayFormat(at, now, days)).format(at);
  if (!hasTime) return day;
  return `${day}, ${new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at)}`;
}

/** The instant of a wall-clock time in a zone. In the hour a clock skips, the time after it. */
export function instantOf(date: string, time: string, timeZone?: string): Date {
  const wall = Date.parse(`${date}T${time}Z`);
  if (!timeZone) return new Date(`${date}T${time}`);
  const guess = wall - offsetMs(new Date(wall), timeZone);
  return new Date(wall - offsetMs(new Date(guess), timeZone)); // once more: the offset may change in between
}

/**
 * The changes that set a date and time so that the zone is there exactly when a time is. Without a date there is
 * no time; the other date's time keeps the zone alive.
 */
export function dateChanges(
  item: Pick<TodoItem, 'startDate' | 'startTime' | 'dueDate' | 'dueTime' | 'timeZone'>,
  kind: 'start' | 'due',
  date: string | null,
  time: string | null,
  timeZone: string,
): ItemChanges {
  const kept = date ? time : null;
  const other = kind === 'start' ? item.dueTime : item.startTime;
  const zone = kept || other ? (item.timeZone ?? timeZone) : null;
  const wanted: ItemChanges =
    kind === 'start'
      ? { startDate: date, startTime: kept, timeZone: zone }
      : { dueDate: date, dueTime: kept, timeZone: zone };
  const changed = Object.entries(wanted).filter(([field, value]) => value !== (item[field as 'dueDate'] ?? null));
  return Object.fromEntries(changed);
}

function dayFormat(at: Date, now: Date, days: number): Intl.DateTimeFormatOptions {
  if (days > 0 && days < 7) return { weekday: 'long' };
  const short = { day: 'numeric', month: 'short' } as const;
  return at.getFullYear() === now.getFullYear() ? short : { ...short, year: 'numeric' };
}

function offsetMs(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(instant.getTime() / 1000) * 1000;
}

const startOfDay = (at: Date): Date => new Date(at.getFullYear(), at.getMonth(), at.getDate());
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
