/** One figure at a place of a text: number, measure, sign, qualifier, what is counted; or why it is none. */
import { type Amount, moneyAt, moneyBefore, readAmount } from './amounts.ts';
import { nounAt } from './counted.ts';
import { isLabelled } from './labels.ts';
import type { Language, Phrase } from './languages/language.ts';
import { stepOf } from './numbers.ts';
import { type Patterns, patternsOf } from './patterns.ts';
import { joinQualifiers, leadOf, qualifierAfter } from './qualifiers.ts';
import { matchAt, whichOf } from './scan.ts';
import type { Quantity } from './types.ts';
import { tidy, unitOf } from './units.ts';
import { type Found, quantityIn } from './wording.ts';

/** A figure, a number that is part of a name, or neither; and where to read on. */
export type Read =
  | { readonly end: number; readonly quantity: Quantity }
  | { readonly end: number; readonly labelled: true }
  | { readonly end: number };

/** What a reading starts from. */
export interface Scan {
  /** As given, flat, and flat in the signs that were given. */
  readonly source: string;
  readonly text: string;
  readonly written: string;
  readonly language: Language;
  /** Nothing before this is the figure's. */
  readonly floor: number;
  /** Where a number ended that is part of a name; -1 where none was. */
  readonly labelled: number;
}

/** Reads the figure whose digits or words start at `at`; it reaches no further than `stop`. */
export function readFigure(scan: Scan, at: number, stop: number): Read {
  return new Reading(scan, at, stop).read();
}

/** Where a figure may start, in a text made flat. */
export const figureStarts = (language: Language): RegExp => patternsOf(language).starts;

class Reading {
  readonly #scan: Scan;
  readonly #source: string;
  readonly #text: string;
  readonly #at: number;
  /** No figure reaches over this. */
  readonly #stop: number;
  /** Nothing before this is the figure's. */
  readonly #floor: number;
  readonly #language: Language;
  readonly #patterns: Patterns;

  constructor(scan: Scan, at: number, stop: number) {
    const { source, text, language, floor } = scan;
    this.#scan = scan;
    this.#source = source;
    this.#text = text;
    this.#at = at;
    this.#stop = stop;
    this.#floor = floor;
    this.#language = language;
    this.#patterns = patternsOf(language);
  }

  read(): Read {
    const phrase = matchAt(this.#patterns.phrases, this.#text, this.#at);
    if (phrase) return this.#phrase(this.#language.phrases[whichOf(phrase)]!, this.#at + phrase[0].length);
    const before = moneyBefore(this.#text, this.#at, this.#language);
    const money = before && before.start >= this.#floor ? before : undefined;
    const amount = readAmount(this.#text, this.#at, this.#language, money);
    if (!amount) return { end: this.#at + Math.max(1, /^\d*/.exec(this.#text.slice(this.#at))![0].length) };
    if (amount.end > this.#stop) return { end: this.#at + 1 };
    return amount.number.digits ? this.#digits(amount, money !== undefined) : this.#words(amount);
  }

  #phrase({ read, value, unit, step }: Phrase, end: number): Read {
    const own = leadOf(this.#text, this.#at, this.#floor, this.#language);
    const after = qualifierAfter(this.#text, end, this.#stop, this.#language);
    const told = read?.(this.#text.slice(this.#at, end)) ?? { value, step };
    return this.#made({
      value: own.negative ? -told.value : told.value,
      step: told.step,
      unit,
      coreStart: own.coreStart,
      coreEnd: end,
      lead: own.lead,
      qualifier: joinQualifiers(own.qualifier, after?.qualifier),
      ...(after ? { tail: after.end } : {}),
      joints: [],
    });
  }

  #words(amount: Amount): Read {
    const { end, unit, number } = amount;
    const shy = this.#language.shy.includes(this.#text.slice(this.#at, number.end).toLowerCase());
    const share = this.#share(amount);
    if (share) return share;
    // '一' of '统一' and '一方'.
    if (number.loose && unit === '' && !amount.noun) return this.#range(amount) ?? { end: number.end };
    if (shy && (unit === '' || unit === 'times')) {
      const range = this.#range(amount);
      if (range) return range;
      const whole = this.#at === 0 && number.end === this.#text.length;
      return this.#ofMany(amount) ?? (whole ? this.#finish(amount) : { end: number.end });
    }
    // 'zwei- bis dreimal'.
    if (/^- /.test(this.#text.slice(end, end + 2))) return { end: number.end };
    // 'a hundred' of 'several hundred', 'Big Three', 'two-way', 'one-on-one'.
    if (this.#isNamed()) return { end: number.end };
    if (/-/.test(this.#text[this.#at - 1] ?? '')) return { end: number.end };
    if (unit === '' && /^-\p{L}/u.test(this.#text.slice(end, end + 2)) && !this.#attributive(end))
      return { end: number.end };
    return this.#range(amount) ?? this.#finish(amount);
  }

  /** 'one of 14': one is a figure before what it is part of. */
  #ofMany(amount: Amount): Read | undefined {
    const many = matchAt(this.#patterns.ofMany, this.#text, amount.end);
    return many ? this.#finish(amount) : undefined;
  }

  /** A number word with a capital inside a sentence is part of a name. */
  #isNamed(): boolean {
    return /\p{Lu}/u.test(this.#text[this.#at]!) && !this.#beginsSentence(this.#at);
  }

  #beginsSentence(at: number): boolean {
    return /(?:^|[.!?:;…•\n“"‘(—–-][ \u00a0'"”’)]*)$/u.test(this.#source.slice(Math.max(0, at - 4), at));
  }

  /** What stands right behind in the same chunk; the end of the chunk. */
  #chunkEnd(from: number): number {
    const rest = matchAt(this.#patterns.chunk, this.#text, from)?.[0] ?? '';
    return Math.max(this.#at + 1, from + rest.replace(/[.:]+$/, '').length);
  }

  #digits(amount: Amount, money: boolean): Read {
    const text = this.#text;
    const { number, unit } = amount;
    const end = amount.end;
    const next = text.slice(end, end + 2);
    const reject = { end: this.#chunkEnd(number.end) };
    const before = text[amount.start - 1] ?? '';
    const before2 = text[amount.start - 2] ?? '';
    // Glued to a name: 'A100', 'GPT-4', '#5', '24/7', '3:1'.
    if (
      this.#isLetter(before) ||
      (this.#language.tight ? /[_#№@/\\^]/ : /[_#№@/\\=^]/).test(before) ||
      /(?:[§№]|(?<!\p{L})[nN]\.?[°º]) ?$/u.test(text.slice(Math.max(0, amount.start - 5), amount.start))
    )
      return reject;
    // A code: '000049'.
    if (unit === '' && /^0\d/.test(number.mantissa)) return reject;
    if (unit === '' && matchAt(this.#patterns.ordinal, text, number.end)) return reject;
    if (/[-−–‑]/.test(before) && (before2 === ')' || this.#isLetter(before2))) return reject;
    if (/[.,:]/.test(before) && /\d/.test(before2)) return reject;
    // 'II.3', 'T€ 450'.
    if (!money && /\p{L}(?:\.|[€$£] ?)$/u.test(text.slice(Math.max(0, amount.start - 3), amount.start)))
      return reject;
    if (/['’]/.test(before) && /^\d0?s?$/.test(text.slice(this.#at, end)) && !/[\p{L}\p{N}]/u.test(before2))
      return reject;
    // '5G', '1st', '90s', '4K', '2FA', '16:9', '3/4' and versions.
    if (this.#isGlued(end) || /^[/:]\d/.test(next) || /^[_@\\]/.test(next))
      return this.#fraction(amount) ?? reject;
    if ((/^[.,]\d/.test(next) && number.letter === '') || next === '- ') return reject;
    // '1920 x 1080', '3×10^8'.
    const product = /^(?: ?[x×] ?\d[\d.,]*)+|^\^/.exec(text.slice(number.end, number.end + 60));
    if (product) return { end: this.#chunkEnd(number.end + product[0].length) };
    if (number.loose && !money && !amount.noun && !nounAt(this.#text, end, this.#stop, this.#language).noun)
      return reject;
    if (number.letter === 'm' && !money && unit === '' && this.#isMetres(end)) {
      return this.#finish({
        ...amount,
        value: Number(number.mantissa),
        unit: 'm',
        number: { ...number, scale: 1, value: Number(number.mantissa) },
        joints: [[number.end - 1, number.end - 1]],
      });
    }
    const range = this.#range(amount);
    if (range) return range;
    if (/^[-–]\d/.test(next)) return reject;
    const share = this.#share(amount);
    if (share) return share;
    if (
      /^-\p{L}/u.test(next) &&
      unit === '' &&
      !this.#attributive(end) &&
      !qualifierAfter(this.#text, end, this.#stop, this.#language)
    )
      return reject;
    const named = unit === '' && !money && matchAt(this.#patterns.nameAfter, text, end);
    return named || isLabelled(this.#scan, amount, money, this.#stop)
      ? { end, labelled: true }
      : this.#finish(amount);
  }

  /** '100m' of a race or a height is metres; of something counted it is millions. */
  #isMetres(end: number): boolean {
    return matchAt(this.#patterns.metres, this.#text, end) !== null;
  }

  /** '3/4 of'. */
  #fraction(amount: Amount): Read | undefined {
    const { lead, qualifier } = leadOf(this.#text, this.#at, this.#floor, this.#language);
    const alone = /^(\d)\/([234568]|10)$/.exec(lead === 0 ? this.#text.slice(this.#at, this.#at + 5) : '');
    const match = matchAt(this.#patterns.fraction, this.#text, this.#at) ?? alone;
    const [all = '', over, under] = match ?? [];
    if (!match || Number(over) >= Number(under) || amount.start !== this.#at) return undefined;
    return this.#made({
      value: tidy((100 * Number(over)) / Number(under)),
      unit: '%',
      step: 1,
      coreStart: this.#at,
      coreEnd: this.#at + all.length,
      lead,
      qualifier,
      joints: [],
    });
  }

  /** '12-member', '500-page': something counted behind a hyphen. */
  #attributive(end: number): boolean {
    return (
      /^-\p{Ll}{3,}(?![\p{L}])/u.test(this.#text.slice(end, end + 30)) && /\d/.test(this.#text[this.#at]!)
    );
  }

  /** 'one in four', '9 out of 10'. */
  #share(amount: Amount): Read | undefined {
    if (amount.unit !== '') return undefined;
    const joint = matchAt(this.#patterns.outOf, this.#text, amount.end);
    if (!joint) return undefined;
    const whole = readAmount(this.#text, amount.end + joint[0].length, this.#language);
    if (whole?.unit !== '' || whole.end > this.#stop || whole.number.letter !== '') return undefined;
    const usual = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 200, 500, 1000, 10000, 100000, 1e6];
    const next = this.#text[whole.end] ?? '';
    if (!usual.includes(whole.value) || amount.value >= whole.value || amount.value <= 0) return undefined;
    if (this.#isLetter(next) || next === '%' || /^[.,:/-]\d/.test(this.#text.slice(whole.end, whole.end + 2)))
      return undefined;
    const { lead, qualifier } = leadOf(this.#text, amount.start, this.#floor, this.#language);
    return this.#made({
      value: tidy((100 * amount.value) / whole.value),
      unit: '%',
      step: whole.value <= 10 ? 5 : 1,
      coreStart: amount.start,
      coreEnd: whole.end,
      lead,
      qualifier,
      joints: [],
    });
  }

  /** '1.2 to 1.5 GW', '5m-6m', 'between 3 and 4'; 'from 5 to 6' is a change. */
  #range(first: Amount): Read | undefined {
    const text = this.#text;
    const lead = text.slice(Math.max(0, first.start - 24), first.start);
    const between = this.#patterns.between.exec(lead);
    const joint = matchAt(between ? this.#patterns.and : this.#patterns.to, text, first.end);
    if (!joint) return undefined;
    if (!between && joint[2] && this.#patterns.from.test(lead) && !this.#patterns.ranging.test(lead))
      return undefined;
    const at = first.end + joint[0].length;
    const sign = moneyAt(text, at, this.#language);
    const money = sign && { start: at, code: sign.code };
    const second = readAmount(
      text,
      sign?.end ?? at,
      this.#language,
      money ??
        (first.unit && unitOf(first.unit)?.kind.startsWith('money')
          ? { start: at, code: first.unit }
          : undefined),
    );
    if (!second || second.end > this.#stop) return undefined;
    const next = text.slice(second.end, second.end + 2);
    if (this.#isGlued(second.end) || /^[-–/:.,]\d/.test(next)) return undefined;
    if (matchAt(this.#patterns.changes, text, second.end)) return undefined;
    if (first.unit !== '' && second.unit !== '' && first.unit !== second.unit) return undefined;
    if (first.unit !== '' && second.unit === '') return undefined;
    const unit = second.unit;
    // '1.2 to 1.5 billion': the scale at the end is both's.
    const shared =
      first.number.scale === 1 &&
      second.number.scale > 1 &&
      first.number.value < (this.#language.tight ? 1e4 : 1e3);
    const low = shared ? tidy(first.value * second.number.scale) : first.value;
    const high = second.value;
    if (!(high > low)) return undefined;
    const alternative = joint[2]?.toLowerCase() === 'or';
    if (alternative && !(high - low <= Math.max(1, low) && unit === first.unit)) return undefined;
    if (isLabelled(this.#scan, { ...first, unit }, money !== undefined, this.#stop))
      return { end: second.end, labelled: true };
    const before = between
      ? { lead: first.start, qualifier: 'exact' as const, coreStart: first.start }
      : leadOf(this.#text, first.start, this.#floor, this.#language);
    const step = Math.max(
      stepOf(shared ? { ...first.number, scale: second.number.scale } : first.number, false),
      stepOf(second.number, false),
    );
    const noun = second.noun ?? first.noun;
    const after = qualifierAfter(this.#text, second.end, this.#stop, this.#language);
    const about = after?.qualifier === 'about' ? after : undefined;
    return this.#made({
      value: low,
      high,
      unit,
      ...(noun ? { noun } : {}),
      ...(about ? { tail: about.end } : {}),
      step,
      coreStart: between ? first.start - between[0].length : before.coreStart,
      coreEnd: second.end,
      lead: between ? first.start - between[0].length : before.lead,
      qualifier: joinQualifiers(before.qualifier, about?.qualifier),
      joints: [...first.joints, ...second.joints],
    });
  }

  #finish(amount: Amount): Read {
    const own = leadOf(this.#text, amount.start, this.#floor, this.#language);
    const { coreStart, negative } = own;
    const during = this.#isDuring(amount, own.lead, coreStart) || this.#isAge(amount, own.lead, coreStart);
    const { lead, qualifier } = during ? { lead: coreStart, qualifier: 'exact' as const } : own;
    const after = qualifierAfter(this.#text, amount.end, this.#stop, this.#language);
    const { inside } = amount.number;
    const bound = joinQualifiers(qualifier, inside ? 'over' : undefined);
    const rounded = bound !== 'exact' || after !== undefined;
    const accounting = this.#accounting(amount);
    const step = amount.finest === undefined ? stepOf(amount.number, rounded) : amount.finest;
    return this.#made({
      value: negative || accounting ? -amount.value : amount.value,
      unit: amount.unit,
      step,
      coreStart: accounting ? amount.start - 1 : coreStart,
      coreEnd: accounting ? amount.end + 1 : amount.end,
      lead: accounting ? amount.start - 1 : lead,
      qualifier: joinQualifiers(bound, after?.qualifier),
      ...(after ? { tail: after.end } : {}),
      ...(inside ? { inside } : {}),
      ...(amount.noun ? { noun: amount.noun } : {}),
      joints: amount.joints,
      hyphen: amount.hyphen,
    });
  }

  /** 'over three years': the time in which something happened, no bound. */
  #isDuring({ unit, end }: Amount, lead: number, core: number): boolean {
    if (!/^(?:day|week|month|quarter|year|decade|century)$/.test(unit)) return false;
    if (!this.#patterns.during.test(this.#text.slice(lead, core).trim())) return false;
    const before = this.#text.slice(Math.max(0, lead - 14), lead);
    if (before.trim() === '' || this.#patterns.noBound.test(before)) return false;
    return !matchAt(this.#patterns.bound, this.#text, end);
  }

  /** 'people under 18': an age, no bound of what is counted. */
  #isAge({ unit, end }: Amount, lead: number, core: number): boolean {
    if (unit !== '' || lead === core || nounAt(this.#text, end, this.#stop, this.#language).noun)
      return false;
    return this.#patterns.aged.test(this.#text.slice(Math.max(0, lead - 16), lead));
  }

  /** '(12.4)' as the whole text is negative, as in accounts. */
  #accounting({ start, end }: Amount): boolean {
    const text = this.#text;
    return text[start - 1] === '(' && text[end] === ')' && start === 1 && end === text.length - 1;
  }

  #made(parts: Found): Read {
    return quantityIn(this.#scan, parts, this.#stop);
  }

  /** A letter stands right behind, in a text without gaps behind a letter or digit: '5G', but '22万台GPU'. */
  #isGlued(end: number): boolean {
    const free = this.#language.tight && !this.#isLetter(this.#text[end - 1] ?? '');
    return !free && this.#isLetter(this.#text[end] ?? '');
  }

  #isLetter(sign: string): boolean {
    return this.#patterns.letter.test(sign);
  }
}
