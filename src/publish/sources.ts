/** The sources of a slide's figures as the HTML shows them: entries, the panel and the card, paragraphs of the notes. */
import { type DeckWords, deckWords } from '../deck/words/index.ts';
import { entities } from '../entities.ts';
import { quoted } from '../marp/typography.ts';
import type { Origin } from './types.ts';

type Origins = ReadonlyMap<string, Origin>;

/** Kinds of slides whose numbers need no note: they only announce others, or are the list of sources itself. */
const NOTELESS = new Set(['cover', 'agenda', 'section']);

/** A slide as far as its notes ask. */
interface NotedSlide {
  readonly classes: readonly string[];
  /** Keys of its figures' origins, in order of sight. */
  readonly origins: readonly string[];
}

/** The paragraphs that a slide's notes end with, one a figure: '220,000+: “sentence” (section)'. */
export function noteSources(
  { classes, origins: keys }: NotedSlide,
  origins: Origins,
  lang: string,
): string[] {
  if (NOTELESS.has(classes[0] ?? '') || classes.includes('sources')) return [];
  const { colon, brackets, whose: words } = deckWords(lang);
  return withInputs(keys, origins).map(origin => {
    const { figure, whose, sentence, section, source, work } = origin;
    const said = sentence ? quoted(sentence, lang) : (work ?? origin.words);
    const where = whose === 'stated' ? section || source : [words[whose], source].filter(Boolean).join(', ');
    return figure + (said && colon + said) + (where && brackets[0] + where + brackets[1]);
  });
}

/** Origins with those that sums start from, each once. */
function withInputs(keys: readonly string[], origins: Origins): Origin[] {
  const found = new Set<Origin>();
  const add = (key: string) => {
    const origin = origins.get(key);
    if (!origin || found.has(origin)) return;
    found.add(origin);
    origin.inputs.forEach(add);
  };
  keys.forEach(add);
  return [...found];
}

/** The panel, the card and an entry for each of these origins, as HTML that stays hidden until the script needs it. */
export function sourcesHtml(keys: readonly string[], origins: Origins, lang: string): string {
  const words = deckWords(lang);
  const { title, none, close } = words.panel;
  const entries = keys.flatMap(key => {
    const origin = origins.get(key);
    return origin ? [`<li data-origin="${entities(key)}">${entry(origin, origins, words, lang)}</li>`] : [];
  });
  return [
    `<template id="origins">${entries.join('')}</template>`,
    '<div id="source-card" role="tooltip" hidden></div>',
    '<dialog id="sources" aria-labelledby="sources-title" tabindex="-1">',
    `<header><h2 id="sources-title">${entities(title)}</h2><button type="button">${entities(close)}</button></header>`,
    `<ol></ol><p class="none" hidden>${entities(none)}</p><footer></footer></dialog>`,
  ].join('');
}

/** The button of the bar of controls that opens the panel. */
export const sourcesButton = (lang: string): string => {
  const title = entities(deckWords(lang).panel.title);
  return `<button id="sources-open" type="button" tabindex="-1" title="${title} (s)">${title}</button>`;
};

function entry(origin: Origin, origins: Origins, words: DeckWords, lang: string): string {
  const inputs = withInputs(origin.inputs, origins).filter(({ key }) => key !== origin.key);
  const told = inputs.map(input => `<li>${figureOf(input)}${evidence(input, words, lang)}</li>`);
  return (
    figureOf(origin) + evidence(origin, words, lang) + (told.length > 0 ? `<ul>${told.join('')}</ul>` : '')
  );
}

const figureOf = ({ figure }: Origin): string => `<p class="figure">${entities(figure)}</p>`;

/** What vouches for a figure, and whose word it is, where. */
function evidence(origin: Origin, words: DeckWords, lang: string): string {
  const { whose, sentence, work, source, section, file, line, mark } = origin;
  const said = sentence ? `<q>${marked(sentence, mark, lang)}</q>` : entities(work ?? origin.words);
  const place = [
    entities(words.whoseLong[whose]),
    [source, section && quoted(section, lang), file, line && `${words.panel.line}\u00a0${line}`]
      .filter(part => part !== undefined && part !== '')
      .map(part => entities(String(part)))
      .join(words.comma),
  ].filter(Boolean);
  return `${said && `<p class="said">${said}</p>`}<p class="place">${place.join(words.semicolon)}</p>`;
}

/** A sentence in quotation marks, its figure marked. */
function marked(sentence: string, mark: Origin['mark'], lang: string): string {
  const [from, to] = mark ?? [0, 0];
  const parts = [sentence.slice(0, from), sentence.slice(from, to), sentence.slice(to)].map(entities);
  const [open = '', close = ''] = quoted('\n', lang).split('\n');
  return `${open}${parts[0]}${parts[1] && `<mark>${parts[1]}</mark>`}${parts[2]}${close}`;
}
