/** The slides that frame the others: cover, agenda, dividers. */
import type { Article, Ref, Words } from '../article/types.ts';
import { plain, refsIn, strong } from './lines.ts';
import { leadStrip } from './strip.ts';
import { sizeOfTitle } from './title.ts';
import type { Block, Line, Slide } from './types.ts';
import type { DeckWords } from './words/index.ts';

/** Sections from which an agenda is due. */
const AGENDA_FROM = 3;
type Frame = Pick<Slide, 'kind' | 'id' | 'blocks'> & Partial<Slide>;

/** A slide with what most frame slides have. */
export const frame = (slide: Frame): Slide => ({
  tokens: [],
  paginate: true,
  notes: [],
  shows: [],
  signature: `${slide.id} | `,
  ...slide,
});

/** Title, standfirst, a strip of the lead quantity, and whose briefing it is for whom. */
export function cover(article: Article, print: (ref: Ref) => string): Slide {
  const lines = [article.by, article.for].filter(words => words !== undefined);
  const blocks: Block[] = [{ type: 'claim', line: article.title }];
  if (article.subtitle) blocks.push({ type: 'paragraph', key: 'subtitle', line: article.subtitle });
  const strip = leadStrip(article);
  if (strip) blocks.push({ type: 'picture', key: 'picture', alt: strip.alt, src: 'charts/cover.svg' });
  if (lines.length > 0)
    blocks.push({
      type: 'paragraph',
      key: 'by',
      line: lines.flatMap((words, at) => (at > 0 ? [' · ', ...words] : words)),
    });
  const shows = refsIn(blocks).map(({ name }) => name);
  const size = sizeOfTitle(plain(article.title, print), 'cover');
  return frame({
    kind: 'cover',
    id: 'cover',
    // A token would be taken for the id: where there is one, the id stands before it.
    tokens: size ? ['cover', size] : [],
    paginate: false,
    blocks,
    ...(strip && { drawing: strip.drawing, table: strip.table }),
    shows: [...new Set(shows)],
  });
}

/** The sections, the current one bold. */
function sectionList(titles: readonly Words[], current?: number): Block {
  const items = titles.map((title, at) => ({
    key: `section-${at + 1}`,
    lines: [at === current ? [strong(...title)] : title],
  }));
  return { type: 'list', key: 'sections', ordered: true, bullet: '-', items };
}

/** The sections, where there are enough of them. */
export function agenda(titles: readonly Words[], say: DeckWords): Slide | undefined {
  if (titles.length < AGENDA_FROM) return undefined;
  const blocks: Block[] = [{ type: 'claim', line: [say.agenda] }, sectionList(titles)];
  return frame({ kind: 'agenda', id: 'agenda', blocks });
}

/** A divider: its title on the row of all sections. */
export function divider(
  id: string,
  titles: readonly Words[],
  current: number,
  notes: readonly Line[],
  signature: string,
  print: (ref: Ref) => string,
): Slide {
  const size = sizeOfTitle(plain(titles[current]!, print), 'section');
  const list = titles.length > 1 ? [sectionList(titles, current)] : [];
  return frame({
    kind: 'section',
    id,
    tokens: size ? [size] : [],
    blocks: [{ type: 'claim', line: titles[current]! }, ...list],
    notes,
    signature,
  });
}
