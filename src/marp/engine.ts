import { Marp } from '@marp-team/marp-core';
import type { DeckKnowledge } from '../publish/types.ts';
import { alt } from './plugins/alt.ts';
import { asides } from './plugins/asides.ts';
import { cells } from './plugins/cells.ts';
import { drawings } from './plugins/drawings.ts';
import { names } from './plugins/names.ts';
import { places } from './plugins/places.ts';
import { signs } from './plugins/signs.ts';
import { tables } from './plugins/tables.ts';
import { type MarkdownIt, plain, type SlideTokens, slidesOf } from './plugins/tokens.ts';
import { traces } from './plugins/traces.ts';

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
  /** Keys of its figures' origins, in order of sight, then those that only its notes speak of. */
  readonly origins: readonly string[];
}

/** A theme's CSS for the rendered slides. */
export interface Look {
  readonly css: string;
  /** px of a slide. */
  readonly width: number;
  readonly height: number;
}

export interface Rendered {
  /** The slides in Marp's bespoke container, each `<section>` in an SVG. */
  readonly html: string;
  readonly slides: readonly RenderedSlide[];
  /** From the front matter, where given. */
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly lang: string;
  readonly theme: string | undefined;
  /** The look, where deck.md has CSS or a size of its own; else the theme's, from `packLook`. */
  readonly look: Look | undefined;
}

/** deck.md, or a `--theme`, names a theme that there is none of. Marp itself would take its default and say nothing. */
export class UnknownTheme extends Error {
  override name = 'UnknownTheme';
}

/**
 * Makes the engine: Marp without anything from the network, with our plugins. Its `deck` gives the rendered deck; `theme`
 * overrides the front matter's. Throws UnknownTheme. Safe to use again: nothing stays from one deck to the next.
 */
export function createEngine(options: EngineOptions): {
  deck(markdown: string, theme?: string | undefined): Rendered;
} {
  // Names are enough for the slides; packing the CSS is packLook's.
  const quick = equip(options, options.themes.map(headOf));
  return {
    deck(markdown, theme) {
      let { marp, seen } = quick;
      let html = marp.markdown.render(markdown);
      const { lastGlobalDirectives: front, lastStyles, lastComments } = lastOf(marp);
      const name = theme ?? themeName(markdown);
      if (name !== undefined && !marp.themeSet.has(name)) throw unknown(name, marp);
      let look: Look | undefined;
      if ((lastStyles?.length ?? 0) > 0 || front.size !== undefined) {
        ({ marp, seen } = equip(options, options.themes));
        html = marp.markdown.render(markdown);
        // A size of its own makes Marp add a theme for it, under a name that it puts here.
        look = pack(
          marp,
          front.size === undefined ? name : (lastOf(marp).lastGlobalDirectives.theme ?? name),
        );
        ({ html, look } = nameScopes(html, look));
      }
      return {
        html,
        slides: seen.slides.map(({ number, id, classes, open, tokens }) => {
          const heading = tokens.findIndex(token => token.type === 'heading_open');
          const claim = heading < 0 ? '' : plain(tokens[heading + 1]!.children).trim();
          const notes = lastComments[number - 1] ?? [];
          return { number, id, classes, claim, notes, origins: open.meta?.origins ?? [] };
        }),
        title: front['deck-title'],
        author: front['deck-author'],
        lang: front.lang ?? options.lang,
        theme: name,
        look,
      };
    },
  };
}

/** Packs a theme's CSS for the slides of an engine. Throws UnknownTheme. */
export function packLook(themes: readonly string[], theme: string | undefined): Look {
  const marp = bareMarp('en');
  for (const css of themes) marp.themeSet.add(css);
  marp.markdown.render('');
  if (theme !== undefined && !marp.themeSet.has(theme)) throw unknown(theme, marp);
  return pack(marp, theme);
}

/** Marp with our plugins; `seen` has the slides of its last rendering. */
function equip(
  options: EngineOptions,
  themes: readonly string[],
): { marp: Marp; seen: { slides: SlideTokens[] } } {
  const marp = bareMarp(options.lang);
  for (const css of themes) marp.themeSet.add(css);
  const md = marp.markdown as unknown as MarkdownIt;
  const seen: { slides: SlideTokens[] } = { slides: [] };
  // In the order of their work: text, then blocks, then what is added, then what is only read.
  alt(md);
  names(md, options.lang);
  asides(md);
  cells(md);
  signs(md, options.knowledge);
  places(md);
  drawings(md, options.charts);
  tables(md, options.knowledge, options.lang);
  traces(md, options.knowledge);
  md.core.ruler.push('factdeck_seen', state => {
    if (!state.inlineMode) seen.slides = slidesOf(state);
  });
  for (const name of ['title', 'author']) {
    // Under another name, or Marp would print it as an attribute of each slide.
    marp.customDirectives.global[name] = value => ({ [`deck-${name}`]: String(value) });
  }
  return { marp, seen };
}

function pack(marp: Marp, theme: string | undefined): Look {
  const size = (property: 'widthPixel' | 'heightPixel') =>
    marp.themeSet.getThemeProp(theme ?? 'default', property);
  return {
    css: lastOf(marp).renderStyle(theme),
    width: size('widthPixel') ?? 1280,
    height: size('heightPixel') ?? 720,
  };
}

/** Marp marks `<style scoped>` with a random attribute; it gets a number in order. */
function nameScopes(html: string, look: Look): { html: string; look: Look } {
  const names = new Map<string, string>();
  const named = (text: string) =>
    text.replace(/data-marpit-scope-(\w+)/g, (_, scope) => {
      if (!names.has(scope)) names.set(scope, String(names.size + 1));
      return `data-marpit-scope-${names.get(scope)}`;
    });
  return { html: named(html), look: { ...look, css: named(look.css) } };
}

const lastOf = (marp: Marp) => marp as unknown as Last;

/** What Marpit keeps of the last rendering, which its types leave out. */
interface Last {
  lastComments: string[][];
  lastGlobalDirectives: Record<string, string | undefined>;
  lastStyles: string[] | undefined;
  renderStyle(theme: string | undefined): string;
}

function bareMarp(lang: string): Marp {
  return new Marp({
    container: { tag: 'div', id: ':$p' } as never,
    inlineSVG: true,
    slideContainer: [] as never,
    lang,
    emoji: { unicode: false, shortcode: false },
    script: false,
    slug: false,
    math: false as never,
  });
}

/** A theme's metadata, for a theme set that is asked for names only. */
function headOf(css: string): string {
  const comments = css.match(/\/\*[\s\S]*?\*\//g) ?? [];
  return `${comments.filter(comment => /@(?:theme|size)\b/.test(comment)).join('\n')}\nsection{width:1280px;height:720px}`;
}

/** The front matter's theme, as it stands: Marp drops one that it doesn't know without a word. */
function themeName(markdown: string): string | undefined {
  const front = /^---\r?\n([\s\S]*?)\r?\n---\r?$/m.exec(markdown);
  if (!front || front.index > 0) return undefined;
  return /^theme:[ \t]*(['"]?)([^'"#\r\n]+?)\1[ \t]*(?:#.*)?$/m.exec(front[1]!)?.[2];
}

function unknown(name: string, marp: Marp): UnknownTheme {
  const inner = new Set(['faces', 'base', 'gaia', 'uncover']);
  const names = [...marp.themeSet.themes()].map(theme => theme.name).filter(theme => !inner.has(theme));
  return new UnknownTheme(`There is no theme '${name}'. There are: ${names.join(', ')}.`);
}
