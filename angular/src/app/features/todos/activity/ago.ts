import { inject, Pipe, PipeTransform } from '@angular/core';
import { Session } from '../../../core/session';

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** How long ago an instant was, for up to a week; else its date. */
@Pipe({ name: 'ago' })
export class Ago implements PipeTransform {
  private readonly session = inject(Session);

  transform(instant: string, now = Date.now()): string {
    const language = this.session.language() || 'en';
    const seconds = (now - Date.parse(instant)) / 1000;
    if (seconds > 7 * 86_400)
      return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(instant));
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
    const [unit, length] = units.find(([, size]) => seconds >= size) ?? ['second', 1];
    return unit === 'second' ? format.format(0, 'second') : format.format(-Math.floor(seconds / length), unit);
  }
}
