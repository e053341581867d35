/** Reads the numbers of one slide's texts, and finds what accounts for each. */
import { datesIn } from '../../article/dates.ts';
import { languageOf } from '../../article/languages/index.ts';
import { readQuantities } from '../../article/quantities.ts';
import type { Article, Quantity } from '../../article/types.ts';
import type { Account } from './accounts.ts';
import { asPoints, isBare, measuredBy } from './bare.ts';
import { isCell, isCellSum, isCellText } from './cells.ts';
import { cue } from './cues/index.ts';
import { datesLike, otherDate } from './dated.ts';
import { isSpan, isWord } from './durations.ts';
import { type Fit, fitsOf, shareFits } from './facts.ts';
import { holds } from './fits.ts';
import { type Known, knownOf } from './known.ts';
import type { Lifted } from './lifted.ts';
import { namedBy } from './named.ts';
import type { Piece } from './pieces.ts';
import { sentenceAt } from './sentences.ts';
import { allowedIn, digitsIn, ownIn, quotationsIn, readable, type Stretch } from './stretches.ts';
import { sumOf } from './sums.ts';
import { worked } from './worked.ts';

/** A number in a piece; offsets count the piece's own signs. */
export type Found = Omit<Account, 'slide' | 'page' | 'place' | 'chars'> & { readonly piece: Piece };
type Verdict = Pick<Account, 'how' | 'names' | 'otherDate' | 'soft'>;

/** A number that waits for a verdict. */
interface Open {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quantity?: Quantity;
  verdict?: Verdict | undefined;
  allowed?: string;
}

const LOOSE: Verdict = { how: 'loose', names: [] };

type Place = { readonly start: number; readonly end: number };

const overlaps = ([a, b]: Stretch, { start, end }: { start: number; end: number }): boolean =>
  a < end && start < b;

/** Tells a reader of slides: give it the pieces of one slide, it gives their numbers in order. */
export function readerOf(article: Article, lifted: readonly Lifted[]): (pieces: readonly Piece[]) => Found[] {
  const { lang } = article;
  const known = knownOf(article);
  const speaks = namedBy(article);
  const quoted = quotationsIn(article);
  const word = new RegExp(
    `${cue(lang, 'ordinal').source}|${cue(lang, 'half').source}|(?<![\\p{L}\\p{N}])(?:${Object.keys(languageOf(lang).ones).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );

  return pieces => {
    const whole = pieces.map(({ text }) => text).join('\n');
    const read = pieces.map(piece => readPiece(piece, whole));
    const all = read.flatMap(({ open }) => open);
    const slide = new Set([...all.flatMap(({ verdict }) => verdict?.names ?? []), ...speaks(whole)]);
    const exhibit = exhibitOf(read);
    for (const { piece, text, open } of read) {
      if (open.every(({ verdict }) => verdict)) continue;
      for (const one of open) one.verdict ??= sumAt(one, open, { slide, exhibit }, piece, text, whole);
      const spoken = speaks(text);
      const terms = [
        ...open.flatMap(({ quantity, verdict }) =>
          quantity ? [{ quantity, ...(verdict && verdict.how !== 'loose' && { names: verdict.names }) }] : [],
        ),
        // Facts that the text names without their figure. They stand nowhere in it.
        ...known.figures.flatMap(({ quantity, fact }) =>
          fact && spoken.has(fact.name)
            ? [{ quantity: { ...quantity, start: -1, end: -1 }, names: [fact.name] }]
            : [],
        ),
      ];
      const shown = worked(text, terms, lang, (share, whole) => shareFits(share, whole, known.figures));
      for (const one of open) {
        const names = one.quantity && shown.get(one.quantity);
        if (names && (one.verdict ?? LOOSE).how === 'loose') one.verdict = { how: 'sum', names };
      }
    }
    return all.map(({ verdict, allowed, ...one }): Found => {
      if (verdict && (verdict.how !== 'loose' || allowed === undefined)) return { ...one, ...verdict };
      return allowed === undefined
        ? { ...one, how: 'loose', names: [] }
        : { ...one, how: 'allowed', names: [], allowed };
    });
  };

  /** All numbers of a piece, those that need no more than it with their verdict. */
  function readPiece(piece: Piece, units: string): { piece: Piece; text: string; open: Open[] } {
    const said = (start: number, end: number) => piece.text.slice(start, end).replace(/\s+/g, ' ').trim();
    if (piece.own) {
      const open = digitsIn(piece.text, []).map(
        (at): Open => ({ piece, ...at, text: said(at.start, at.end), verdict: { how: 'own', names: [] } }),
      );
      return { piece, text: piece.text, open };
    }
    const own = ownIn(piece.text);
    const text = readable(piece.text, own, lang);
    // On a quote slide the article's words stand without marks.
    const cited = piece.kind === 'quote' && quoted(`“${piece.text.trim()}”`).length > 0;
    const quotes: Stretch[] = cited ? [[0, piece.text.length]] : quoted(piece.text);
    const allow = allowedIn(piece.text, article.allow);
    const dates = datesIn(text, lang);
    const made = (
      at: { start: number; end: number },
      verdict: Verdict | undefined,
      quantity?: Quantity,
    ): Open => {
      const { start, end } = at;
      const entry = allow.find(({ stretch }) => overlaps(stretch, at))?.entry;
      const inQuotes = quotes.some(stretch => overlaps(stretch, at));
      const lies = liftedAt({ start, end, ...(quantity && { quantity }) }, piece);
      const told =
        inQuotes && !lies ? ({ how: 'quotation', names: verdict?.names ?? [] } as const) : (lies ?? verdict);
      return {
        piece,
        start,
        end,
        text: said(start, end),
        ...(quantity && { quantity }),
        ...(told && { verdict: told }),
        ...(entry !== undefined && { allowed: entry }),
      };
    };
    const found = [
      ...readQuantities(text, lang).map(quantity => {
        const sentence = sentenceAt(text, quantity.start);
        const fit = factFit(quantity, text, sentence, units);
        const plain = isWord(quantity, piece.text, dates.length, article);
        const version = isBare(quantity) && known.versions.has(quantity.text);
        const how = version ? 'name' : 'word';
        return made(quantity, fit ?? (version || plain ? { how, names: [] } : undefined), quantity);
      }),
      ...dates.map(dated => {
        const like = datesLike(dated, known.dates);
        const names = [...new Set(like.flatMap(({ fact }) => (fact ? [fact.name] : [])))];
        const cell = !like.length && isRow(dated, known);
        const [from, to] = sentenceAt(text, dated.start);
        const other = otherDate(dated, text.slice(from, to), lang, known.dates);
        const quotes = piece.place === 'foot' || quoted(piece.text).some(stretch => overlaps(stretch, dated));
        const passages = other && !quotes && ([other.own.sentence, other.other.sentence] as const);
        const how = like.length ? 'event' : 'cell';
        return made(
          dated,
          like.length || cell ? { how, names, ...(passages && { otherDate: passages }) } : undefined,
        );
      }),
      // 'May' holds no number: it counts only as an event's date.
    ].filter(({ text, verdict, quantity }) => verdict || quantity || /\p{Nd}/u.test(text));
    const rest = [
      ...digitsIn(piece.text, found),
      ...[...piece.text.matchAll(word)].map(({ index, 0: one }) => ({
        start: index,
        end: index + one.length,
      })),
    ]
      .filter(at => !found.some(other => overlaps([other.start, other.end], at)))
      .map(at => {
        const how = own.some(stretch => overlaps(stretch, at)) ? 'own' : 'name';
        return made(at, { how: /\p{Nd}/u.test(said(at.start, at.end)) ? how : 'word', names: [] });
      });
    return { piece, text, open: [...found, ...rest].sort((a, b) => a.start - b.start) };
  }

  /** The reference that stands there; of a sum written out, `$times.work`, the input. */
  function liftedAt(
    { start, end, quantity }: { start: number; end: number; quantity?: Quantity },
    { places }: Piece,
  ): Verdict | undefined {
    const at = { start: places[start]!, end: places[end - 1]! + 1 };
    const here = lifted.find(each => overlaps([each.start, each.end], at));
    const fact = here && article.facts.get(here.name);
    if (
      !fact ||
      (quantity &&
        (drops(quantity, fact.name) || strays(quantity, fact.name, places.slice(start, end), here)))
    )
      return undefined;
    const inputs = here.form === 'work' && quantity ? fact.computed?.uses : undefined;
    const input = inputs?.find(name =>
      known.figures.some(one => one.fact?.name === name && one.quantity.base === quantity!.base),
    );
    return { how: fact.sort === 'event' ? 'event' : 'fact', names: [input ?? fact.name] };
  }

  /** A reference that has lost its qualifier on the way, and nobody asked for it without. */
  function drops({ base, qualifier }: Quantity, name: string): boolean {
    const own = known.figures.filter(({ quantity, fact }) => fact?.name === name && quantity.base === base);
    return (
      qualifier === 'exact' && own.length > 0 && own.every(({ quantity }) => quantity.qualifier !== 'exact')
    );
  }

  /** Words typed around a reference that make it say more: 'more than $x', '$x million'. */
  function strays(said: Quantity, name: string, at: readonly number[], here: Place): boolean {
    const behind = at.filter(place => place >= here.end);
    // A mark between parts them: a figure in bold, its label behind.
    if (behind.some((place, index) => place !== here.end + index)) return false;
    if (!behind.length && at[0]! >= here.start) return false;
    const own = known.figures.filter(({ fact }) => fact?.name === name);
    const plain = { ...said, noun: '' };
    return own.length > 0 && !own.some(({ quantity }) => holds(plain, quantity));
  }

  function factFit(figure: Quantity, text: string, [from, to]: Stretch, units: string): Fit | undefined {
    const sentence = text.slice(from, to);
    const said = { lang, sentence, start: figure.start - from, end: figure.end - from };
    const fit = fitsOf(figure, known.figures, said, speaks(sentence));
    if (fit || !isBare(figure)) return fit;
    for (const one of measuredBy(figure, lang, units)) {
      const measured = fitsOf(one, known.figures, said, speaks(sentence));
      if (measured) return measured;
    }
    return undefined;
  }

  /** What follows from facts and series, once it is known what the slide shows. */
  function sumAt(
    { quantity, start, end }: Open,
    open: readonly Open[],
    { slide, exhibit }: { readonly slide: ReadonlySet<string>; readonly exhibit: ReadonlySet<string> },
    piece: Piece,
    text: string,
    whole: string,
  ): Verdict | undefined {
    if (isCellText(piece.text, known.series, piece.kind)) return { how: 'cell', names: [] };
    if (!quantity) return undefined;
    const [from, to] = sentenceAt(text, start);
    const sentence = text.slice(from, to);
    if (isCell(quantity, known.series, piece.text.slice(from, to), piece.kind))
      return { how: 'cell', names: [] };
    const place = { lang, sentence, start: start - from, end: end - from };
    if (isCellSum(quantity, known.series, place, piece.kind, whole)) return { how: 'sum', names: [] };
    const written = new Set(
      open.filter(one => one.start >= from && one.end <= to).flatMap(({ verdict }) => verdict?.names ?? []),
    );
    const near = new Set([...written, ...speaks(sentence)]);
    const said = { ...place, written, near, slide, exhibit };
    const shows = known.series.some(({ kind }) => kind === piece.kind);
    const sum = sumOf(quantity, known.figures, said);
    if (sum) return { how: 'sum', names: sum.names };
    const events = piece.kind === 'timeline' ? exhibit : [];
    if (isSpan(quantity, known, [...near, ...events], whole, shows, article))
      return { how: 'sum', names: [] };
    const points = asPoints(quantity, lang);
    if (points && sumOf(points, known.figures, said)) return { how: 'sum', names: [] };
    return sumOf(quantity, known.figures, { ...said, loose: true }) ? { ...LOOSE, soft: true } : undefined;
  }
}

/** The facts that the slide's exhibit shows: its picture's alt text names them, else all behind the claim. */
function exhibitOf(read: readonly { readonly piece: Piece; readonly open: readonly Open[] }[]): Set<string> {
  const alt = read.filter(({ piece }) => piece.place === 'alt');
  const slide = read.filter(({ piece }) => piece.place === 'slide' && piece.kind).slice(1);
  const pieces = alt.some(({ open }) => open.length) ? alt : slide;
  return new Set(
    pieces.flatMap(({ open }) =>
      open.flatMap(({ verdict }) => (verdict && /fact|event/.test(verdict.how) ? verdict.names : [])),
    ),
  );
}

/** Years and decades that are rows of a series. */
function isRow(
  { day, month, minute, year, lastYear, decade }: ReturnType<typeof datesIn>[number],
  { years }: Known,
): boolean {
  return (
    day === undefined &&
    month === undefined &&
    minute === undefined &&
    [year, lastYear, decade].every(
      each => each === undefined || years.has(each) || [...years].some(one => one % 100 === each),
    )
  );
}
