/** Where a number that is no fact yet stands in the article: the line that makes it one. */
import { readQuantities } from '../../article/quantities.ts';
import { yamlText } from '../../article/quote.ts';
import { indexDocument } from '../../article/traces.ts';
import type { Article, Quantity } from '../../article/types.ts';
import { holds } from './fits.ts';

/** A figure of the article that nobody made a fact. */
export interface Standing {
  readonly file: string;
  readonly line: number;
  readonly sentence: string;
  /** For `facts:`, ready to paste. */
  readonly entry: string;
}

/** Words behind a figure that say of what it is; not beyond its clause. */
const FOLLOWING = /^(?: [\p{L}\p{N}’'-]+){1,4}/u;

/** The first figure of the article's text of which a statement holds; undefined where there is none. */
export function standingIn(said: Quantity, { document, lang }: Article): Standing | undefined {
  const found = readQuantities(document.text, lang).find(one => holds(said, one));
  if (!found) return undefined;
  const { start, end } = found;
  const more = FOLLOWING.exec(document.text.slice(end, end + 60))?.[0] ?? '';
  const words = document.text.slice(start, end) + more;
  const place = indexDocument(document).find(words);
  if (!place) return undefined;
  const { line, sentence } = place.trace;
  return { file: document.file, line, sentence, entry: `aName: ${yamlText(`${words} | what it is`)}` };
}
