/** Where long words may break: soft hyphens at the seams of compounds, for languages that build them. */
import { deckWords } from './index.ts';

/** Letters from which a word is long enough to need a seam, and how many stay together on each side of one. */
const LONG = 14;
const LEAST = 4;

const patterns = new Map<string, RegExp>();

/** A text whose long words hold a soft hyphen at each seam that the language knows; others come back as they are. */
export function softened(text: string, lang: string): string {
  const { tag, seams } = deckWords(lang);
  if (!seams) return text;
  let pattern = patterns.get(tag);
  if (!pattern) {
    const [after, before] = [seams.after.join('|'), seams.before.join('|')];
    pattern = new RegExp(`(?<=\\p{L}{${LEAST}})(?:(?<=${after})(?=\\p{L}{${LEAST}})|(?=${before}))`, 'giu');
    patterns.set(tag, pattern);
  }
  const long = new RegExp(`\\p{L}{${LONG},}`, 'gu');
  return text.replace(long, word => word.replace(pattern, '\u00ad'));
}
