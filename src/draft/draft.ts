/** An article's file to a deck's folder that builds at once: read, found, planned, written, and loaded to be sure. */

import { loadArticle } from '../article/load.ts';
import { readQuantities } from '../article/quantities.ts';
import { indexDocument } from '../article/traces.ts';
import { printFact } from '../deck/lines.ts';
import { planDeck } from '../deck/plan.ts';
import { print } from '../marp/print.ts';
import { write } from '../marp/write.ts';
import type { Problem } from '../problem.ts';
import { looseNumbers } from '../review/numbers/loose.ts';
import { claimOf, dollars } from './claims.ts';
import { coversOf } from './cover.ts';
import { decodeText } from './decode.ts';
import { eventsOf } from './events.ts';
import { figuresOf } from './figures.ts';
import { passagesOf } from './passages.ts';
import { type DraftSlide, type Findings, planSlides } from './plan.ts';
import { quotesOf } from './quotes.ts';
import { readSource, type Source } from './source.ts';
import { seriesOf } from './tables.ts';
import { draftWordsOf } from './words/index.ts';
import { wordsIn } from './words/words.ts';
import { articleText, dataText, type Written } from './write.ts';

/** Files of a deck's folder by name, and what was found, in numbers. */
export interface Draft {
  readonly files: ReadonlyMap<string, string>;
  /** Figures that the article's text holds, repeated ones too; those that became facts; those marked doubtful. */
  readonly counts: {
    readonly found: number;
    readonly facts: number;
    readonly doubtful: number;
    readonly events: number;
    readonly quotes: number;
    readonly tables: number;
    readonly slides: number;
  };
}

/** What drafting is told beside the file's bytes. */
export interface DraftOptions {
  /** The file's name, for the comment at the top. */
  readonly name: string;
  /** Where the schema lies, as seen from the folder. */
  readonly schema: string;
}

/** Drafts a deck. Throws nothing; a file without text gives a Draft without files. */
export async function draftDeck(bytes: Uint8Array, { name, schema }: DraftOptions): Promise<Draft> {
  const source = withTitle(await readSource(decodeText(bytes)), name);
  const article = articleText(source);
  const index = indexDocument({
    title: source.title,
    author: source.author,
    published: source.published,
    lang: source.lang,
    file: 'article.md',
    text: article,
  });
  const { sentences, paragraphs, tables, headings } = passagesOf(source.body, source.lang);
  const { figures, found } = figuresOf(sentences, { lang: source.lang, title: source.title, index });
  const taken = new Set(figures.map(one => one.name));
  const findings: Findings = {
    figures,
    events: eventsOf(sentences, { lang: source.lang, published: source.published, index, taken }),
    quotes: quotesOf(paragraphs, source.lang, index),
    series: seriesOf(tables, source.lang),
    sentences,
    paragraphs,
    headings,
    lang: source.lang,
    index,
  };
  const { written, kept, slides } = settled(source, findings, article, { name, schema });
  const files = new Map([
    ['article.yaml', written.text],
    ['article.md', article],
    ...kept.series.map(({ file, csv }) => [file, csv] as const),
  ]);
  return {
    files: source.body === '' ? new Map() : files,
    counts: {
      found,
      facts: kept.figures.length,
      doubtful: kept.figures.filter(({ doubt }) => doubt).length,
      events: kept.events.length,
      quotes: kept.quotes.length,
      tables: kept.series.length,
      slides: slides.length,
    },
  };
}

function withTitle(source: Source, name: string): Source {
  const title =
    source.title ||
    name
      .replace(/\.[^.]+$/, '')
      .replace(/[-_]+/g, ' ')
      .trim();
  return { ...source, title: quiet(title, source.body) };
}

/** A title in capitals as a sentence; names that the text has keep theirs. */
function quiet(title: string, body: string): string {
  if (/\p{Ll}/u.test(title) || title.split(/\s+/).length < 3) return title;
  const small = title.toLowerCase();
  const names = new Set(body.match(/(?<=\p{Ll},? )\p{Lu}[\p{L}-]+/gu) ?? []);
  const own = small.replace(/\p{L}[\p{L}-]*/gu, word => {
    const name = word[0]!.toUpperCase() + word.slice(1);
    return names.has(word.toUpperCase()) ? word.toUpperCase() : names.has(name) ? name : word;
  });
  return own[0]!.toUpperCase() + own.slice(1);
}

/** Rounds of leaving out; each round leaves out all that is complained of. */
const ROUNDS = 30;

/** Writes, loads and plans; whatever draws a word of complaint is left out, until nothing does. */
function settled(source: Source, all: Findings, article: string, options: DraftOptions) {
  let kept = all;
  const covers = coversOf(source);
  let bare = 0;
  const allow = new Set<string>();
  const refused = new Set<string>();
  for (let round = 0; ; round++) {
    // At the last the text alone: its first sentences, nothing of them read.
    if (round === ROUNDS) kept = { ...kept, figures: [], events: [], quotes: [], series: [] };
    const slides = planSlides(kept).filter(slide => !refused.has(keyOf(slide)));
    const usable = slides.length > 0 ? slides : [restSlide(kept, source)];
    const written = dataText(
      {
        title: titleOf(source, kept),
        subtitle: covers[bare]?.(subtitleOf(kept, usable)) ?? '',
        schema: options.schema,
        source: options.name,
        allow: [...allow],
      },
      kept,
      usable,
    );
    const problems = round < ROUNDS ? problemsOf(written, article, kept) : [];
    const loose = problems.length === 0 && round < ROUNDS ? looseWords(written, article, kept) : [];
    const own = loose.filter(words => !allow.has(words) && article.includes(words));
    for (const words of own) allow.add(words);
    if (problems.length === 0 && own.length === 0) return { written, kept, slides: usable };
    if (problems.length === 0) continue;
    const owners = problems.map(({ line }) => (line === undefined ? undefined : written.owners[line - 1]));
    const names = new Set(owners.filter(owner => typeof owner === 'string'));
    for (const owner of owners) if (typeof owner === 'number') refused.add(keyOf(usable[owner]!));
    kept = {
      ...kept,
      figures: kept.figures.filter(one => !names.has(one.name)),
      events: kept.events.filter(one => !names.has(one.name)),
    };
    // What has no owner is the cover's, or a file's: a table that the loader doesn't read.
    if (owners.every(owner => owner === undefined)) {
      if (bare >= covers.length - 1) kept = { ...kept, series: [] };
      bare++;
    }
  }
}

const keyOf = ({ lines }: DraftSlide): string => JSON.stringify(lines[0]);

/** Loads the written files as a build does. */
function loadWritten({ text }: Written, article: string, { series }: Findings) {
  const files = new Map([
    ['article.yaml', text],
    ['article.md', article],
    ...series.map(({ file, csv }) => [file, csv] as const),
  ]);
  return loadArticle('', {
    read: path => files.get(path),
    exists: path => files.has(path),
    list: () => [...files.keys()],
  });
}

/** Numbers of the slides that are no facts: ages and versions in labels, cells of tables. */
function looseWords(written: Written, article: string, kept: Findings): string[] {
  const loaded = loadWritten(written, article, kept).article;
  if (!loaded) return [];
  const { deck } = planDeck(loaded);
  const markdown = print(
    write(deck, ({ name, form }) => printFact(loaded.facts.get(name)!, form, loaded.lang)),
  );
  const found = looseNumbers(markdown, loaded, 'deck.md').filter(({ severity }) => severity !== 'warning');
  return [
    ...new Set(found.flatMap(one => /^“([^”]+)”/.exec(one.found)?.[1]?.replaceAll('\u00a0', ' ') ?? [])),
  ];
}

/** Errors and warnings of the written files, as a build would say them. */
function problemsOf(written: Written, article: string, kept: Findings): Pick<Problem, 'line'>[] {
  const loaded = loadWritten(written, article, kept);
  // What the article itself has wrong is for the build to say, and no reason to leave it out.
  const own = loaded.problems.filter(({ rule }) => !rule.startsWith('contradiction-'));
  if (own.length > 0 || !loaded.article) return own;
  return planDeck(loaded.article).complaints.map(({ place }) => ({ line: place.line }));
}

/** The title, its figure as a reference where a fact prints just so. */
function titleOf({ title, lang }: Source, { figures }: Findings): string {
  const plain = dollars(title);
  if (plain !== title) return plain;
  for (const own of readQuantities(title, lang || 'en')) {
    const thing = wordsIn(own.noun).at(-1);
    const fact = figures.find(
      ({ quantity }) =>
        quantity.text === own.text && quantity.kind === own.kind && wordsIn(quantity.noun).at(-1) === thing,
    );
    const at = title.indexOf(own.text);
    if (
      fact &&
      at >= 0 &&
      (own.unit !== '' || thing) &&
      !/^[\p{L}\p{N}_]/u.test(title.slice(at + own.text.length))
    )
      return `${title.slice(0, at)}$${fact.name}${title.slice(at + own.text.length)}`;
  }
  return title;
}

/** The article's first sentence that fits under a title and is no slide's claim. */
function subtitleOf({ sentences, figures, lang }: Findings, slides: readonly DraftSlide[]): string {
  const words = draftWordsOf(lang || 'en');
  const own = sentences
    .filter(({ block, item }) => block < 2 && !item)
    .slice(0, 4)
    .flatMap(({ text }) => claimOf(text, { figures, lang, words }, { most: 110 }) ?? []);
  return own.find(({ text }) => !slides.some(({ claim }) => claim === text))?.text ?? '';
}

/** A slide for an article without figures, dates, tables and quotations: its headings, else its first sentences. */
function restSlide({ sentences, lang }: Findings, { title }: Source): DraftSlide {
  const { say } = draftWordsOf(lang || 'en');
  const sections = [...new Set(sentences.map(({ section }) => section).filter(Boolean))];
  const short = sections.length >= 2 ? sections : sentences.map(({ text }) => text);
  const rows = short.filter(text => text.length <= 70).slice(0, 5);
  return {
    claim: sections.length >= 2 && rows.length > 0 ? say.parts : say.quotes,
    lines: [['points', (rows.length > 0 ? rows : [title]).map(row => dollars(row).replaceAll('|', '\\|'))]],
  };
}
