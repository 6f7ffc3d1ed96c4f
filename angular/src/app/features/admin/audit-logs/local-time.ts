/** The UTC instant of what a `datetime-local` input holds. */
export const instantOf = (local: string): string => new Date(local).toISOString();

/** What a `datetime-local` input takes for an instant; empty for none, or for one that is no time. */
export function localOf(instant: string | undefined): string {
  const time = new Date(instant ?? NaN);
  if (Number.isNaN(time.getTime())) return '';
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`;
}
