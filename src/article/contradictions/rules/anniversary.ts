/** 'Founded in 1950 ... its 80th anniversary in 2025'. */
import { type Contradiction, contradiction } from '../finding.ts';
import { isQuoted, type Passages, type Sentence } from '../passages.ts';

/** Anniversaries against the two years that they lie between. */
export function anniversary({ sentences, words }: Passages): Contradiction[] {
  return sentences.flatMap(sentence => {
    const { text, dates, block } = sentence;
    const told = dates.length > 0 ? words.anniversary.exec(text) : null;
    if (!told || isQuoted(sentence, told.index)) return [];
    const foundedIn = (one: Sentence) =>
      one.dates.filter(
        ({ start, year }) => year !== undefined && words.founded.test(one.text.slice(0, start)),
      );
    const last = sentences[sentence.index - 1];
    const own = foundedIn(sentence);
    const start = own.length > 0 ? own : last?.block === block ? foundedIn(last) : [];
    const feast = dates.filter(
      ({ year, start: at }) => year !== undefined && !own.some(one => one.start === at),
    );
    const [from, to] = [start[0], feast[0]];
    if (!from || !to || start.length > 1 || feast.length > 1) return [];
    // Its own feast, and of a birth the birthday only.
    const lead = text.slice(0, told.index);
    if (!words.ownFeast.test(lead) || (own.length === 0 && !words.itsTurn.test(lead))) return [];
    const born = words.birth.test((own.length > 0 ? text : last!.text).slice(0, from.start));
    if (born !== words.birth.test(told[0])) return [];
    // The year stands in the feast's own clause.
    const gap =
      to.end <= told.index
        ? text.slice(to.end, told.index)
        : text.slice(told.index + told[0].length, to.start);
    if (gap.length > 40 || /[.;:]/.test(gap)) return [];
    const years = to.year! - from.year!;
    if (Math.abs(years - Number(told[1])) <= 1 || years <= 0) return [];
    return [
      contradiction(
        'duration',
        `from ${from.year} to ${to.year} are ${years} years, not ${told[1]}`,
        ...(own.length > 0 ? [] : [last!]),
        sentence,
      ),
    ];
  });
}
