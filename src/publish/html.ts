import { createHash } from 'node:crypto';
import { deckWords } from '../deck/words/index.ts';
import type { Look, Rendered } from '../marp/engine.ts';
import type { Shell } from './shell.ts';
import { ADDED, bare } from './style.ts';

/** What the head of a page says. */
export interface Head {
  readonly title: string;
  readonly author: string;
  readonly lang: string;
}

/** A deck on its way out: rendered, pictures inlined. */
export type Slides = Pick<Rendered, 'html' | 'slides'> & Look;

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
export function presentPage(head: Head, deck: Slides, faces: string, shell: Shell): string {
  const scripts = [WAKE, ...shell.scripts];
  const hashes = scripts.map(script => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  const policy = `default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; script-src ${hashes.join(' ')}; frame-src 'self'; base-uri 'none'; form-action 'none'`;
  const notes = deck.slides.map(({ number, notes }) => {
    if (notes.length === 0) return '';
    const paragraphs = notes.map(note => `<p>${entities(note)}</p>`).join('');
    return `<div class="bespoke-marp-note" data-index="${number - 1}" tabindex="0">${paragraphs}</div>`;
  });
  const body = `${shell.controls}${deck.html}${notes.join('')}${scripts.map(script => `<script>${script}</script>`).join('')}`;
  return page(head, policy, [shell.css, `${faces}\n${deck.css}\n${ADDED}`], body);
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

function entities(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
