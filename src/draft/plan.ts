/** A plain first plan of slides: what each section tells best, in the order of the article. */
import { readWords } from '../article/reading.ts';
import type { DocumentIndex } from '../article/traces.ts';
import { Claims } from './claiming.ts';
import { type Claim, type ClaimContext, dollars, fits, hasReference } from './claims.ts';
import { comparisonsOf, pairsOf } from './compare.ts';
import type { FoundEvent } from './events.ts';
import type { FoundFigure } from './figures.ts';
import { groupsOf } from './groups.ts';
import type { Heading, Paragraph, Sentence } from './passages.ts';
import { fillSlides, listSlides } from './points.ts';
import { type FoundQuote, shortSpeaker } from './quotes.ts';
import { type Series, wordsOnSlide } from './tables.ts';
import { draftWordsOf } from './words/index.ts';
import { wordsIn } from './words/words.ts';

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
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Heading[];
  readonly lang: string;
  readonly index: DocumentIndex;
}

/** A slide with its place in the article, and how much it would be missed. */
export interface Placed {
  readonly block: number;
  readonly worth: number;
  readonly slide: DraftSlide;
}

/** Words beside the claim that a room reads while it listens. */
export const WORDS = 32;
const MOST_SLIDES = 11;
const FEWEST = 5;

/** Slides in order. No figure stands on two of them, no claim twice. */
export function planSlides(found: Findings): DraftSlide[] {
  const context: ClaimContext = {
    figures: found.figures,
    lang: found.lang,
    words: draftWordsOf(found.lang || 'en'),
  };
  const claims = new Claims(found, context);
  const made: Placed[] = [];
  const pairs = pairsOf(found.figures).slice(0, 6);
  const paired = new Set(pairs.flat());
  const others = comparisonsOf(
    found.figures.filter(one => !paired.has(one)),
    context.words,
  );
  const bars = [...pairs, ...others.slice(0, 3)];
  const barred = new Set(bars.flat());
  // Half of a comparison says nothing without the other half.
  const isHalf = ({ pair, sentence }: FoundFigure) =>
    pair !== undefined &&
    found.figures.some(one => one.sentence === sentence && one.quantity.start === pair && one.doubt !== '');
  const groups = groupsOf(found.figures.filter(one => !barred.has(one) && !isHalf(one))).sort(
    (a, b) => worthOf(b) - worthOf(a),
  );
  const weak: Placed[] = [];
  for (const group of [...bars, 'lists' as const, ...groups]) {
    if (group === 'lists') {
      made.push(...listSlides(found, claims, context));
      continue;
    }
    const bar = bars.includes(group);
    const own = group.filter(({ name }) => !claims.isShown(name));
    if (own.length === 0 || (bar && own.length < 2)) continue;
    const told = claims.forFigures(own);
    const isPair = pairs.includes(group);
    const sum = () => (isPair ? claims.forPair(own) : claims.forBars(own));
    const summed = bar && told.plain ? sum() : undefined;
    const claim = summed ?? told.claim;
    const plain = told.plain && !summed;
    const slide = bar && own.length > 1 ? barSlide(own, claim) : figureSlide(own, claim, claims, context);
    const placed = {
      block: Math.min(...own.map(({ sentence }) => sentence.block)),
      worth: worthOf(own),
      slide,
    };
    // One figure alone is no slide, unless the article begins with it or its sentence goes on.
    const isThin = own.length === 1 && slide.lines.length === 1 && own[0]!.sentence.block > 1;
    if (isThin) weak.push(placed);
    else if (!plain || own.every(({ label, doubt }) => !doubt && /\s/.test(label)))
      (plain && group !== groups[0] ? weak : made).push(placed);
  }
  made.push(...timelineSlides(found.events, claims, context));
  made.push(...found.series.flatMap(one => tableSlide(one, found, claims)));
  made.push(...quoteSlides(found.quotes, context));
  // Sections without figures, and what only a plain sentence of ours can introduce, come where little else is found.
  if (made.length < FEWEST)
    made.push(...fillSlides(found, claims, context).slice(0, FEWEST + 2 - made.length));
  if (made.length < FEWEST)
    made.push(...weak.sort((a, b) => b.worth - a.worth).slice(0, FEWEST - made.length));
  const kept = [...made].sort((a, b) => b.worth - a.worth).slice(0, MOST_SLIDES);
  return kept.sort((a, b) => a.block - b.block).map(({ slide }) => slide);
}

const worthOf = (group: readonly FoundFigure[]): number =>
  Math.max(...group.map(({ score }) => score)) + 0.5 * group.length;

/** Up to three figures; a single one with the sentence that goes on from its own. */
function figureSlide(
  group: readonly FoundFigure[],
  claim: Claim,
  claims: Claims,
  context: ClaimContext,
): DraftSlide {
  const next = group.length === 1 ? claims.sentenceAfter(group[0]!.sentence) : undefined;
  return {
    claim: claim.text,
    lines: [
      // What the claim speaks of comes first and gets the accent.
      [
        'figures',
        [...group]
          .sort((a, b) => Number(hasReference(claim.text, b.name)) - Number(hasReference(claim.text, a.name)))
          .map(one => rowOf(one, context.lang)),
      ],
      ...(next ? ([['takeaway', `${next.text}${context.words.dense ? '。' : '.'}`]] as const) : []),
    ],
  };
}

/** The name, with its label where the caption would say more than that. */
function rowOf({ name, words, label }: FoundFigure, lang: string): string {
  const { rest } = readWords(words, lang || 'en');
  const last = (text: string) => wordsIn(text).at(-1) ?? '';
  const alone =
    rest === '' || (last(rest) !== '' && wordsIn(label).includes(last(rest)) && wordsIn(rest).length <= 6);
  return alone ? name : `${name} | ${dollars(label).replaceAll('|', '\\|')}`;
}

/** A ratio that can be counted as squares, or bars; what the claim names gets the accent. */
function barSlide(group: readonly FoundFigure[], claim: Claim): DraftSlide {
  const sizes = group.map(({ quantity }) => quantity.base);
  const ratio = Math.max(...sizes) / Math.min(...sizes);
  const counted = group.every(({ quantity }) => quantity.kind === 'count' && quantity.high === undefined);
  const kind = group.length === 2 && counted && ratio >= 3 && ratio <= 20 ? 'scale' : 'bar';
  const largest = group.find(
    ({ quantity, label }) =>
      quantity.base === Math.max(...sizes) && claim.text.includes(label.split(', ')[0]!),
  );
  // Of then and now, now.
  const shown = group.filter(({ name }) => hasReference(claim.text, name));
  const named = (group[0]?.pair === undefined ? shown[0] : shown.at(-1)) ?? largest;
  return {
    claim: claim.text,
    lines: [[kind, group.map(({ name }) => name)], ...(named ? ([['highlight', named.name]] as const) : [])],
  };
}

/** Three dated events or more, on days or within one. */
function timelineSlides(events: readonly FoundEvent[], claims: Claims, { words }: ClaimContext): Placed[] {
  const sure = events.filter(({ doubt }) => doubt === '');
  const clocks = sure.filter(({ clock }) => clock);
  const own = clocks.length >= 3 ? clocks : sure.filter(({ clock }) => !clock);
  const apart = own.filter(
    (one, at) => own.findIndex(other => other.from === one.from && other.label === one.label) === at,
  );
  if (new Set(apart.map(({ from }) => from)).size < 3) return [];
  const kept = apart.slice(0, 8);
  const sorted = [...kept].sort((a, b) => a.from - b.from);
  const told = [...sorted].reverse().flatMap(({ sentence }) => claims.forSentence(sentence.text) ?? [])[0];
  const claim = told?.text ?? words.say.dates(`$${sorted[0]!.name}`, `$${sorted.at(-1)!.name}`);
  const block = Math.max(...kept.map(({ sentence }) => sentence.block));
  return [
    { block: block + 0.5, worth: 6, slide: { claim, lines: [['timeline', kept.map(({ name }) => name)]] } },
  ];
}

function tableSlide(series: Series, found: Findings, claims: Claims): Placed[] {
  const where = [series.lead.replace(/[:：]$/, ''), ...series.heads].find(
    text => text !== '' && found.index.find(text),
  );
  const place = where ? ([['where', where]] as const) : [];
  const at = { block: series.block, worth: 5 };
  if (series.line) {
    const { x, y, unit } = series.line;
    const value = `{ from: ${series.file}, x: ${flow(x)}, y: [${y.map(flow).join(', ')}], unit: ${flow(unit)} }`;
    return [{ ...at, slide: { claim: claims.forTable(series), lines: [['line', value], ...place] } }];
  }
  if (wordsOnSlide(series) > WORDS + 4 || series.heads.length > 6 || series.rows.length > 24) return [];
  return [
    {
      ...at,
      slide: { claim: claims.forTable(series), lines: [['table', `{ from: ${series.file} }`], ...place] },
    },
  ];
}

const flow = (text: string): string =>
  /^[\p{L}][\p{L}\p{N} _-]*$/u.test(text) ? text : JSON.stringify(text);

function quoteSlides(quotes: readonly FoundQuote[], { words }: ClaimContext): Placed[] {
  const seen = new Map<string, number>();
  // A second one of a speaker must be worth a slide.
  const told = quotes.filter(
    ({ speaker, words: said }, at) =>
      quotes.findIndex(one => one.speaker === speaker) === at || said.length >= (words.dense ? 24 : 60),
  );
  return told.slice(0, 3).map(({ words: said, speaker, block }) => {
    const short = shortSpeaker(speaker);
    const count = (seen.get(short) ?? 0) + 1;
    seen.set(short, count);
    const claim = count === 1 ? words.say.says(short) : words.say.saysMore(short);
    return {
      block: block + 0.3,
      worth: 4 - count,
      slide: {
        claim: fits(claim) ? claim : words.say.quotes,
        lines: [['quote', `${dollars(said)} | ${dollars(speaker)}`]],
      },
    };
  });
}
