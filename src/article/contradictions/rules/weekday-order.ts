import { type Contradiction, contradiction } from '../finding.ts';
import { isQuoted, type Passages, type Sentence } from '../passages.ts';
import { putsIn } from '../relations.ts';
import type { Words } from '../words/words.ts';

/** 'on Monday ... two days later, on Thursday'. */
/** Weekdays against the days between them. */
export function weekdayOrder({ sentences, words }: Passages): Contradiction[] {
  return sentences.flatMap(sentence => weekdaysApart(sentence, sentences, words));
}

function weekdaysApart(sentence: Sentence, sentences: readonly Sentence[], words: Words): Contradiction[] {
  const found: Contradiction[] = [];
  if (!words.hints.weekday.test(sentence.text) || !words.hints.relation.test(sentence.text)) return found;
  for (const put of putsIn(sentence.text, words)) {
    if (put.follows || put.grain !== 'day' || Math.abs(put.days) > 6 || isQuoted(sentence, put.start))
      continue;
    const own = weekdaysIn(sentence.text, words).find(
      day =>
        (day.start >= put.end && words.dateJoint.test(sentence.text.slice(put.end, day.start))) ||
        (day.end <= put.start && words.dateJoint.test(sentence.text.slice(day.end, put.start))),
    );
    if (!own) continue;
    const inside = weekdaysIn(sentence.text.slice(0, Math.min(put.start, own.start)), words);
    const last = sentences[sentence.index - 1];
    const from = inside.length > 0 ? inside : last ? weekdaysIn(last.text, words) : [];
    const give = Math.abs(put.days) > 2 ? 1 : 0;
    const right = from.some(({ day }) => {
      const off = (((own.day - day - put.days) % 7) + 7) % 7;
      return Math.min(off, 7 - off) <= give;
    });
    if (from.length !== 1 || right) continue;
    found.push(
      contradiction(
        'order',
        `“${put.text}” doesn't lead from ${from[0]!.text} to ${own.text}`,
        inside.length > 0 ? sentence : last!,
        sentence,
      ),
    );
  }
  return found;
}

function weekdaysIn(text: string, words: Words): { day: number; start: number; end: number; text: string }[] {
  return words.weekdays
    .flatMap((name, day) =>
      [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${name})(?!\\p{L})`, 'gu'))].map(match => ({
        day,
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
      })),
    )
    .sort((a, b) => a.start - b.start);
}
