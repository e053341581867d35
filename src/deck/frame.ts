/** The slides that frame the others: cover, agenda, dividers. */
import type { Article, Words } from '../article/types.ts';
import { refsIn, strong } from './lines.ts';
import type { Block, Line, Slide } from './types.ts';

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

/** Title, standfirst, and whose briefing it is for whom. */
export function cover(article: Article): Slide {
  const lines = [article.by, article.for].filter(words => words !== undefined);
  const blocks: Block[] = [{ type: 'claim', line: article.title }];
  if (article.subtitle) blocks.push({ type: 'paragraph', key: 'subtitle', line: article.subtitle });
  if (lines.length > 0)
    blocks.push({
      type: 'paragraph',
      key: 'by',
      line: lines.flatMap((words, at) => (at > 0 ? [' · ', ...words] : words)),
    });
  const shows = refsIn(blocks).map(({ name }) => name);
  return frame({ kind: 'cover', id: 'cover', paginate: false, blocks, shows: [...new Set(shows)] });
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
export function agenda(titles: readonly Words[]): Slide | undefined {
  if (titles.length < AGENDA_FROM) return undefined;
  const blocks: Block[] = [{ type: 'claim', line: ['What this briefing covers'] }, sectionList(titles)];
  return frame({ kind: 'agenda', id: 'agenda', blocks });
}

/** A divider: its title on the row of all sections. */
export function divider(
  id: string,
  titles: readonly Words[],
  current: number,
  notes: readonly Line[],
  signature: string,
): Slide {
  const list = titles.length > 1 ? [sectionList(titles, current)] : [];
  return frame({
    kind: 'section',
    id,
    blocks: [{ type: 'claim', line: titles[current]! }, ...list],
    notes,
    signature,
  });
}
