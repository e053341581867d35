/** 'Tuesday, May 6, 2026': the calendar says which day it was. */
import { readWhen } from '../../dates.ts';
import { type Contradiction, contradiction } from '../finding.ts';
import type { Passages } from '../passages.ts';

/** Days from a date of publishing within which a date without a year is taken to be of that time. */
const NEAR = 60;

/** Weekdays against their dates. */
export function weekday({ sentences, words, lang, published }: Passages): Contradiction[] {
  const dated = sentences.filter(
    ({ text, dates }) => dates.some(({ day }) => day !== undefined) && words.hints.weekday.test(text),
  );
  if (dated.length === 0) return [];
  const names = words.weekdays.map((name, at) => ({
    at,
    before: new RegExp(`(?<!\\p{L})(${name})(?:${words.weekdayJoint})$`, 'u'),
    behind: new RegExp(`^(?: \\(|, (?:${words.aDay})?)(${name})(?!\\p{L})`, 'u'),
  }));
  const issued = published && readWhen(published, { lang })?.when;
  return dated.flatMap(sentence =>
    sentence.dates.flatMap(dated => {
      if (dated.day === undefined || dated.day2 !== undefined) return [];
      const before = sentence.text.slice(Math.max(0, dated.start - 24), dated.start);
      const behind = sentence.text.slice(dated.end, dated.end + 24);
      const text = sentence.text.slice(dated.start, dated.end);
      for (const name of names) {
        const match = name.before.exec(before) ?? name.behind.exec(behind);
        if (!match) continue;
        const when = readWhen(text, { lang, published })?.when;
        if (!when) return [];
        if (
          dated.year === undefined &&
          !(issued && when.from < issued.to + NEAR && when.to > issued.from - NEAR)
        )
          return [];
        const real = (((Math.floor(when.from) + 3) % 7) + 7) % 7;
        if (real === name.at) return [];
        const year = new Date(Math.floor(when.from) * 864e5).getUTCFullYear();
        const day = `${text}${dated.year === undefined ? `, ${year},` : ''}`;
        return [
          contradiction(
            'weekday',
            `${day} was no ${match[1]} but a ${words.weekdays[real]!.split('|')[0]}`,
            sentence,
          ),
        ];
      }
      return [];
    }),
  );
}
