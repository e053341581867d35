/** A fact before its sum is known: its words found and traced, its figure and date read. */
import type { Around, ReadWhen } from './dates.ts';
import { readWhen } from './dates.ts';
import type { FactField, FactPieces, FactsAround, FactTrouble } from './fact-pieces.ts';
import type { Sums } from './fact-sums.ts';
import { type ReadWords, readWords } from './reading.ts';
import { quantityOf } from './results.ts';
import { listed, nearest } from './similar.ts';
import type { DocumentIndex } from './traces.ts';
import type { Fact, Quantity, Trace, When } from './types.ts';

/** A fact before its sum is known. */
export class Draft {
  readonly pieces: FactPieces;
  readonly read: ReadWords;
  readonly quantity: Quantity | undefined;
  readonly when: When | undefined;
  readonly trace: Trace | undefined;
  /** Its figure could not be read: sums over it say nothing more. */
  broken = false;
  readonly #troubles: FactTrouble[];
  readonly #lang: string;
  readonly #index: DocumentIndex | undefined;
  #rest: string;

  constructor(pieces: FactPieces, around: FactsAround, troubles: FactTrouble[]) {
    this.pieces = pieces;
    this.#troubles = troubles;
    const traced = pieces.sort === 'fact' || pieces.sort === 'event';
    const source = pieces.source ?? 'article';
    this.#index = traced || pieces.date !== undefined ? around.documents.get(source) : undefined;
    if (pieces.source !== undefined && !around.documents.has(source)) this.#unknownSource(source, around);
    this.#lang = (traced && this.#index?.document.lang) || around.lang;
    this.read = readWords(pieces.sort === 'missing' ? '' : pieces.words, this.#lang);
    this.#rest = this.read.rest;
    this.trace = traced ? this.#traced('words', this.read.words) : undefined;
    this.when = this.#readWhen();
    this.quantity = pieces.sort === 'missing' || pieces.sort === 'event' ? undefined : this.#figure();
    const needs = pieces.sort === 'ours' || pieces.sort === 'elsewhere' || pieces.sort === 'cell';
    if (needs && !this.quantity && !this.broken && pieces.sum === undefined)
      this.#say('words', 'no-figure', 'there is no figure in this', 'a number, with its unit if it has one');
  }

  #say(
    field: FactField,
    rule: string,
    found: string,
    expected?: string,
    more: Partial<Pick<FactTrouble, 'at' | 'fix' | 'mended' | 'severity'>> = {},
  ): void {
    const text = field === 'name' ? this.pieces.name : (this.pieces[field] ?? '');
    this.#troubles.push({
      name: this.pieces.name,
      field,
      rule,
      severity: 'stop-all',
      at: [0, text.length],
      found,
      ...(expected === undefined ? {} : { expected }),
      ...more,
    });
  }

  #unknownSource(source: string, { documents }: FactsAround): void {
    const others = [...documents.keys()];
    const better = nearest(source, others);
    this.#say(
      'source',
      'unknown-source',
      `\`${source}\` is no document under \`sources:\``,
      `one of ${listed(others)}`,
      {
        ...(better === undefined ? {} : { fix: `Did you mean \`${better}\`?`, mended: better }),
      },
    );
  }

  #traced(field: 'words' | 'date', words: string): Trace | undefined {
    if (!this.#index || words.trim() === '') return undefined;
    const found = this.#index.find(words);
    if (found) return found.trace;
    const near = this.#index.nearest(words);
    const file = this.#index.document.file;
    this.#say(field, 'words-not-found', `these words don't stand in ${file}`, `words pasted from ${file}`, {
      severity: 'stop-dist',
      ...(near
        ? {
            fix: `The nearest there, in line ${near.trace.line}: “${near.words}”.`,
            mended: near.words,
          }
        : {
            fix: `Nothing in ${file} is like them: a number of your own is \`ours\`, an outside one \`elsewhere\`.`,
          }),
    });
    return undefined;
  }

  #readWhen(): When | undefined {
    const { sort, words, date } = this.pieces;
    const around: Around = { published: this.#index?.document.published ?? '', lang: this.#lang };
    const wanted = sort === 'event' || date !== undefined;
    if (!wanted) return undefined;
    const own = sort === 'event' ? readWhen(this.read.words, around) : undefined;
    if (date === undefined) {
      if (!own)
        this.#say('words', 'no-date', 'there is no date in these words', 'a day, a month, a year or a time', {
          fix: 'Take more of the article’s words, or give `date:` with another phrase of it.',
        });
      return this.#checked('words', own);
    }
    // '2025' and '2026-05-06' are dates by themselves and need not stand in the article so.
    this.#traced('date', date);
    const given = readWhen(date, around) ?? readWhen(`in ${date}`, around);
    if (!given) {
      this.#say('date', 'no-date', 'there is no date in this', 'a day, a month, a year or a time');
      return undefined;
    }
    const clock =
      own && (own.when.precision === 'time' || (own.when.precision === 'period' && own.when.undated));
    if (!clock || given.when.precision !== 'day') return this.#checked('date', given);
    const both = readWhen(words, { ...around, day: given.when })!;
    return this.#checked('words', {
      ...both,
      when: { ...both.when, text: `${given.when.text}, ${both.when.text}` },
    });
  }

  #checked(field: 'words' | 'date', read: ReadWhen | undefined): When | undefined {
    if (read?.reversed) {
      const [first, last] = read.reversed;
      this.#say(
        field,
        'reversed-period',
        `this ends (${last}) before it starts (${first})`,
        'a start, then an end',
        {
          at: [read.start, read.end],
        },
      );
    }
    return read?.when;
  }

  #figure(): Quantity | undefined {
    const { figure, unit } = this.pieces;
    const own = figure === undefined ? this.#plainFigure() : this.#givenFigure(figure);
    return own && unit !== undefined ? this.#withUnit(own, unit) : own;
  }

  #plainFigure(): Quantity | undefined {
    const { quantity, candidates } = this.read;
    if (quantity || candidates.length === 0) return quantity;
    const [first] = candidates as [Quantity];
    if (candidates.every(one => one.base === first.base && one.unit === first.unit)) return first;
    this.broken = true;
    const words = this.read.words;
    this.#say(
      'words',
      'several-figures',
      `there are ${candidates.length} figures here: ${listed(candidates.map(one => one.text))}`,
      'one figure, or the one meant in `<` `>`',
      {
        mended: `${words.slice(0, first.start)}<${words.slice(first.start, first.end)}>${words.slice(first.end)}`,
      },
    );
    return undefined;
  }

  /** `figure:` must be read in the words; only sign and scale may differ. */
  #givenFigure(text: string): Quantity | undefined {
    const { quantity, candidates } = this.read;
    const known = quantity ? [quantity] : candidates;
    const given = readWords(text, this.#lang).quantity;
    if (!given) {
      this.broken = true;
      this.#say('figure', 'bad-figure', `\`${text}\` is no figure`, 'a number as it stands in the words');
      return undefined;
    }
    const digits = (value: number) => Number(Math.abs(value).toExponential(11).split('e')[0]);
    const own = known.find(
      one =>
        digits(one.value) === digits(given.value) &&
        (given.unit === '' || one.unit === '' || one.unit === given.unit),
    );
    if (!own) {
      const literal = this.read.words.indexOf(text);
      if (literal >= 0) return { ...given, start: literal, end: literal + text.length };
      this.broken = true;
      this.#say(
        'figure',
        'bad-figure',
        `the figure ${given.text} is not in the words`,
        known.length > 0
          ? `${listed(known.map(one => one.text))}; only sign and scale may differ`
          : 'a figure that stands in the words',
      );
      return undefined;
    }
    const sign = given.value < 0 !== own.value < 0 ? -1 : 1;
    const bare = !/[\p{L}\p{Sc}%]/u.test(given.figure);
    const number = Math.abs(
      Number(/[\d.]+/.exec(own.figure.replace(/(?<=\d),(?=\d{3})/g, ''))?.[0] ?? own.value),
    );
    const sameScale =
      Math.abs(given.value) === Math.abs(own.value) || (bare && Math.abs(given.value) === number);
    if (sameScale && sign < 0) {
      const flip = (one: string) => (/^[-−–(]/.test(one) ? one.replace(/^[-−–(]|\)$/g, '') : `−${one}`);
      const figure = flip(own.figure);
      return {
        ...own,
        value: -own.value,
        base: -own.base,
        figure,
        text: own.text.replace(own.figure, figure),
      };
    }
    if (sameScale) return own;
    const step = Math.abs((own.step * given.value) / own.value);
    const { value } = given;
    return {
      ...quantityOf(
        { value, unit: given.unit || own.unit, qualifier: own.qualifier, step, noun: own.noun },
        this.#lang,
      ),
      ...(bare ? {} : { text: given.text, figure: given.figure }),
      start: own.start,
      end: own.end,
    };
  }

  #withUnit(own: Quantity, unit: string): Quantity | undefined {
    const read = readWords(`${own.figure} ${unit}`, this.#lang).quantity;
    const measured =
      read && read.unit !== '' && read.end >= own.figure.length + unit.length ? read : undefined;
    if (own.unit !== '' && !own.unit.startsWith('/') && (!measured || measured.unit !== own.unit)) {
      this.#say(
        'unit',
        'bad-unit',
        `the words give ${own.text}, not \`${unit}\``,
        `no \`unit:\`, or \`${own.unit}\``,
      );
      return own;
    }
    if (!measured) return { ...own, noun: unit };
    const { start, end, qualifier, step } = own;
    const scale = own.value === 0 ? 1 : Math.abs(measured.value / own.value);
    return {
      ...measured,
      start,
      end,
      qualifier,
      step: step * scale,
      noun: '',
      text: own.text.replace(own.figure, measured.figure),
    };
  }

  checkAfter(drafts: ReadonlyMap<string, Draft>): void {
    const { after, name } = this.pieces;
    if (after === undefined) return;
    const other = drafts.get(after);
    if (other && after !== name && other.pieces.sort !== 'missing') return;
    const better = nearest(
      after,
      [...drafts.keys()].filter(one => one !== name),
    );
    this.#say(
      'after',
      'unknown-name',
      after === name ? 'an event can’t come after itself' : `\`${after}\` is the name of no event`,
      'the name of the event before this one',
      better === undefined ? {} : { fix: `Did you mean \`${better}\`?`, mended: better },
    );
  }

  fact(sums: Sums): Fact {
    const { name, sort, place, label, after, care, cite, words, sum } = this.pieces;
    const computed = sums.of(name);
    const own = sort === 'missing' ? words : this.read.words;
    const rest = sort === 'missing' ? '' : this.#rest;
    const fallback = sort === 'missing' ? words : rest;
    return {
      name,
      sort,
      whose: this.#whose(sums, new Set()),
      words: own,
      label: label ?? (fallback || name),
      labelled: label !== undefined || sort === 'missing',
      rest,
      ...(this.quantity ? { quantity: this.quantity } : {}),
      ...(computed && sum !== undefined ? { computed } : {}),
      ...(this.when ? { when: this.when } : {}),
      ...(after === undefined ? {} : { after }),
      ...(this.trace ? { trace: this.trace } : {}),
      ...(cite === undefined ? {} : { cite }),
      ...(care === undefined ? {} : { care }),
      place,
    };
  }

  /** A line that is only a sum is ours as soon as anything in it is. */
  #whose(sums: Sums, seen: Set<string>): Fact['whose'] {
    const { sort, words, sum, name } = this.pieces;
    if (sort === 'ours' || sort === 'elsewhere' || sort === 'missing') return sort;
    if (sum === undefined || words !== '') return 'stated';
    seen.add(name);
    const uses = sums.of(name)?.uses ?? [];
    const ours = uses.some(use => {
      const other = seen.has(use) ? undefined : sums.draft(use);
      return other !== undefined && other.#whose(sums, seen) === 'ours';
    });
    return ours ? 'ours' : 'computed';
  }
}
