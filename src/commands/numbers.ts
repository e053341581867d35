/** Every number that a deck shows, page by page: those of deck.md, of its drawings, and the page's own. */
import { join } from 'node:path';
import { foldWords } from '../article/traces.ts';
import type { Article, Fact } from '../article/types.ts';
import { printFact } from '../deck/lines.ts';
import { planDeck } from '../deck/plan.ts';
import { parse } from '../marp/parse.ts';
import { leavesOf, print } from '../marp/print.ts';
import { typeset } from '../marp/typography.ts';
import { write } from '../marp/write.ts';
import { accountsOf, type How } from '../review/numbers/accounts.ts';
import { drawnNumbers } from '../review/numbers/drawn.ts';
import { liftedIn } from '../review/numbers/lifted.ts';
import { piecesOf } from '../review/numbers/pieces.ts';
import type { Files } from './files.ts';

/** One number of a slide, as `facts --json` gives it. */
export interface NumberLine {
  /** Which slide of the deck, from 1, and its id. */
  readonly slide: number;
  readonly id: string;
  /** 'drawing': printed by a drawing; 'page': the slide's own number. */
  readonly place: 'slide' | 'notes' | 'alt' | 'foot' | 'drawing' | 'page';
  readonly text: string;
  readonly how: How;
  /** The facts that it is, or follows from. */
  readonly facts: readonly string[];
}

/** What `factdeck facts` tells of a deck's folder. */
export interface DeckNumbers {
  /** All numbers, slide by slide. */
  readonly numbers: readonly NumberLine[];
  /** Slides that show a fact without a figure: a question, a statement, by its words or label. */
  shown(fact: Fact): number[];
}

/** All numbers of a deck's folder. Without a deck.md: of what would be generated. */
export function numbersOf(folder: string, article: Article, files: Files): DeckNumbers {
  const markdown = files.read(join(folder, 'deck.md')) ?? generated(article);
  const lifted = liftedIn(markdown, files.read(join(folder, '.generated.json')));
  const { slides, front } = parse(markdown);
  const everyPage = front.some(({ key, raw }) => key === 'paginate' && /true/.test(raw));
  let paginate = everyPage;
  const pages: NumberLine[] = [];
  const drawings = slides.flatMap(({ id, blocks }, at) => {
    const page = at + 1;
    const said = (name: string) => {
      const found = blocks.find(block => block.type === 'directive' && block.name === name);
      return (
        found &&
        /\btrue\b/.test(
          leavesOf(found)
            .map(leaf => leaf.spans.join(''))
            .join(''),
        )
      );
    };
    paginate = said('paginate') ?? paginate;
    if (said('_paginate') ?? paginate)
      pages.push({ slide: page, id, place: 'page', text: String(page), how: 'own', facts: [] });
    const kind = kindOf(
      blocks
        .map(block =>
          print({ open: '', front: [], close: '', slides: [{ gap: '', id, blocks: [block] }], end: '' }),
        )
        .join(''),
    );
    return blocks.flatMap(block => {
      if (block.type !== 'picture' || !block.src.startsWith('charts/')) return [];
      const svg = files.read(join(folder, block.src));
      return svg === undefined ? [] : [{ slide: id, page, kind, svg }];
    });
  });
  const all: NumberLine[] = [
    ...accountsOf(markdown, article, lifted).map(({ page, slide, place, text, how, names }) => ({
      slide: page,
      id: slide,
      place,
      text,
      how,
      facts: names,
    })),
    ...drawnNumbers(drawings, article).map(({ page, slide, text, how, names }) => ({
      slide: page,
      id: slide,
      place: 'drawing' as const,
      text,
      how,
      facts: names,
    })),
    ...pages,
  ];
  const texts = new Map<number, string>();
  for (const { page, place, text } of piecesOf(markdown))
    if (place !== 'notes') texts.set(page, `${texts.get(page) ?? ''} ${foldWords(text)}`);
  return {
    numbers: all.sort((a, b) => a.slide - b.slide),
    shown: ({ label, words }) => {
      const sought = [label, words].filter(Boolean).map(foldWords);
      return [...texts].flatMap(([page, text]) => (sought.some(each => text.includes(each)) ? [page] : []));
    },
  };
}

const kindOf = (source: string): string => /^<!-- _class: ?([^\s>]*)/m.exec(source)?.[1] ?? '';

function generated(article: Article): string {
  const { deck } = planDeck(article, { typeset: text => typeset([{ text }], article.lang)[0]! });
  return print(write(deck, ({ name, form }) => printFact(article.facts.get(name)!, form)));
}
