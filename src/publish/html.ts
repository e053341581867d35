import { createHash } from 'node:crypto';
import { deckWords } from '../deck/words/index.ts';
import { entities } from '../entities.ts';
import type { Look, Rendered } from '../marp/engine.ts';
import { pageScript } from './inject.ts';
import { showSources } from './panel.ts';
import type { Shell } from './shell.ts';
import { noteSources, sourcesButton, sourcesHtml } from './sources.ts';
import { ADDED, bare, SOURCES } from './style.ts';
import type { Origin } from './types.ts';

/** What the head of a page says. */
export interface Head {
  readonly title: string;
  readonly author: string;
  readonly lang: string;
}

/** A deck on its way out: rendered, pictures inlined. */
export type Slides = Pick<Rendered, 'html' | 'slides'> & Look;

/** The figures' sources that the presented page holds. */
export interface ShownSources {
  /** By key; empty where nothing is known of the figures. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Whether the notes end with them. */
  readonly notes: boolean;
}

/** The band of a draft, for every slide. */
export const draftBand = (lang: string): string => `<div class="draft-band">${deckWords(lang).draft}</div>`;

// A browser that may not keep the screen awake refuses, and bespoke would write that into the console.
const WAKE =
  'if(navigator.wakeLock){const{request:r}=WakeLock.prototype;WakeLock.prototype.request=function(...a){return r.apply(this,a).catch(()=>null)}}';

/** The bare page: slides and theme, no script. It is measured and printed. */
export function barePage(head: Head, deck: Slides, faces: string): string {
  const css = [faces, deck.css, bare(deck.width, deck.height), ADDED].join('\n');
  return page(
    head,
    "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'",
    [css],
    deck.html,
  );
}

/**
 * The page to present: one file that needs nothing else and may load nothing else. Its policy allows the scripts by
 * their hashes; frames of itself are the presenter view's next slide and the overview.
 */
export function presentPage(
  head: Head,
  deck: Slides,
  faces: string,
  shell: Shell,
  { origins, notes: noted }: ShownSources,
): string {
  const shown = originsIn(deck.html);
  const parts =
    origins.size > 0
      ? {
          scripts: [pageScript(showSources)],
          css: SOURCES,
          html: sourcesHtml(shown, origins, head.lang),
          controls: shell.controls.replace(/<\/div>$/, `${sourcesButton(head.lang)}</div>`),
        }
      : { scripts: [], css: '', html: '', controls: shell.controls };
  const scripts = [WAKE, ...shell.scripts, ...parts.scripts];
  const hashes = scripts.map(script => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  const policy = `default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; script-src ${hashes.join(' ')}; frame-src 'self'; base-uri 'none'; form-action 'none'`;
  const notes = deck.slides.map(slide => {
    const { number, notes } = slide;
    const sources = noted ? noteSources(slide, origins, head.lang) : [];
    if (notes.length + sources.length === 0) return '';
    const own = notes.map(note => `<p>${entities(note)}</p>`);
    const told = sources.map(note => `<p class="note-source">${entities(note)}</p>`);
    const paragraphs = [...own, ...told].join('');
    return `<div class="bespoke-marp-note" data-index="${number - 1}" tabindex="0">${paragraphs}</div>`;
  });
  const body = `${parts.controls}${deck.html}${notes.join('')}${parts.html}${scripts.map(script => `<script>${script}</script>`).join('')}`;
  return page(head, policy, [shell.css, `${faces}\n${deck.css}\n${ADDED}${parts.css}`], body);
}

/** Keys of all origins that a deck's slides name, each once. */
export function originsIn(html: string): string[] {
  const named = [...html.matchAll(/ data-figures="([^"]*)"/g)].flatMap(([, keys]) =>
    keys!.split(' ').filter(Boolean),
  );
  return [...new Set(named)];
}

/** Puts the fit steps that were found by measuring into the slides, `steps` by slide number. */
export function withFit(html: string, steps: ReadonlyMap<number, number>): string {
  return html.replace(/<section id="(\d+)"([^>]*)>/g, (tag, number, rest) => {
    const step = steps.get(Number(number));
    if (!step) return tag;
    const classes = / class="([^"]*)"/.exec(rest);
    if (!classes) return `<section id="${number}" class="fit-${step}"${rest}>`;
    return tag.replace(classes[0], ` class="${classes[1]} fit-${step}"`);
  });
}

/** Puts the draft band on every slide. */
export function withDraftBand(html: string, lang: string): string {
  return html.replace(/<\/section>\n?<\/foreignObject>/g, end => draftBand(lang) + end);
}

function page(
  { title, author, lang }: Head,
  policy: string,
  styles: readonly string[],
  body: string,
): string {
  return [
    `<!DOCTYPE html><html lang="${entities(lang)}"><head><meta charset="UTF-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${entities(title)}</title>`,
    author && `<meta name="author" content="${entities(author)}">`,
    '<meta name="viewport" content="width=device-width,height=device-height,initial-scale=1.0">',
    ...styles.map(css => `<style>${css.replace(/<\/style/gi, '<\\/style')}</style>`),
    `</head><body>${body}</body></html>\n`,
  ]
    .filter(Boolean)
    .join('\n');
}
