import { bench, describe } from 'vitest';
import { mergeDeck } from '../../src/marp/merge/index.ts';
import { parse } from '../../src/marp/parse.ts';
import { deck, type Facts, Folder, generate, printings, slide } from './decks.ts';

const COUNT = 40;

/** Forty slides of rows, notes and source lines that show forty facts. */
function big(bump: number): { data: string; facts: Facts } {
  const facts: Record<string, { text: string; noun: string }> = {};
  for (let n = 0; n < COUNT; n++)
    facts[`fact${n}`] = { text: `${200 + n + bump},${100 + n}+`, noun: `units${n}` };
  const slides = Array.from({ length: COUNT }, (_, n) => {
    const name = (at: number) => `{fact${(n + at) % COUNT}} units${(n + at) % COUNT}`;
    const rows = Array.from(
      { length: 4 },
      (_, at) => `- **${name(at)}** of the plan in row ${at} of slide ${n}\n  *stated*`,
    );
    return slide(
      'points',
      `slide-${n}x`,
      `Slide ${n} says that ${name(0)} stand against ${name(1)}`,
      rows.join('\n'),
      `> What to take home from ${name(2)} and the rest.`,
      `<!--\nSay ${name(0)} slowly, then ${name(3)}.\n\nPause.\n-->`,
    ).replace(' -->', ` -->\n<!-- _footer: 'Source: the paper, “Section ${n}”' -->`);
  });
  return { data: deck(...slides), facts };
}

const before = big(0);
const folder = new Folder();
folder.build(before);
for (let n = 0; n < COUNT; n++) folder.edit(`Slide ${n} says`, `Slide number ${n} claims`);
const { data, facts } = big(1);
const input = {
  generated: generate(data, facts),
  mine: folder.markdown,
  state: folder.state,
  facts: printings(facts),
  charts: [],
};

describe('40 slides and 40 facts, edited on every slide', () => {
  bench('merge', () => {
    const { markdown } = mergeDeck(input);
    if (markdown.match(/claims that 2\d\d,/g)?.length !== COUNT) throw new Error('the edits went lost');
  });
  bench('parse', () => {
    parse(folder.markdown!);
  });
});
