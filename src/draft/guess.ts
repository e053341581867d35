/** The language of a text by its commonest small words and its letters. */

const SMALL: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'that', 'is', 'was', 'for', 'with', 'are'],
  de: ['der', 'die', 'und', 'das', 'ist', 'nicht', 'mit', 'von', 'auf', 'eine'],
  fr: ['le', 'les', 'des', 'et', 'une', 'est', 'dans', 'pour', 'que', 'qui'],
  es: ['el', 'los', 'las', 'y', 'una', 'es', 'por', 'para', 'con', 'del'],
  it: ['il', 'gli', 'che', 'di', 'una', 'per', 'sono', 'della', 'con', 'nel'],
  pt: ['o', 'os', 'uma', 'não', 'para', 'com', 'dos', 'da', 'em', 'que'],
  nl: ['het', 'een', 'van', 'niet', 'zijn', 'voor', 'met', 'dat', 'op', 'ook'],
};

/** A language tag; '' where the text is too short or too mixed to say. */
export function languageGuess(text: string): string {
  const start = text.slice(0, 6000);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return '';
  const share = (pattern: RegExp) => (start.match(pattern)?.length ?? 0) / letters;
  if (share(/[\u3040-\u30ff]/g) > 0.1) return 'ja';
  if (share(/\p{Script=Hangul}/gu) > 0.3) return 'ko';
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh';
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(SMALL).map(([tag, small]) => {
    const known = new Set(small);
    return { tag, score: words.filter(word => known.has(word)).length / words.length };
  });
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  return best!.score > 0.06 && best!.score > 1.3 * second!.score ? best!.tag : '';
}
