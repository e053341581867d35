/** 'A gust of 141 km/h was measured on Mount Hale', then 'the gust on Mount Hale reached 114 km/h'. */
import type { Quantity } from '../../types.ts';
import { type Contradiction, contradiction } from '../finding.ts';
import { isQuoted, type Passages, type Sentence } from '../passages.ts';
import { isPlain, meet, spanOf } from '../spans.ts';
import type { Words } from '../words/words.ts';
import { meetSets } from './slip.ts';

interface Reading {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly noun: string;
  readonly places: ReadonlySet<string>;
  readonly days: string;
}

/** Kinds of which a sentence gives one of many: prices, counts, times. */
const UNFIT = /^(?:count|money|percent|points|ratio|duration)/;

/** One measured thing of one place with two values: both passages must name the place. */
export function measured({ sentences, words }: Passages): Contradiction[] {
  const first: Reading[] = [];
  const found: Contradiction[] = [];
  for (const sentence of sentences)
    for (const quantity of sentence.quantities) {
      if (UNFIT.test(quantity.kind) || quantity.high !== undefined || !isPlain(quantity)) continue;
      if (isQuoted(sentence, quantity.start) || words.attributed.test(sentence.text)) continue;
      const clause = clauseOf(sentence.text, quantity);
      const before = sentence.text.slice(clause[0], quantity.start);
      const behind = sentence.text.slice(quantity.end, clause[1]);
      const one = words.measuredOf.exec(before)?.[1];
      // 'The temperature was 15 °C at noon': only where nothing narrows it.
      const alone = /^$|^[.,;!?)]/.test(behind);
      const again =
        (alone ? words.measuredThe.exec(before)?.[1] : undefined) ?? words.reachedThe.exec(behind)?.[1];
      const noun = one ?? again;
      if (noun === undefined) continue;
      const reading: Reading = {
        sentence,
        quantity,
        noun: words.stem(noun),
        places: placesIn(`${before} ${behind}`, words),
        days: sentence.dates
          .filter(({ start, day, year }) => start < clause[1] && (day ?? year) !== undefined)
          .map(({ day, month, year }) => `${year ?? ''}-${month ?? ''}-${day ?? ''}`)
          .join(' '),
      };
      if (one !== undefined) first.push(reading);
      else if (!words.anotherTime.test(`${before} ${behind}`)) {
        const same = first.filter(other => isSame(other, reading));
        // Of several, it may be any.
        const [other] = same;
        if (other && same.length === 1 && !meet(spanOf(other.quantity), spanOf(quantity)))
          found.push(
            contradiction(
              'two-values',
              `one thing is given two values: ${other.quantity.text} and ${quantity.text}`.replace(
                /\u00a0/g,
                ' ',
              ),
              other.sentence,
              sentence,
            ),
          );
      }
    }
  return found;
}

const isSame = (a: Reading, b: Reading): boolean =>
  a.sentence !== b.sentence &&
  a.noun === b.noun &&
  a.quantity.kind === b.quantity.kind &&
  (b.days === '' || a.days === b.days) &&
  meetSets(a.places, b.places) &&
  (b.places.size === 1 || [...b.places].every(place => a.places.has(place)));

const placesIn = (text: string, words: Words): Set<string> =>
  new Set([...text.matchAll(words.placeNames)].map(([, name]) => name!));

/** From the full stop, semicolon or bracket before a figure to the next one behind it. */
function clauseOf(text: string, { start, end }: Quantity): readonly [number, number] {
  const from = text.lastIndexOf(';', start) + 1;
  const to = text.slice(end).search(/;|, (?:nachdem|when|after|nach|und|and) /);
  return [from, to < 0 ? text.length : end + to];
}
