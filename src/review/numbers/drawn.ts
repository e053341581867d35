/** The numbers that drawings print: read from the finished SVG, so that none is passed over. */
import { datesIn } from '../../article/dates.ts';
import { languageOf } from '../../article/languages/index.ts';
import type { Article } from '../../article/types.ts';
import type { Account } from './accounts.ts';
import { knownOf } from './known.ts';
import { type LooseNumber, looseProblem, nearestOf } from './loose.ts';
import type { Piece } from './pieces.ts';
import { readerOf } from './reader.ts';

/** One number of a drawing. */
export type DrawnNumber = Pick<Account, 'slide' | 'page' | 'text' | 'how' | 'names' | 'quantity' | 'allowed'>;

/** A slide's drawing. */
export interface DrawnSlide {
  readonly slide: string;
  readonly page: number;
  /** The slide's kind: 'line'. */
  readonly kind: string;
  readonly svg: string;
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** All that is alike in the numbers of one axis. */
  readonly look: string;
}

/** Every number that drawings print, each with what accounts for it; ticks of an axis are its own. */
export function drawnNumbers(slides: readonly DrawnSlide[], article: Article): DrawnNumber[] {
  if (!slides.length) return [];
  const reader = readerOf(article, []);
  return slides.flatMap(({ slide, page, kind, svg }) => {
    const labels = labelsOf(svg);
    const ticks = AXES.has(kind) ? ticksOf(labels, article.lang) : new Set<Label>();
    const pieces = labels.map((label): Piece => {
      const { text } = label;
      const places = [...text].map((_, at) => at);
      return {
        slide,
        page,
        kind,
        place: 'slide',
        text,
        places,
        ...(ticks.has(label) && { own: true as const }),
      };
    });
    return reader(pieces).map(({ text, how, names, quantity, allowed }) => ({
      slide,
      page,
      text,
      how,
      names,
      ...(quantity && { quantity }),
      ...(allowed !== undefined && { allowed }),
    }));
  });
}

/** What is to be said of them, at the picture's line in deck.md. */
export function looseDrawn(
  drawn: readonly DrawnNumber[],
  markdown: string,
  article: Article,
  file: string,
): LooseNumber[] {
  const loose = drawn.filter(({ how }) => how === 'loose');
  if (!loose.length) return [];
  const known = knownOf(article);
  const lines = markdown.split('\n');
  return loose.flatMap(({ slide, text, quantity }) => {
    const at = lines.findIndex(line => line.includes(`](charts/${slide}.svg)`));
    const source = lines[at] ?? '';
    // What the alt text says too is found there.
    if (source.replaceAll('\u00a0', ' ').replaceAll('\\', '').includes(text)) return [];
    const placed = { file, line: at + 1, column: 1, length: source.length || 1, source, slide };
    const problem = looseProblem({ place: 'slide', text }, placed, quantity && nearestOf(quantity, known));
    return [{ ...problem, found: `in the drawing, ${problem.found}` }];
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function labelsOf(svg: string): Label[] {
  return [...svg.matchAll(/<text\b([^>]*)>([\s\S]*?)<\/text>/g)].map(([, marks = '', inside = '']) => {
    const mark = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(marks)?.[1] ?? '';
    const text = inside
      .replace(/<[^>]*>/g, '')
      .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    const look = ['font-size', 'font-weight', 'fill', 'text-anchor'].map(mark).join(' ');
    return { text, x: Number(mark('x')), y: Number(mark('y')), look };
  });
}

/** Kinds whose drawings have axes. */
const AXES = new Set(['line', 'column', 'timeline']);

/**
 * The ticks of the axes: labels of one look in a row or column, whose numbers or dates lie as far apart as their places
 * do.
 */
function ticksOf(labels: readonly Label[], lang: string): Set<Label> {
  const ticks = new Set<Label>();
  for (const along of ['x', 'y'] as const) {
    const across = along === 'x' ? 'y' : 'x';
    const rows = new Map<string, Label[]>();
    for (const label of labels) {
      const key = `${label.look} ${Math.round(label[across])}`;
      if (Number.isFinite(numberOf(label, lang))) rows.set(key, [...(rows.get(key) ?? []), label]);
    }
    for (const row of rows.values()) {
      const places = row.map(label => label[along]);
      if (
        isLinear(
          places,
          row.map(label => numberOf(label, lang)),
        ) ||
        isLinear(places, daysOf(row, lang))
      )
        for (const label of row) ticks.add(label);
    }
  }
  return ticks;
}

/** Whether values lie as far apart as their places; a place may be four px off. */
function isLinear(places: readonly number[], values: readonly number[]): boolean {
  const last = values.length - 1;
  if (last < 1) return false;
  const slope = (values[last]! - values[0]!) / (places[last]! - places[0]!);
  return (
    slope !== 0 &&
    values.every(
      (value, at) => Math.abs(values[0]! + slope * (places[at]! - places[0]!) - value) <= Math.abs(slope) * 4,
    )
  );
}

/** The number of a label that is hardly more: '400 ppm', 'May 1'. */
function numberOf({ text }: Label, lang: string): number {
  const { decimal } = languageOf(lang);
  const [digits, ...more] = text.match(/\d[\d.,\u00a0\u202f]*/g) ?? [];
  if (digits === undefined || more.length > 1 || text.length > digits.length + 9) return Number.NaN;
  const plain = digits.replace(decimal === ',' ? /[.\u00a0\u202f]/g : /[,\u00a0\u202f]/g, '');
  return Number(plain.replace(',', '.'));
}

/** The days of labels on an axis of time: what one leaves out is as on the one before. */
function daysOf(row: readonly Label[], lang: string): number[] {
  let [year, month] = [2000, 1];
  return row.map(label => {
    const dated = datesIn(label.text, lang)[0];
    if (dated?.minute !== undefined) return dated.minute;
    const bare = numberOf(label, lang);
    const isYear = !dated && bare > 1000;
    year =
      dated?.year ?? (isYear ? bare : dated?.month !== undefined && dated.month < month ? year + 1 : year);
    const part = dated?.quarter ? dated.quarter * 3 - 2 : dated?.half ? dated.half * 6 - 5 : undefined;
    month = dated?.month ?? part ?? (isYear || dated?.year !== undefined ? 1 : month);
    const day = dated ? (dated.day ?? 1) : isYear ? 1 : bare;
    return Date.UTC(year, month - 1, day) / 864e5;
  });
}
