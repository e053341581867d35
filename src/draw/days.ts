/** A dated axis: hours, days, months or years in even places, named in the deck's language. Days since 1970-01-01. */

export interface DayTick {
  readonly at: number;
  readonly text: string;
}

const date = (day: number) => new Date(Math.round(day * 86_400_000));
const dayOf = (year: number, month: number) => Date.UTC(year, month, 1) / 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function print(day: number, lang: string, options: Intl.DateTimeFormatOptions): string {
  const key = lang + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }));
  return formats.get(key)!.format(date(day));
}

type Step = { unit: 'hours' | 'days' | 'months' | 'years'; every: number };

const steps: readonly (Step & { days: number })[] = [
  ...[1 / 60, 1 / 12, 1 / 6, 1 / 4, 1 / 2, 1, 2, 3, 6, 12].map(every => ({
    unit: 'hours' as const,
    every,
    days: every / 24,
  })),
  ...[1, 2, 7, 14].map(every => ({ unit: 'days' as const, every, days: every })),
  ...[1, 2, 3, 6].map(every => ({ unit: 'months' as const, every, days: every * 28 })),
  ...[1, 2, 5, 10, 20, 50, 100].map(every => ({ unit: 'years' as const, every, days: every * 365 })),
];

function places(from: number, to: number, { unit, every }: Step): number[] {
  const found: number[] = [];
  const year = date(from).getUTCFullYear();
  const month = date(from).getUTCMonth();
  const size = unit === 'hours' ? every / 24 : every;
  for (let n = 0; n < 1000; n++) {
    // Days count from the axis's own beginning, months and years from January and from year 0.
    const at =
      unit === 'hours'
        ? (Math.ceil(from / size - 1e-9) + n) * size
        : unit === 'days'
          ? Math.ceil(from - 1e-9) + n * every
          : unit === 'months'
            ? dayOf(year, Math.floor(month / every) * every + n * every)
            : dayOf(Math.floor(year / every) * every + n * every, 0);
    if (at > to - 1e-9) break;
    if (at >= from - 1e-9) found.push(at);
  }
  return found;
}

function name(at: number, before: number | undefined, { unit, every }: Step, lang: string): string {
  const changed = (options: Intl.DateTimeFormatOptions) =>
    before === undefined || print(before, lang, options) !== print(at, lang, options);
  if (unit === 'hours') return print(at, lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (unit === 'days')
    return changed({ month: 'short' }) || every > 1
      ? print(at, lang, { day: 'numeric', month: 'short' })
      : print(at, lang, { day: 'numeric' });
  if (unit === 'months') {
    return print(at, lang, { month: 'short', ...(changed({ year: 'numeric' }) && { year: 'numeric' }) });
  }
  return print(at, lang, { year: 'numeric' });
}

/**
 * The finest ticks whose names fit: `room` is the px that one takes with its air, `scale` px a day, `whole` forbids
 * anything finer than days.
 */
export function dayTicks(
  { from, to }: { readonly from: number; readonly to: number },
  scale: number,
  lang: string,
  whole: boolean,
  room: (text: string) => number,
): readonly DayTick[] {
  for (const step of steps) {
    if ((whole && step.unit === 'hours') || step.days * scale < 24) continue;
    const at = places(from, to, step);
    const ticks = at.map((place, i) => ({ at: place, text: name(place, at[i - 1], step, lang) }));
    const fits = ticks.every((tick, i) => room(tick.text) <= ((ticks[i + 1]?.at ?? to) - tick.at) * scale);
    if (fits && ticks.length > 0) return ticks;
    // The last name alone may run out of the axis: it is left out.
    const all = ticks
      .slice(0, -1)
      .every((tick, i) => room(tick.text) <= (ticks[i + 1]!.at - tick.at) * scale);
    if (all && ticks.length > 1) return ticks.slice(0, -1);
  }
  return [];
}
