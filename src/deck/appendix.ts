/** The slides of tables that come by themselves: 'handle with care', and the appendix of sources. */
import type { Article, CareRow, Fact, Form, Ref } from '../article/types.ts';
import { quoted } from '../marp/typography.ts';
import { deal, rowHeights } from './fit.ts';
import { frame } from './frame.ts';
import { em, plain, printFact, ref, refsIn, refsOf } from './lines.ts';
import type { Line, Slide } from './types.ts';
import { deckWords } from './words/index.ts';

/** px from the claim to the foot, under one line of claim and a table's head. */
const TABLE_ROOM = 500;

interface Row {
  readonly key: string;
  readonly cells: readonly Line[];
  /** Facts that stand there as their own words, not as references. */
  readonly shows?: readonly string[];
}

/** A table that is dealt over as many slides as it needs. */
function tables(
  article: Article,
  id: 'care' | 'sources',
  claim: string,
  head: readonly string[],
  rows: readonly Row[],
  size: number,
): Slide[] {
  const print = ({ name, form }: Ref) => printFact(article.facts.get(name)!, form, article.lang);
  const texts = rows.map(({ cells }) => cells.map(cell => plain(cell, print)));
  const [opens, closes] = deckWords(article.lang).brackets;
  const slices = deal(rowHeights(texts, size, head), TABLE_ROOM, id === 'care' ? 6 : 12);
  return slices.map(([from, to], at) => {
    const part = { part: at + 1, of: slices.length };
    const suffix: Line = slices.length > 1 ? [opens, part, closes] : [];
    const own = rows.slice(from, to);
    return frame({
      kind: 'table',
      id: at === 0 ? id : `${id}-${at + 1}`,
      tokens: at === 0 ? [] : [id],
      blocks: [
        { type: 'claim', line: [claim, ...suffix] },
        {
          type: 'table',
          key: id,
          align: head.map(() => 'none'),
          head: head.map(words => [words]),
          rows: own,
        },
      ],
      shows: [
        ...new Set(
          own.flatMap(({ cells, shows = [] }) => [
            ...cells.flatMap(refsOf).map(({ name }) => name),
            ...shows,
          ]),
        ),
      ],
      signature: `${id} | `,
      ...(slices.length > 1 && { split: { ...part, first: id } }),
    });
  });
}

/** What the article says against itself, and how this deck treats it. */
export function careSlides(article: Article, rows: readonly CareRow[]): Slide[] {
  if (rows.length === 0) return [];
  const { claim, heads } = deckWords(article.lang).care;
  return tables(
    article,
    'care',
    claim,
    heads,
    rows.map(({ name, says, trouble, deck }, at) => ({
      key: `care-${at + 1}`,
      cells: [says, trouble, deck],
      shows: name === undefined ? [] : [name],
    })),
    26,
  );
}

/** Page numbers by what they show: 'gpus full', 'times computed'. */
type Pages = ReadonlyMap<string, readonly number[]>;

const sumForm = (form: Form) => (form === 'computed' || form === 'work' ? 'computed' : 'full');

/** Whether a slide is the one to handle with care, or a further part of it. */
const isCare = ({ id }: Slide): boolean => /^care(-\d+)?$/.test(id);

function pagesOf(slides: readonly Slide[], order: readonly string[] | undefined): Pages {
  const pages = new Map<string, number[]>();
  slides.forEach((slide, planned) => {
    const at = order ? order.indexOf(slide.id) : planned;
    // A slide that the person took out shows nothing.
    if (at < 0) return;
    const refs = refsIn(slide.blocks).map(({ name, form }) => `${name} ${sumForm(form)}`);
    const keys = new Set(refs);
    // A drawing shows figures that no line of text refers to, as stated or as computed; a care row quotes the words.
    for (const name of slide.shows)
      if (!keys.has(`${name} computed`) || isCare(slide)) keys.add(`${name} full`);
    for (const key of keys)
      pages.set(
        key,
        [...(pages.get(key) ?? []), at + 1].sort((a, b) => a - b),
      );
  });
  return pages;
}

/**
 * Every figure that the slides show, speak of or compute with, its words, its section, and where it is shown: by the
 * place in `order` (ids as they stand in deck.md), where that is known.
 */
export function sourcesSlides(
  article: Article,
  slides: readonly Slide[],
  order?: readonly string[],
): Slide[] {
  const pages = pagesOf(slides, order);
  const used = new Set([
    ...pages.keys(),
    ...slides
      .flatMap(slide => slide.notes.flatMap(refsOf))
      .map(({ name, form }) => `${name} ${sumForm(form)}`),
  ]);
  const addUses = (fact: Fact) => {
    for (const use of fact.computed?.uses ?? []) {
      if (used.has(`${use} full`)) continue;
      used.add(`${use} full`);
      const next = article.facts.get(use);
      if (next) addUses(next);
    }
  };
  for (const fact of article.facts.values())
    if (used.has(`${fact.name} computed`) || (fact.words === '' && used.has(`${fact.name} full`)))
      addUses(fact);
  const rows = [...article.facts.values()].flatMap(fact => registerRows(fact, used, pages, article.lang));
  if (rows.length === 0) return [];
  const { claim, heads } = deckWords(article.lang).sources;
  return tables(article, 'sources', claim, heads, rows, 22);
}

function registerRows(fact: Fact, used: ReadonlySet<string>, pages: Pages, lang: string): Row[] {
  const say = deckWords(lang);
  const { name, words, label, trace, cite, whose } = fact;
  const shownOn = (...forms: string[]): Line => [
    [...new Set(forms.flatMap(form => pages.get(`${name} ${form}`) ?? []))].sort((a, b) => a - b).join(', '),
  ];
  const rows: Row[] = [];
  const sumOnly = fact.computed !== undefined && words === '';
  const figure = fact.quantity !== undefined || fact.when !== undefined;
  if (fact.sort !== 'missing' && !sumOnly && figure && used.has(`${name} full`)) {
    const from: Line =
      whose === 'ours'
        ? [em(say.whose.ours), say.colon, label]
        : whose === 'elsewhere'
          ? [em(say.whose.elsewhere), say.colon, label]
          : fact.sort === 'cell'
            ? [label]
            : [quoted(words, lang)];
    const section = whose === 'ours' ? '' : (cite ?? trace?.section ?? '');
    rows.push({ key: name, cells: [[ref(name)], from, [section], shownOn('full')] });
  }
  if (fact.computed && (used.has(`${name} computed`) || (sumOnly && used.has(`${name} full`)))) {
    const shown = sumOnly ? ref(name) : ref(name, 'computed');
    const sign = whose === 'ours' ? 'ours' : 'computed';
    rows.push({
      key: `${name}-computed`,
      cells: [
        [shown],
        [em(say.whose[sign]), say.colon, ref(name, 'work')],
        [''],
        sumOnly ? shownOn('full', 'computed') : shownOn('computed'),
      ],
    });
  }
  return rows;
}
