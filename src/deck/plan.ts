/** From an article to a deck: every slide in order, with its words, its drawing, its source line, its id. Pure. */
import type { Article, CareRow, Place, Ref, SlideData } from '../article/types.ts';
import { careSlides, sourcesSlides } from './appendix.ts';
import { careRows } from './care.ts';
import { exhibitOf } from './exhibits/index.ts';
import type { Complaint, Part, Plan } from './exhibits/kind.ts';
import { firstWords, splitSlides } from './exhibits/markdown.ts';
import { boxFor } from './fit.ts';
import { agenda, cover, divider } from './frame.ts';
import { nameSlides, type Previous, signatureOf } from './ids.ts';
import { plain, printFact, ref, refsIn, strong } from './lines.ts';
import { sourceLine } from './source.ts';
import type { Block, Deck, Line, Slide } from './types.ts';
import { width } from './width.ts';
import { deckWords } from './words/index.ts';

/** A complaint with the place of its slide in article.yaml. */
export interface PlacedComplaint {
  readonly place: Place;
  readonly complaint: Complaint;
}

export interface PlanOptions {
  /** Last time's slides: an id once printed stays. */
  readonly previous?: Previous | undefined;
  /** Ids of deck.md's slides as they stand, '' for a person's own: the register numbers slides by their place there. */
  readonly order?: readonly string[] | undefined;
  /** Rows of the 'handle with care' slide before those of `- care:`; without it, those that facts acknowledge. */
  readonly care?: readonly CareRow[] | undefined;
  /** Makes plain words typographic, for drawings and their tables. */
  readonly typeset?: ((text: string) => string) | undefined;
}

/** Plans the deck. Complaints that are no warnings mean that it must not be written. */
export function planDeck(
  article: Article,
  { previous, order, care, typeset = text => text }: PlanOptions = {},
): { deck: Deck; complaints: PlacedComplaint[] } {
  const complaints: PlacedComplaint[] = [];
  const slides = article.slides.flatMap(expandMarkdown);
  const print = ({ name, form }: Ref) => printFact(factOf(article, name), form, article.lang);
  const unnamed = slides.map(slide => {
    const own = slide.kind === 'markdown' && slide.claim.length === 0;
    const claim = own ? [firstWords(slide.exhibit as string)] : slide.claim;
    const { id, kind } = slide;
    return { id, kind, claim, printed: plain(claim, print), names: namesIn(slide.exhibit) };
  });
  const ids = nameSlides(unnamed, previous, article.lang);
  const titles = slides.filter(({ kind }) => kind === 'section').map(({ claim }) => claim);
  const troubled = [...(care ?? careRows(article.facts, article.lang, article.troubles)), ...article.care];
  const careAt = article.without.has('care') ? -1 : placeOfCare(slides);
  const planned: Slide[] = [];
  if (!article.without.has('cover')) planned.push(cover(article, print));
  const covers = article.without.has('agenda') ? undefined : agenda(titles, deckWords(article.lang));
  if (covers) planned.push(covers);
  let section = 0;
  slides.forEach((slide, at) => {
    if (at === careAt) planned.push(...withSource(article, careSlides(article, troubled)));
    const signature = signatureOf(unnamed[at]!);
    if (slide.kind === 'care') return;
    if (slide.kind === 'section')
      planned.push(divider(ids[at]!, titles, section++, slide.notes, signature, print));
    else planned.push(...planSlide({ article, slide, id: ids[at]!, signature, print, typeset, complaints }));
  });
  if (careAt === slides.length) planned.push(...withSource(article, careSlides(article, troubled)));
  if (!article.without.has('sources'))
    planned.push(...withSource(article, sourcesSlides(article, planned, order), true));
  const deck: Deck = {
    lang: article.lang,
    theme: article.theme,
    title: article.title,
    author: article.by ? plain(article.by, print) : '',
    slides: planned,
  };
  return { deck, complaints };
}

function factOf(article: Article, name: string) {
  const fact = article.facts.get(name);
  if (!fact) throw new Error(`\`${name}\` is no fact of this article`);
  return fact;
}

/** Slides of one's own are one slide each, the first with the claim and `id:`. */
function expandMarkdown(slide: SlideData): SlideData[] {
  if (slide.kind !== 'markdown') return [slide];
  const sources = splitSlides(slide.exhibit as string);
  const { id, notes, ...rest } = slide;
  return (sources.length > 0 ? sources : ['']).map((source, at) =>
    at === 0 ? { ...slide, exhibit: source } : { ...rest, notes: [], claim: [], exhibit: source },
  );
}

/** Names that an exhibit shows, in order: its references, wherever they are in its data. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('name' in value && 'form' in value) return [String(value.name)];
  return [...new Set((Array.isArray(value) ? value : Object.values(value)).flatMap(namesIn))];
}

/**
 * Where 'handle with care' comes: where the data has its `- care:`, else before the last claim, which asks something of
 * the room (and before that claim's divider).
 */
function placeOfCare(slides: readonly SlideData[]): number {
  const marked = slides.findIndex(({ kind }) => kind === 'care');
  if (marked >= 0) return marked;
  const last = slides.findLastIndex(({ kind }) => kind !== 'section');
  if (last < 1) return slides.length;
  return slides[last - 1]?.kind === 'section' ? last - 1 : last;
}

/** Frame slides name their source too: their facts' sections, or the whole article. */
function withSource(article: Article, slides: readonly Slide[], whole = false): Slide[] {
  return slides.map(slide => {
    const shown = { traces: [], files: [], refs: whole ? [] : refsIn(slide.blocks), whole: true };
    const footer = sourceLine(article, shown);
    return footer ? { ...slide, footer } : slide;
  });
}

interface Job {
  readonly article: Article;
  readonly slide: SlideData;
  readonly id: string;
  readonly signature: string;
  readonly print: (one: Ref) => string;
  readonly typeset: (text: string) => string;
  readonly complaints: PlacedComplaint[];
}

function planSlide(job: Job): Slide[] {
  const { article, slide, id, print, typeset, complaints } = job;
  const kind = exhibitOf(slide.kind);
  if (!kind) throw new Error(`No kind of slide is called \`${slide.kind}\``);
  const text = (line: Line) => plain(line, print);
  const plan: Plan = {
    article,
    say: deckWords(article.lang),
    slide,
    id,
    fact: name => factOf(article, name),
    print: (name, form = 'full') => typeset(print(ref(name, form))),
    text: line => typeset(text(line)),
    width,
    box: boxFor({
      claim: text(slide.claim),
      subtitle: slide.subtitle !== undefined || kind.drawn === true,
      aside: slide.aside !== undefined,
      caveat: slide.caveat && text(slide.caveat),
      takeaway: slide.takeaway && text(slide.takeaway),
    }),
    complain: complaint => complaints.push({ place: slide.place, complaint }),
  };
  const parts = kind.plan(slide.exhibit, plan);
  return parts.map((part, at) => compose(job, part, at, parts.length));
}

/** A part with what stands around it: the caveat on every part, notes with the first, aside and takeaway with the last. */
function compose(job: Job, part: Part, at: number, of: number): Slide {
  const { article, slide, id, signature } = job;
  const last = at === of - 1;
  const [opens, closes] = deckWords(article.lang).brackets;
  const claim: Line = of > 1 ? [...slide.claim, opens, { part: at + 1, of }, closes] : slide.claim;
  const subtitle = slide.subtitle ? leadIn(slide.subtitle, deckWords(article.lang).comma) : part.subtitle;
  const blocks: Block[] = [];
  if (slide.claim.length > 0) blocks.push({ type: 'claim', line: claim });
  if (subtitle) blocks.push({ type: 'paragraph', key: 'subtitle', line: subtitle });
  blocks.push(...part.blocks);
  if (slide.aside && last) blocks.push(asideOf(slide.aside, part.blocks.at(-1)));
  if (slide.caveat) blocks.push({ type: 'paragraph', key: 'caveat', line: slide.caveat });
  if (slide.takeaway && last) blocks.push({ type: 'quote', key: 'takeaway', line: slide.takeaway });
  const inSight = refsIn(blocks);
  const drawn = part.shows.filter(name => !inSight.some(one => one.name === name)).map(name => ref(name));
  const footer = sourceLine(article, {
    refs: [...inSight, ...drawn],
    traces: [...(part.traces ?? []), ...(slide.where ? [slide.where] : [])],
    cite: slide.cite,
    files: slide.where || slide.cite ? [] : filesIn(slide.exhibit),
    whole: slide.kind === 'missing',
  });
  return {
    // Slides of one's own keep the class that they give themselves.
    kind: part.blocks.some(block => block.type === 'markdown' && /<!--\s*_?class:/.test(block.source))
      ? ''
      : slide.kind,
    id: at === 0 ? id : `${id}-${at + 1}`,
    tokens: [...part.tokens, ...(last ? sizeOfAside(job) : [])],
    paginate: true,
    ...(footer && { footer }),
    blocks,
    notes: at === 0 ? slide.notes : [],
    ...(part.drawing && { drawing: part.drawing }),
    ...(part.table && { table: part.table }),
    ...(part.signs && part.signs.size > 0 && { signs: part.signs }),
    shows: [...new Set([...inSight, ...drawn].map(({ name }) => name))],
    signature,
    ...(of > 1 && { split: { part: at + 1, of, first: id } }),
  };
}

/** A subtitle's first words, up to a comma, name the measure: bold. */
function leadIn(words: Line, sign: string): Line {
  const [first, ...rest] = words;
  if (typeof first !== 'string') return words;
  const comma = first.indexOf(sign);
  return comma > 0 ? [strong(first.slice(0, comma)), first.slice(comma), ...rest] : words;
}

/** A list of one bullet that starts bold; after `-` bullets it takes `+`, or it would join them. */
function asideOf({ big, words }: NonNullable<SlideData['aside']>, before: Block | undefined): Block {
  const bullet = before?.type === 'list' && !before.ordered && before.bullet === '-' ? '+' : '-';
  return {
    type: 'list',
    key: 'aside',
    ordered: false,
    bullet,
    items: [{ key: 'aside', lines: [[strong(...big), ' ', ...words]] }],
  };
}

/** px of type of a big word in the last third, and its token: none, `wide`, `long`. */
const ASIDES = [
  [124, []],
  [76, ['wide']],
] as const;
const ASIDE_ROOM = 328;

/** Beside points and open questions the aside has a column, which its longest word must fit. */
function sizeOfAside({ slide, print }: Job): readonly string[] {
  if (!slide.aside || !['points', 'missing'].includes(slide.kind)) return [];
  const words = plain(slide.aside.big, print).split(/\s+/);
  const fits = ASIDES.find(([size]) => words.every(word => width(word, size, 'serif') <= ASIDE_ROOM));
  return fits ? fits[1] : ['long'];
}

/** The CSV that an exhibit shows. */
function filesIn(exhibit: unknown): string[] {
  const file =
    typeof exhibit === 'object' && exhibit !== null && 'file' in exhibit ? exhibit.file : undefined;
  return typeof file === 'string' ? [file] : [];
}
