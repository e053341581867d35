/** A plain first plan of slides: the telling figures, what can be compared, the timeline, the tables, the quotations. */
import { readWords } from '../article/reading.ts';
import type { DocumentIndex } from '../article/traces.ts';
import { type Claim, claimOf, dollars, fits, plainClaim } from './claims.ts';
import { comparisonsOf } from './compare.ts';
import type { FoundEvent } from './events.ts';
import type { FoundFigure } from './figures.ts';
import type { Sentence } from './passages.ts';
import { type FoundQuote, shortSpeaker } from './quotes.ts';
import { sayingsOf } from './sayings.ts';
import { type Series, wordsOnSlide } from './tables.ts';
import { wordsIn } from './wording.ts';

/** One slide: its keys and values in order, values as YAML text. */
export interface DraftSlide {
  readonly claim: string;
  readonly lines: readonly (readonly [key: string, value: string | readonly string[]])[];
}

/** All that was found in an article. */
export interface Findings {
  readonly figures: readonly FoundFigure[];
  readonly events: readonly FoundEvent[];
  readonly quotes: readonly FoundQuote[];
  readonly series: readonly Series[];
  readonly sentences: readonly Sentence[];
  readonly lang: string;
  readonly index: DocumentIndex;
}

/** Words beside the claim that a room reads while it listens. */
const WORDS = 30;
const FIGURE_SLIDES = 5;

/** Slides in order. No figure stands on two of them, no claim twice. */
export function planSlides(found: Findings): DraftSlide[] {
  const claims = new Claims(found);
  const shown = new Set<string>();
  const bars = comparisonsOf(found.figures).slice(0, 3);
  const barred = new Set(bars.flat().map(({ name }) => name));
  const figures = figureGroups(found.figures.filter(one => !barred.has(one.name)));
  const made: { at: number; slide: DraftSlide }[] = [];
  const placed = (group: readonly FoundFigure[]) => Math.min(...group.map(one => found.figures.indexOf(one)));
  const [lead] = figures;
  const add = (group: readonly FoundFigure[], slide: (claim: Claim) => DraftSlide) => {
    // Of a comparison the largest is what the claim should speak of.
    const first = bars.includes(group as FoundFigure[])
      ? [...group].sort((a, b) => b.quantity.base - a.quantity.base)
      : group;
    const claim = claims.forFigures(first);
    for (const { name } of group) shown.add(name);
    made.push({ at: group === lead ? -1 : placed(group), slide: slide(claim) });
  };
  for (const group of figures)
    add(group, claim => ({
      claim: claim.text,
      lines: [['figures', group.map(one => rowOf(one, found.lang))]],
    }));
  for (const group of bars) add(group, claim => barSlide(group, claim));
  made.sort((a, b) => a.at - b.at);
  return [
    ...made.map(({ slide }) => slide),
    ...timelineSlides(found.events, found.lang),
    ...found.series.flatMap(one => tableSlide(one, found, claims)),
    ...quoteSlides(found.quotes, found.lang),
  ];
}

/** Telling figures in slides of one to four, together where they stand together; the most telling first. */
function figureGroups(figures: readonly FoundFigure[]): FoundFigure[][] {
  const telling = figures.filter(({ score, doubt }) => score >= 1.5 && !doubt);
  const chosen = telling.length > 0 ? telling : figures.filter(({ label }) => !label.includes('…'));
  const kept = new Set(
    [...(chosen.length > 0 ? chosen : figures)].sort((a, b) => b.score - a.score).slice(0, 14),
  );
  const groups: FoundFigure[][] = [];
  for (const figure of figures) {
    if (!kept.has(figure)) continue;
    const last = groups.at(-1);
    const near =
      last &&
      last[0]!.sentence.section === figure.sentence.section &&
      figure.sentence.block - last.at(-1)!.sentence.block <= 1;
    const room = last && last.length < 3 && wordsOf([...last, figure]) <= WORDS;
    if (near && room) last.push(figure);
    else groups.push([figure]);
  }
  const score = (group: readonly FoundFigure[]) => Math.max(...group.map(one => one.score));
  const sorted = [...groups].sort((a, b) => score(b) - score(a)).slice(0, FIGURE_SLIDES);
  // Inside a slide the first figure gets the accent: the most telling one.
  return sorted.map(group => [...group].sort((a, b) => b.score - a.score));
}

/** The name, with its label where the caption would say more than that. */
function rowOf({ name, words, label }: FoundFigure, lang: string): string {
  const { rest } = readWords(words, lang || 'en');
  const last = (text: string) => wordsIn(text).at(-1) ?? '';
  const alone = rest === '' || wordsIn(label).includes(last(rest));
  return alone ? name : `${name} | ${dollars(label).replaceAll('|', '\\|')}`;
}

const wordsOf = (group: readonly FoundFigure[]): number =>
  group.reduce(
    (sum, { label, quantity }) => sum + wordsIn(label).length + wordsIn(quantity.text).length + 4,
    0,
  );

/** A ratio that can be counted as squares, or bars; what the claim names gets the accent. */
function barSlide(group: readonly FoundFigure[], claim: Claim): DraftSlide {
  const sizes = group.map(({ quantity }) => quantity.base);
  const ratio = Math.max(...sizes) / Math.min(...sizes);
  const counted = group.every(({ quantity }) => quantity.kind === 'count' && quantity.high === undefined);
  const kind = group.length === 2 && counted && ratio >= 2 && ratio <= 20 ? 'scale' : 'bar';
  const named = group.find(({ name }) => new RegExp(`\\$${name}\\b`).test(claim.text));
  return {
    claim: claim.text,
    lines: [[kind, group.map(({ name }) => name)], ...(named ? ([['highlight', named.name]] as const) : [])],
  };
}

function timelineSlides(events: readonly FoundEvent[], lang: string): DraftSlide[] {
  const sure = events.filter(({ doubt }) => doubt === '');
  const clocks = sure.filter(({ clock }) => clock);
  const own = clocks.length >= 3 ? clocks : sure.filter(({ clock }) => !clock);
  const apart = own.filter(
    (one, at) => own.findIndex(other => other.from === one.from && other.label === one.label) === at,
  );
  const moments = new Set(apart.map(({ from }) => from));
  if (moments.size < 2) return [];
  const kept = apart.slice(0, 8);
  const sorted = [...kept].sort((a, b) => a.from - b.from);
  const claim = sayingsOf(lang).dates(`$${sorted[0]!.name}`, `$${sorted.at(-1)!.name}`);
  return [{ claim, lines: [['timeline', kept.map(({ name }) => name)]] }];
}

function tableSlide(series: Series, found: Findings, claims: Claims): DraftSlide[] {
  const where = [series.lead.replace(/[:：]$/, ''), ...series.heads].find(
    text => text !== '' && found.index.find(text),
  );
  const place = where ? ([['where', where]] as const) : [];
  const claim = claims.forTable(series);
  if (series.line) {
    const { x, y, unit } = series.line;
    const value = `{ from: ${series.file}, x: ${flow(x)}, y: [${y.map(flow).join(', ')}], unit: ${flow(unit)} }`;
    return [{ claim, lines: [['line', value], ...place] }];
  }
  if (wordsOnSlide(series) > WORDS + 4 || series.heads.length > 6) return [];
  return [{ claim, lines: [['table', `{ from: ${series.file} }`], ...place] }];
}

const flow = (text: string): string =>
  /^[\p{L}][\p{L}\p{N} _-]*$/u.test(text) ? text : JSON.stringify(text);

function quoteSlides(quotes: readonly FoundQuote[], lang: string): DraftSlide[] {
  const sayings = sayingsOf(lang);
  const seen = new Map<string, number>();
  return quotes.slice(0, 4).map(({ words, speaker }) => {
    const short = shortSpeaker(speaker);
    const count = (seen.get(short) ?? 0) + 1;
    seen.set(short, count);
    const claim = count === 1 ? sayings.says(short) : sayings.saysMore(short);
    return {
      claim: fits(claim) ? claim : sayings.quotes,
      lines: [['quote', `${dollars(words)} | ${dollars(speaker)}`]],
    };
  });
}

/** Claims, each used once. */
class Claims {
  readonly #found: Findings;
  readonly #used = new Set<string>();

  constructor(found: Findings) {
    this.#found = found;
  }

  /** The sentence of the article that shows most of a group, most telling first; else a plain one. */
  forFigures(group: readonly FoundFigure[]): Claim {
    const { figures, lang } = this.#found;
    const wanted = new Set(group.map(({ name }) => name));
    const sentences = [...new Set(group.map(({ sentence }) => sentence.text))];
    const choices = sentences.flatMap((sentence, at) => {
      const claim = claimOf(sentence, { figures, wanted, lang });
      if (!claim || this.#used.has(claim.printed)) return [];
      const shows = [...wanted].filter(name => new RegExp(`\\$${name}\\b`).test(claim.text)).length;
      return [{ claim, worth: shows - 0.6 * at - (/^we\b|\bwe\b/i.test(claim.printed) ? 0.3 : 0) }];
    });
    const best = choices.sort((a, b) => b.worth - a.worth)[0]?.claim ?? plainClaim(group[0]!, lang);
    this.#used.add(best.printed);
    return best;
  }

  /** The sentence before a table if it stands by itself; else what the table lists. */
  forTable({ lead, heads }: Series): string {
    const { figures, lang } = this.#found;
    // Only a sentence that ends in a colon speaks of the table.
    const own =
      /[:：]$/.test(lead) && claimOf(lead.replace(/[:：]$/, '.'), { figures, wanted: new Set(), lang });
    if (own && !this.#used.has(own.printed)) {
      this.#used.add(own.printed);
      return own.text;
    }
    const sayings = sayingsOf(lang);
    const [first, ...others] = heads.map(head => head.replace(/\s*[([].*$/, '').toLowerCase());
    const claim = sayings.listed(others.slice(0, 2).join(', '), first ?? '');
    return fits(claim) ? claim : sayings.rows;
  }
}
