import type { DeckKnowledge, Figures, Origin, TracedNumber } from '../../publish/types.ts';
import { type MarkdownIt, plain, type SlideTokens, type State, slidesOf, type Token } from './tokens.ts';

/** The page's name for the row of the register that has an origin. */
export const anchor = (key: string): string => `fact:${key}`;

/**
 * Numbers lead to where they come from: each is a quiet link to its row in the register, and names its origins
 * (`data-origins`), as the texts of drawings do. A drawing's numbers can't be links, so the source line of its slide is.
 * A slide lists all of its figures' origins in order of sight (`data-figures`).
 */
export function traces(md: MarkdownIt, knowledge: DeckKnowledge | undefined): void {
  const figures = knowledge?.figures;
  if (!figures) return;
  md.core.ruler.push('factdeck_traces', state => {
    if (state.inlineMode) return;
    const slides = slidesOf(state);
    const rows = new Set(slides.filter(isRegister).flatMap(slide => nameRows(slide, figures)));
    slides.forEach((slide, at) => {
      const [from, to] = [lineOf(slide), lineOf(slides[at + 1])];
      const numbers = figures.numbers.filter(({ line }) => line >= from && line < to);
      const drawn = knowledge.slides.get(slide.id)?.drawn ?? [];
      const seen = new Set<string>();
      const pen = new Pen(state, rows, seen);
      pen.mark(slide, numbers);
      // What is drawn may be spoken of in the alt text alone.
      for (const { place, origins } of numbers) if (place === 'alt') for (const key of origins) seen.add(key);
      const isDrawn = nameDrawings(slide, figures, drawn, seen);
      pen.markFoot(slide, numbers);
      if (isDrawn) pen.linkFoot(slide, drawn);
      if (seen.size > 0) slide.open.attrSet('data-figures', [...seen].join(' '));
      const told = numbers.filter(({ place }) => place === 'notes').flatMap(({ origins }) => origins);
      slide.open.meta = { ...slide.open.meta, origins: [...new Set([...seen, ...told])] };
    });
  });
}

const isRegister = ({ classes }: SlideTokens): boolean => classes.includes('sources');

/** The line of deck.md that a slide begins at, 1-based. */
const lineOf = (slide: SlideTokens | undefined): number =>
  slide ? (slide.open.map?.[0] ?? 0) + 1 : Number.POSITIVE_INFINITY;

const fold = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .trim()
    .toLowerCase();

/** Gives the rows of a register their names, by their figure and words; the keys that have one. */
function nameRows({ tokens }: SlideTokens, { origins }: Figures): string[] {
  const named: string[] = [];
  tokens.forEach((token, at) => {
    if (token.type !== 'tr_open') return;
    const end = tokens.findIndex((other, index) => index > at && other.type === 'tr_close');
    const [figure = '', words = ''] = tokens
      .slice(at, end)
      .filter(({ type }) => type === 'inline')
      .map(({ children }) => fold(plain(children)));
    const fits = ({ key, figure: own, words: tell }: Origin) =>
      !named.includes(key) && fold(own) === figure && words.includes(fold(tell));
    const origin = [...origins.values()].find(fits);
    if (!origin) return;
    token.attrSet('id', anchor(origin.key));
    named.push(origin.key);
  });
  return named;
}

/** Marks the numbers of one slide; what it has marked goes into `seen`. */
class Pen {
  constructor(
    readonly state: State,
    readonly rows: ReadonlySet<string>,
    readonly seen: Set<string>,
  ) {}

  /** The numbers in sight: each is looked for in the text of its line, after the one before it. */
  mark(slide: SlideTokens, numbers: readonly TracedNumber[]): void {
    const left = new Set(numbers.filter(({ place }) => place === 'slide'));
    // A row of the register needn't lead to itself.
    const tag = isRegister(slide) ? 'span' : 'a';
    let lines: readonly [number, number] = [0, 0];
    let foot = false;
    for (const token of slide.tokens) {
      if (/^marpit_(?:footer|header)_/.test(token.type)) foot = token.nesting > 0;
      if (token.map && !foot) lines = token.map;
      if (token.type !== 'inline' || foot) continue;
      this.#inline(
        token,
        [...left].filter(({ line }) => line > lines[0] && line <= lines[1]),
        tag,
        number => left.delete(number),
      );
    }
  }

  markFoot(slide: SlideTokens, numbers: readonly TracedNumber[]): void {
    const left = new Set(numbers.filter(({ place }) => place === 'foot'));
    for (const inline of feetOf(slide))
      this.#inline(inline, [...left], isRegister(slide) ? 'span' : 'a', number => left.delete(number));
  }

  /** Makes the source line, up to a number of its own, a link to the register's row of the first of these. */
  linkFoot(slide: SlideTokens, keys: readonly string[]): void {
    const key = [...keys, ...this.seen].find(one => this.rows.has(one));
    for (const inline of key === undefined ? [] : feetOf(slide)) {
      const children = inline.children ?? [];
      const own = children.findIndex(({ type }) => type === 'factdeck_trace_open');
      const end = own < 0 ? children.length : own;
      const [open, close] = this.#tag('a', { class: 'trace', href: `#${anchor(key!)}` });
      inline.children = [open, ...children.slice(0, end), close, ...children.slice(end)];
    }
  }

  #inline(
    token: Token,
    numbers: readonly TracedNumber[],
    tag: 'a' | 'span',
    done: (number: TracedNumber) => void,
  ): void {
    if (numbers.length === 0) return;
    let from = 0;
    const found: { at: number; end: number; origins: readonly string[] }[] = [];
    const text = flat((token.children ?? []).map(textOf).join(''));
    for (const number of numbers) {
      const words = flat(number.text);
      const at = placeOf(words, text, from);
      if (at < 0) continue;
      from = at + words.length;
      done(number);
      if (number.origins.length > 0) found.push({ at, end: from, origins: number.origins });
    }
    for (const { origins } of found) for (const key of origins) this.seen.add(key);
    // From the end, so that what comes before keeps its place.
    for (const { at, end, origins } of found.reverse()) this.#wrap(token, at, end, origins, tag);
  }

  /** Wraps a stretch of text; where marks cut it into pieces, the one with the digits. */
  #wrap(token: Token, from: number, to: number, origins: readonly string[], tag: 'a' | 'span'): void {
    const children = token.children!;
    let offset = 0;
    const pieces = children.flatMap((child, index) => {
      const start = offset;
      offset += textOf(child).length;
      const [a, b] = [Math.max(from, start), Math.min(to, offset)];
      return child.type === 'text' && a < b ? [{ index, a: a - start, b: b - start }] : [];
    });
    const told = ({ index, a, b }: (typeof pieces)[number]) => children[index]!.content.slice(a, b);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) return;
    const whole = children.slice(first.index, last.index + 1).every(({ nesting }) => nesting === 0);
    const piece = pieces.find(one => /\p{N}/u.test(told(one))) ?? first;
    const [open, close] = this.#traceTags(origins, tag);
    const [begin, end] = whole ? [first, last] : [piece, piece];
    const inside = children.slice(begin.index, end.index + 1);
    const [head, tail] = [inside[0]!.content.slice(0, begin.a), inside.at(-1)!.content.slice(end.b)];
    const middle =
      begin === end
        ? [this.#text(told(begin))]
        : [this.#text(told(begin)), ...inside.slice(1, -1), this.#text(told(end))];
    children.splice(begin.index, inside.length, this.#text(head), open, ...middle, close, this.#text(tail));
  }

  #traceTags(origins: readonly string[], tag: 'a' | 'span'): [Token, Token] {
    const key = tag === 'a' ? origins.find(one => this.rows.has(one)) : undefined;
    return this.#tag(key === undefined ? 'span' : 'a', {
      class: 'trace',
      ...(key !== undefined && { href: `#${anchor(key)}` }),
      'data-origins': origins.join(' '),
    });
  }

  #text(content: string): Token {
    const token = new this.state.Token('text', '', 0);
    token.content = content;
    return token;
  }

  #tag(tag: string, attributes: Record<string, string>): [Token, Token] {
    const open = new this.state.Token('factdeck_trace_open', tag, 1);
    for (const [name, value] of Object.entries(attributes)) open.attrSet(name, value);
    return [open, new this.state.Token('factdeck_trace_close', tag, -1)];
  }
}

/** The inline tokens of its source line. */
function feetOf({ tokens }: SlideTokens): Token[] {
  return tokens.filter(({ type }, at) => type === 'inline' && tokens[at - 1]?.type === 'marpit_footer_open');
}

/** What a child of an inline token gives to its text; breaks are one space. */
function textOf(child: Token): string {
  if (child.type === 'softbreak' || child.type === 'hardbreak') return ' ';
  return child.type === 'text' || child.type === 'code_inline' ? child.content : '';
}

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const DIGIT = /\p{N}/u;

/** Spaces and quotes as one, sign by sign: places stay. */
const flat = (text: string): string => text.replace(/\s/g, ' ').replace(/[‘’]/g, "'");

/** Where words stand in a text, at or after a place, cut out of no longer number or word; -1 where they don't. */
function placeOf(words: string, text: string, from = 0): number {
  for (let at = text.indexOf(words, from); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + words.length]];
    const [first, last] = [words[0]!, words.at(-1)!];
    const [digit, letter] = [DIGIT.test(last), LETTER.test(last)];
    const begun =
      (DIGIT.test(first) || LETTER.test(first)) &&
      (DIGIT.test(before) || LETTER.test(before) || /\d[.,]$/.test(text.slice(0, at)));
    const goes =
      (digit && (DIGIT.test(after) || /^[.,]\d/.test(text.slice(at + words.length)))) ||
      (letter && LETTER.test(after));
    if (!begun && !goes) return at;
  }
  return -1;
}

/**
 * Names the origins of the numbers in a drawing's texts; of several that fit one, those that the drawing is of. What it
 * shows goes into `seen`. Whether the slide has a drawing.
 */
function nameDrawings(
  slide: SlideTokens,
  figures: Figures,
  drawn: readonly string[],
  seen: Set<string>,
): boolean {
  const pictures = slide.tokens.flatMap(({ children }) => children ?? []).filter(({ meta }) => meta?.drawing);
  const numbers = (figures.drawn?.get(slide.id) ?? []).filter(({ origins }) => origins.length > 0);
  for (const picture of pictures) {
    picture.meta.drawing = (picture.meta.drawing as string).replace(
      /<text\b([^>]*)>([^<]*)<\/text>/g,
      (whole, attributes: string, content: string) => {
        const text = flat(decoded(content));
        const keys = numbers
          .filter(number => placeOf(flat(number.text), text) >= 0)
          .flatMap(({ origins }) => {
            const own = origins.filter(key => drawn.includes(key));
            return own.length > 0 ? own : origins;
          });
        if (keys.length === 0) return whole;
        for (const key of keys) seen.add(key);
        return `<text${attributes} data-origins="${[...new Set(keys)].join(' ')}">${content}</text>`;
      },
    );
  }
  if (pictures.length > 0) for (const key of drawn) if (figures.origins.has(key)) seen.add(key);
  return pictures.length > 0;
}

const decoded = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp|#39);/g, (_, name: string) => SIGNS[name]!);
const SIGNS: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', '#39': "'" };
