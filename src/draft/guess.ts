/** The language of a text by its commonest small words and its letters. */
import { draftLanguages } from './words/index.ts';

/** Languages that are told apart, though nothing is drafted in their words. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  it: ['il', 'gli', 'che', 'di', 'una', 'per', 'sono', 'della', 'con', 'nel'],
  pt: ['o', 'os', 'uma', 'não', 'para', 'com', 'dos', 'da', 'em', 'que'],
  nl: ['het', 'een', 'van', 'niet', 'zijn', 'voor', 'met', 'dat', 'op', 'ook'],
};

/** A language tag; '' where the text is too short or too mixed to say. */
export function languageGuess(text: string): string {
  const start = text.slice(0, 6000);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp) => (start.match(pattern)?.length ?? 0) / letters;
  if (letters > 0 && share(/[\u3040-\u30ff]/g) > 0.1) return 'ja';
  if (letters < 40) return '';
  if (share(/\p{Script=Hangul}/gu) > 0.3) return 'ko';
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh';
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = [
    ...draftLanguages
      .filter(({ common }) => common.length > 0)
      // A short text holds few of the commonest: all small words and articles count.
      .map(
        ({ tag, common, small: all, articles }) =>
          [tag, words.length < 60 ? [...common, ...all, ...articles] : common] as const,
      ),
    ...Object.entries(OTHERS),
  ].map(([tag, small]) => {
    const known = new Set(small);
    return { tag, score: words.filter(word => known.has(word)).length / words.length };
  });
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  return best!.score > 0.06 && best!.score > 1.3 * second!.score ? best!.tag : '';
}
