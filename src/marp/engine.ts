import { Marp } from '@marp-team/marp-core';
import type { DeckKnowledge } from '../publish/types.ts';
import { alt } from './plugins/alt.ts';
import { asides } from './plugins/asides.ts';
import { cells } from './plugins/cells.ts';
import { drawings } from './plugins/drawings.ts';
import { places } from './plugins/places.ts';
import { signs } from './plugins/signs.ts';
import { tables } from './plugins/tables.ts';
import { type MarkdownIt, plain, type SlideTokens, slidesOf } from './plugins/tokens.ts';

/** What the engine needs beside deck.md. */
export interface EngineOptions {
  /** The theme set, each file's CSS; `@theme name` names it. */
  readonly themes: readonly string[];
  /** BCP 47, where deck.md's front matter gives none. */
  readonly lang: string;
  /** SVG sources by their path in deck.md. */
  readonly charts: ReadonlyMap<string, string>;
  readonly knowledge?: DeckKnowledge | undefined;
}

/** One slide as it was rendered. */
export interface RenderedSlide {
  /** 1-based. */
  readonly number: number;
  /** '' where deck.md gives none. */
  readonly id: string;
  readonly classes: readonly string[];
  /** The words of its first heading. */
  readonly claim: string;
  /** Speaker notes, a string a comment. */
  readonly notes: readonly string[];
}

export interface Rendered {
  /** The slides in Marp's bespoke container, each `<section>` in an SVG. */
  readonly html: string;
  readonly css: string;
  readonly slides: readonly RenderedSlide[];
  /** From the front matter, where given. */
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly lang: string;
  readonly theme: string | undefined;
  /** px of a slide, from the theme. */
  readonly width: number;
  readonly height: number;
}

/** deck.md, or a `--theme`, names a theme that there is none of. Marp itself would take its default and say nothing. */
export class UnknownTheme extends Error {
  override name = 'UnknownTheme';
}

/**
 * Makes the engine: Marp without anything from the network, with our plugins. Its `deck` gives the rendered deck; `theme`
 * overrides the front matter's. Throws UnknownTheme. Safe to use again: nothing stays from one deck to the next.
 */
export function createEngine(options: EngineOptions): { deck(markdown: string, theme?: string): Rendered } {
  const marp = new Marp({
    container: { tag: 'div', id: ':$p' } as never,
    inlineSVG: true,
    slideContainer: [] as never,
    lang: options.lang,
    emoji: { unicode: false, shortcode: false },
    script: false,
    slug: false,
    math: false as never,
  });
  for (const css of options.themes) marp.themeSet.add(css);
  const seen: { slides: SlideTokens[] } = { slides: [] };
  const md = marp.markdown as unknown as MarkdownIt;
  const { charts, knowledge, lang } = options;
  // In the order of their work: text, then blocks, then what is added, then what is only read.
  alt(md);
  asides(md);
  cells(md);
  signs(md, knowledge);
  places(md);
  drawings(md, charts);
  tables(md, knowledge, lang);
  md.core.ruler.push('factdeck_seen', state => {
    if (!state.inlineMode) seen.slides = slidesOf(state);
  });
  for (const name of ['title', 'author']) {
    // Under another name, or Marp would print it as an attribute of each slide.
    marp.customDirectives.global[name] = value => ({ [`deck-${name}`]: String(value) });
  }
  return {
    deck(markdown, theme) {
      const { html, comments } = {
        html: marp.markdown.render(markdown),
        comments: lastOf(marp).lastComments,
      };
      const front = lastOf(marp).lastGlobalDirectives;
      const name = theme ?? front.theme ?? themeName(markdown);
      if (name !== undefined && !marp.themeSet.has(name)) throw unknown(name, marp);
      const size = marp.themeSet.getThemeProp(name ?? 'default', 'widthPixel');
      return {
        html,
        css: lastOf(marp).renderStyle(name),
        slides: seen.slides.map(({ number, id, classes, tokens }) => {
          const heading = tokens.findIndex(token => token.type === 'heading_open');
          const claim = heading < 0 ? '' : plain(tokens[heading + 1]!.children).trim();
          return { number, id, classes, claim, notes: comments[number - 1] ?? [] };
        }),
        title: front['deck-title'],
        author: front['deck-author'],
        lang: front.lang ?? lang,
        theme: name,
        width: size ?? 1280,
        height: marp.themeSet.getThemeProp(name ?? 'default', 'heightPixel') ?? 720,
      };
    },
  };
}

/** What Marpit keeps of the last rendering, which its types leave out. */
interface Last {
  lastComments: string[][];
  lastGlobalDirectives: Record<string, string | undefined>;
  renderStyle(theme: string | undefined): string;
}

const lastOf = (marp: Marp) => marp as unknown as Last;

/** Marp drops an unknown theme without a word, so the front matter is asked. */
function themeName(markdown: string): string | undefined {
  const front = /^---\r?\n([\s\S]*?)\r?\n---\r?$/m.exec(markdown);
  if (!front || !markdown.startsWith('---')) return undefined;
  return /^theme:[ \t]*(['"]?)([^'"#\r\n]+?)\1[ \t]*(?:#.*)?$/m.exec(front[1]!)?.[2];
}

function unknown(name: string, marp: Marp): UnknownTheme {
  const names = [...marp.themeSet.themes()]
    .map(theme => theme.name)
    .filter(theme => !['faces', 'base'].includes(theme));
  return new UnknownTheme(`There is no theme '${name}'. There are: ${names.join(', ')}.`);
}
