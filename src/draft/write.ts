/** Findings and plan as article.md and article.yaml, each line with the fact or slide that it belongs to. */
import { quoteText, yamlText } from '../article/quote.ts';
import type { FoundFigure } from './figures.ts';
import type { DraftSlide, Findings } from './plan.ts';
import type { Source } from './source.ts';

/** article.yaml, and whose each of its lines is: a name, or the number of a slide. */
export interface Written {
  readonly text: string;
  readonly owners: readonly (string | number | undefined)[];
}

/** article.md: front matter of what is known, then the text. */
export function articleText({ title, author, published, lang, body }: Source): string {
  const known = Object.entries({ title, author, published, lang }).filter(([, value]) => value !== '');
  return `---\n${known.map(([key, value]) => `${key}: ${yamlText(value)}`).join('\n')}\n---\n\n${body}\n`;
}

/** article.yaml. */
export function dataText(
  {
    title,
    subtitle,
    schema,
    source,
    allow,
  }: { title: string; subtitle: string; schema: string; source: string; allow: readonly string[] },
  { figures, events }: Findings,
  slides: readonly DraftSlide[],
): Written {
  const lines: string[] = [];
  const owners: (string | number | undefined)[] = [];
  const put = (line: string, owner?: string | number) => {
    lines.push(line);
    owners.push(owner);
  };
  put(`# yaml-language-server: $schema=${schema}`);
  put(
    `# Drafted from ${source}. Every figure stands in article.md in these words; labels, choice and claims are`,
  );
  put('# a first proposal: read them, rename, leave out, write your own. Build it:  npx factdeck build');
  put('');
  put(`title: ${yamlText(title)}`);
  if (subtitle) put(`subtitle: ${yamlText(subtitle)}`);
  put('# by: Your name                      # cover lines, never checked');
  put('# for: Your meeting');
  put('theme: broadsheet');
  // Digits of labels and tables that are the article's, but no facts.
  if (allow.length > 0)
    put(`allow: [${allow.map(words => quoteText(words)).join(', ')}]  # in labels and tables, no facts`);
  const sorted = [...figures].sort((a, b) => b.score - a.score);
  const sure = sorted.filter(({ doubt }) => doubt === '');
  const doubtful = sorted.filter(({ doubt }) => doubt !== '');
  if (figures.length > 0) {
    put('');
    put("# name: the article's own words | what you call it. The likely most telling first.");
    put('facts:');
    for (const figure of sure) put(`  ${factLine(figure)}`, figure.name);
    if (doubtful.length > 0) put('  # Doubtful: look at these before you show them.');
    for (const figure of doubtful) put(`  ${factLine(figure)}  # ${figure.doubt}`, figure.name);
  }
  if (events.length > 0) {
    put('');
    put('events:');
    for (const { name, words, label, doubt } of events) {
      const remark = doubt ? `  # ${doubt}` : '';
      put(`  ${name}: ${value(`${piped(words)} | ${piped(label)}`)}${remark}`, name);
    }
  }
  put('');
  put('# What the article does not state and the room will ask:');
  put('# missing:');
  put('#   price: What it costs');
  put('');
  put('# A slide is a claim, which is a full sentence, and one exhibit. $name prints a fact.');
  put('slides:');
  slides.forEach(({ claim, lines: own }, at) => {
    put(`  - claim: ${value(claim)}`, at);
    for (const [key, content] of own) {
      if (typeof content !== 'string' && content.every(one => /^\w+$/.test(one) && key !== 'points'))
        put(`    ${key}: [${content.join(', ')}]`, at);
      else if (typeof content !== 'string') {
        put(`    ${key}:`, at);
        for (const one of content) put(`      - ${value(one)}`, at);
      } else put(`    ${key}: ${content.startsWith('{') ? content : value(content)}`, at);
    }
  });
  return { text: `${lines.join('\n')}\n`, owners };
}

const factLine = ({ name, words, label }: FoundFigure): string =>
  `${name}: ${value(label === '' ? piped(words) : `${piped(words)} | ${piped(label)}`)}`;

const piped = (text: string): string => text.replaceAll('|', '\\|');

/** A value that a comment may follow. */
const value = (text: string): string => yamlText(text);
