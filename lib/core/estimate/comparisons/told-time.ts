const formats = new Map<string, Intl.DateTimeFormat>();

/** The same moment as a clock on the wall of this time zone tells it; an unknown zone is told as UTC. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const shape = { weekday: 'short', hour: 'numeric', hourCycle: 'h23' } as const;
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat('en', { ...shape, timeZone: zone });
  } catch {
    made = new Intl.DateTimeFormat('en', { ...shape, timeZone: 'UTC' });
  }
  formats.set(zone, made);
  return made;
}

/** Weekday (mon ... sun) and hour 0..23 of an ISO moment; null = no date. */
export function toldTime(
  moment: string | null,
  zone: string,
): { readonly weekday: string; readonly hour: number } | null {
  const at = moment === null ? Number.NaN : Date.parse(moment);
  if (!Number.isFinite(at)) return null;
  const parts = clockOf(zone).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return { weekday: part('weekday').toLowerCase(), hour: Number(part('hour')) % 24 };
}
