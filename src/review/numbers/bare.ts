/** Figures whose measure stands elsewhere on the slide: in a table's head, in the subtitle, before in the sentence. */
import { languageOf } from '../../article/languages/index.ts';
import type { Quantity } from '../../article/types.ts';
import { MONEY_SIGNS, SYMBOLS, toBase, unitOf } from '../../article/units.ts';
import { cue } from './cues/index.ts';

/** Whether a figure is digits alone, but for its qualifier. */
export const isBare = ({ unit, noun, figure, high }: Quantity): boolean =>
  unit === '' && noun === '' && high === undefined && /^[\p{Nd}.,\s\u00a0\u202f]+$/u.test(figure);

/** 'Points' beside percentages, as percentage points. */
export const asPoints = (said: Quantity, lang: string): Quantity | undefined =>
  said.kind === 'count' && cue(lang, 'points', 'whole').test(said.noun)
    ? { ...said, kind: 'points', unit: 'pp', noun: '', base: toBase(said.value, unitOf('pp')!) }
    : undefined;

/** A bare figure in each measure, and scale, that a text names. */
export function* measuredBy(figure: Quantity, lang: string, text: string): Generator<Quantity> {
  const { units, scales } = languageOf(lang);
  const words = text.match(/[\p{L}%‰°€£¥$₹]+[²³]?(?:\/\p{L}+)?/gu) ?? [];
  const named = new Set<string>();
  const factors = new Set([1]);
  for (const word of words) {
    const low = word.toLowerCase();
    const symbol = SYMBOLS.get(word) ?? MONEY_SIGNS[word] ?? units[low] ?? (unitOf(word) && word);
    if (symbol && unitOf(symbol)) named.add(symbol);
    const scale = scales[low] ?? scales[low.replace(/(?:s|en|n)$/, '')];
    if (scale && scale > 12) factors.add(scale);
  }
  for (const symbol of named)
    for (const factor of factors) {
      const unit = unitOf(symbol)!;
      const value = figure.value * factor;
      const measure = { unit: symbol, kind: unit.kind, value, base: toBase(value, unit) };
      yield { ...figure, ...measure, step: figure.step * factor };
    }
}
