/** Wordings that put one moment before or behind another: 'two days later', 'the day after the vote'. */
import type { Words } from './words/words.ts';

/** A relation where it stands: how many days later, and by how many more or fewer it may be. */
export interface Put {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly days: number;
  readonly give: number;
  /** Clock times, days or months: what both dates must tell. */
  readonly grain: 'time' | 'day' | 'month' | 'year';
  readonly way: -1 | 0 | 1;
  /** What it is measured from stands behind it; otherwise before. */
  readonly follows: boolean;
}

/** The relations of a sentence, in order of their patterns. */
export function putsIn(text: string, words: Words): Put[] {
  const found: Put[] = [];
  for (const relation of words.relations) {
    for (const match of text.matchAll(relation.pattern)) {
      const { count, unit } = match.groups ?? {};
      const start = match.index;
      const base = { start, end: start + match[0].length, text: match[0].trim(), way: relation.way };
      // 'The day after, on 12 October': nothing follows that it is measured from.
      const follows = relation.follows && !/^ ?(?:[,.;:)]|$)/.test(text.slice(start + match[0].length));
      if (found.some(one => start < one.end && one.start < base.end)) continue;
      if (unit === undefined) {
        found.push({ ...base, follows, days: (relation.days ?? 1) * relation.way, give: 0, grain: 'day' });
        continue;
      }
      const number = count === undefined ? 1 : (words.counts[count.toLowerCase()] ?? Number(count));
      const length = words.times.find(([pattern]) => pattern.test(unit))?.[1];
      if (!Number.isFinite(number) || length === undefined) continue;
      // Days are often counted with both ends; longer units are rounded.
      const give =
        length < 1
          ? Math.max(number * length * 0.1, 5 / 1440)
          : length === 1
            ? number > 2
              ? 1
              : 0
            : length === 7
              ? 3
              : length * 0.5 + number * length * 0.1;
      const grain = length < 1 ? 'time' : length < 28 ? 'day' : length < 300 ? 'month' : 'year';
      found.push({ ...base, follows, days: number * length * relation.way, give, grain });
    }
  }
  return found;
}
