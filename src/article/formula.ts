/** Sums as the data writes them, parsed: names, numbers, `+ - * /`, `sum(a, b)`, and the measure asked for. */
import { numberReader } from './csv.ts';
import { languageOf } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import type { TextTrouble } from './references.ts';

/** A sum's tree; offsets count in the sum's text. */
export type Formula =
  | { readonly type: 'number'; readonly value: number; readonly at: readonly [number, number] }
  | {
      readonly type: 'name';
      readonly name: string;
      readonly computed: boolean;
      readonly at: readonly [number, number];
    }
  | { readonly type: 'sum'; readonly terms: readonly Formula[]; readonly at: readonly [number, number] }
  | { readonly type: 'minus'; readonly of: Formula; readonly at: readonly [number, number] }
  | {
      readonly type: '+' | '-' | '*' | '/';
      readonly left: Formula;
      readonly right: Formula;
      readonly at: readonly [number, number];
    };

/** A sum as read: its tree, and the measure after `in`. */
export interface Parsed {
  readonly formula: Formula;
  readonly unit?: { readonly text: string; readonly at: readonly [number, number] };
}

interface Token {
  readonly type: 'number' | 'name' | 'sign';
  readonly text: string;
  readonly at: readonly [number, number];
}

const patterns = new Map<Language, RegExp>();
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A number with its percent sign or word, a name, an operator. */
function tokenPattern(language: Language): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const words = Object.entries(language.units).flatMap(([word, unit]) => (unit === '%' ? [word] : []));
  const percent = [
    '%',
    'per ?cent\\b',
    ...words.map(word => `[${word[0]}${word[0]!.toUpperCase()}]${escaped(word.slice(1))}(?!\\p{L})`),
  ];
  const pattern = new RegExp(
    `\\s*(?:(\\d+(?:[.,]\\d+)*)([ \\u00a0]?(?:${percent.join('|')}))?|([a-z][A-Za-z0-9_]*(?:\\.computed\\b)?)|([-+*/(),×÷·−]))`,
    'yu',
  );
  patterns.set(language, pattern);
  return pattern;
}

const SIGNS: Readonly<Record<string, string>> = { '×': '*', '·': '*', '÷': '/', '−': '-' };

function tokensOf(text: string, lang: string): Token[] | TextTrouble {
  const pattern = tokenPattern(languageOf(lang));
  const tokens: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const start = at + /^\s*/.exec(text.slice(at))![0].length;
    if (!match)
      return {
        at: [start, start + (/^\S+/.exec(text.slice(start))?.[0].length ?? 1)],
        found: `\`${/^\S+/.exec(text.slice(start))?.[0] ?? ''}\` can't stand in a sum`,
        expected: 'names, `+ - * /`, brackets, `sum(a, b)`, and `in percent` or another measure at the end',
      };
    at += match[0].length;
    const [, number, percent, name, sign] = match;
    if (number !== undefined)
      tokens.push({ type: 'number', text: number + (percent ? '%' : ''), at: [start, at] });
    else if (name !== undefined) tokens.push({ type: 'name', text: name, at: [start, at] });
    else tokens.push({ type: 'sign', text: SIGNS[sign!] ?? sign!, at: [start, at] });
  }
  return tokens;
}

/** Parses a sum; what is wrong with its form comes back as a trouble with its place. */
export function parseSum(source: string, lang = 'en'): Parsed | TextTrouble {
  const inUnit = /\s+in\s+(?=[^()+*]+$)/.exec(source);
  const text = inUnit ? source.slice(0, inUnit.index) : source;
  const unitStart = inUnit ? inUnit.index + inUnit[0].length : source.length;
  const unit = inUnit
    ? { text: source.slice(unitStart).trim(), at: [unitStart, source.trimEnd().length] as const }
    : undefined;
  const tokens = tokensOf(text, lang);
  if (!Array.isArray(tokens)) return tokens;
  const parser = new Parser(tokens, text, lang);
  const formula = parser.expression();
  const trouble = parser.trouble ?? parser.rest();
  if (trouble) return trouble;
  return { formula: formula!, ...(unit ? { unit } : {}) };
}

class Parser {
  trouble: TextTrouble | undefined;
  readonly #tokens: readonly Token[];
  readonly #text: string;
  readonly #lang: string;
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], text: string, lang: string) {
    this.#tokens = tokens;
    this.#text = text;
    this.#lang = lang;
  }

  #take(...signs: string[]): Token | undefined {
    const token = this.#tokens[this.#next];
    if (token?.type !== 'sign' || !signs.includes(token.text)) return undefined;
    this.#next++;
    return token;
  }

  #fail(expected: string): undefined {
    const token = this.#tokens[this.#next];
    const end = this.#text.trimEnd().length;
    this.trouble ??= {
      at: token?.at ?? [Math.max(0, end - 1), Math.max(1, end)],
      found: token ? `\`${this.#text.slice(...token.at)}\` can't stand here` : 'the sum ends too early',
      expected,
    };
    return undefined;
  }

  /** What is left over at the end. */
  rest(): TextTrouble | undefined {
    if (this.#next < this.#tokens.length) this.#fail('one of `+ - * /` between two names, or the end');
    return this.trouble;
  }

  expression(): Formula | undefined {
    return this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#single()));
  }

  #chain(signs: string[], part: () => Formula | undefined): Formula | undefined {
    let left = part();
    while (left) {
      const sign = this.#take(...signs);
      if (!sign) return left;
      const right = part();
      if (!right) return undefined;
      left = { type: sign.text as '+', left, right, at: [left.at[0], right.at[1]] };
    }
    return undefined;
  }

  #single(): Formula | undefined {
    if (this.#depth > 40) return this.#fail('fewer brackets');
    this.#depth++;
    try {
      return this.#atom();
    } finally {
      this.#depth--;
    }
  }

  #atom(): Formula | undefined {
    const minus = this.#take('-');
    if (minus) {
      const of = this.#single();
      return of && { type: 'minus', of, at: [minus.at[0], of.at[1]] };
    }
    const open = this.#take('(');
    if (open) {
      const inner = this.expression();
      if (!inner) return undefined;
      const close = this.#take(')');
      return close ? { ...inner, at: [open.at[0], close.at[1]] } : this.#fail('a closing `)`');
    }
    const token = this.#tokens[this.#next];
    if (token?.type === 'number') {
      this.#next++;
      const percent = token.text.endsWith('%');
      const value = numberReader([], this.#lang)(token.text.replace('%', ''));
      if (value === undefined) {
        this.#next--;
        return this.#fail('a number');
      }
      return { type: 'number', value: percent ? value / 100 : value, at: token.at };
    }
    if (token?.type !== 'name') return this.#fail('a name');
    this.#next++;
    if (token.text === 'sum' && this.#take('(')) return this.#sum(token);
    const computed = token.text.endsWith('.computed');
    return { type: 'name', name: computed ? token.text.slice(0, -9) : token.text, computed, at: token.at };
  }

  #sum(token: Token): Formula | undefined {
    const terms: Formula[] = [];
    do {
      const term = this.expression();
      if (!term) return undefined;
      terms.push(term);
    } while (this.#take(','));
    const close = this.#take(')');
    return close
      ? { type: 'sum', terms, at: [token.at[0], close.at[1]] }
      : this.#fail('a comma, or the closing `)`');
  }
}

/** Whether a text is a sum over these names: nothing but names, numbers and operators, one name known at least. */
export function looksLikeSum(text: string, names: ReadonlySet<string>, lang = 'en'): boolean {
  const parsed = parseSum(text, lang);
  const tokens = tokensOf(text.replace(/\s+in\s+[^()+*/]+$/, ''), lang);
  if (!Array.isArray(tokens)) return false;
  const known = tokens.some(
    ({ type, text }) => type === 'name' && names.has(text.replace(/\.computed$/, '')),
  );
  return known && ('formula' in parsed || tokens.length > 1);
}
