/** `90` as `1 h 30 min`; the units are understood in all our languages. */
export function durationText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours ? `${hours} h` : '', rest || !hours ? `${rest} min` : ''].filter(Boolean).join(' ');
}

/** Minutes of `45`, `1:30`, `1h30`, `1,5 h`, `2 h 5 min`; undefined when it says no time. */
export function parseDuration(text: string): number | undefined {
  const wanted = text.trim().toLowerCase().replace(',', '.');
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(wanted);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const parts = /^(?:(\d+(?:\.\d+)?)\s*h)?\s*(?:(\d+)\s*(?:m|min)?)?$/.exec(wanted);
  if (!parts || (!parts[1] && !parts[2])) return undefined;
  const minutes = Math.round(Number(parts[1] ?? 0) * 60) + Number(parts[2] ?? 0);
  return minutes > 0 ? minutes : undefined;
}
