/** What stands under a deck's title: what the file says of itself, its first sentence, its day. */
import { dollars } from './claims.ts';
import type { Source } from './source.ts';

/** Ways to fill the line, the best first; each is given the article's first sentence, '' where none fits. */
export function coversOf({ description = '', published, lang }: Source): ((sentence: string) => string)[] {
  const day = dayIn(published, lang);
  const own = description.length <= 110 ? dollars(description) : '';
  return [sentence => own || sentence || day, sentence => sentence || day, () => day];
}

/** A day as its language writes it; '' for less than a day. */
function dayIn(published: string, lang: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(published)) return '';
  return new Intl.DateTimeFormat(lang || 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(published),
  );
}
