/** Numbers that a slide gives itself: what one square stands for, which part of a split it is. */
import { languageOf } from '../../article/languages/index.ts';
import { deckWords } from './index.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patterns = new Map<string, RegExp>();

/**
 * Finds (`g`) the words in which a drawing or the deck itself numbers, in the deck's language: '1 square = 1,000',
 * '(2 of 3)'. They are no figures of the article.
 */
export function ownNumberPattern(lang: string): RegExp {
  const say = deckWords(lang);
  const known = patterns.get(say.tag);
  if (known) return known;
  const scales = languageOf(lang).print.scales.map(([, word]) => escaped(word));
  const amount = `[^\\d\\s]{0,3}\\d(?:[\\d.,'’\\u00a0\\u202f]*\\d)?(?: ?(?:${scales.join('|')}))?`;
  const [opens, closes] = say.brackets;
  const made = [
    escaped(say.squareIs('\u0001', '')),
    escaped(say.squareEach('')),
    escaped(opens.trim() + say.part(1, 2) + closes),
  ].map(text => text.replace(/\d/g, '\\d+').replace('\u0001', amount).replace(/ /g, '[ \\u00a0]'));
  const pattern = new RegExp(made.join('|'), 'g');
  patterns.set(say.tag, pattern);
  return pattern;
}
