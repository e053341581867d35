import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { print } from '../../src/marp/print.ts';
import { write } from '../../src/marp/write.ts';
import { AWKWARD, anyLine } from './any-deck.ts';
import { everywhere, plainLine, wordsOf } from './places.ts';

const cli = createRequire(import.meta.url).resolve('@marp-team/marp-cli/marp-cli.js');

it('brings each awkward text back from plain marp-cli, whose alt texts lose escaped signs', () => {
  const lines = [...AWKWARD.map(text => [text]), ...fc.sample(anyLine, { seed: 7, numRuns: 150 })];
  const printed = ({ name }: { name: string }) => `$${name}*`;
  const slides = lines.flatMap((line, index) =>
    everywhere(line).slides.map(slide => ({ ...slide, id: `slide-${index}` })),
  );
  const markdown = print(write({ ...everywhere(['So: "50%" of $5']), slides }, printed));
  const html = execFileSync(process.execPath, [cli, '--no-config', '--allow-local-files', '-o', '-'], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // Emoji are pictures here, their signs are the alt texts.
  const sections = html
    .replace(/<img class="emoji"[^>]*?alt="([^"]*)"[^>]*>/g, '$1')
    .split(/(?=<section\b)/)
    .slice(1);
  const notes = new Map(
    [...html.matchAll(/<div class="bespoke-marp-note" data-index="(\d+)"[^>]*>([\s\S]*?)<\/div>/g)].map(
      ([, index, note]) => [Number(index), note!],
    ),
  );
  expect(sections.length).toBe(lines.length);
  expect(/<title>(.*?)<\/title>/.exec(html)![1]).toBe('So: “50%” of $5');
  lines.forEach((line, index) => {
    const { alt: _alt, title: _title, ...read } = wordsOf(sections[index]!, notes.get(index) ?? '', '');
    const expected = plainLine(line, printed);
    for (const [place, words] of Object.entries({ ...read, note: noteWords(notes.get(index) ?? '') })) {
      expect({ index, place, words }).toEqual({ index, place, words: expected });
    }
  });
});

/** A note's words: marp-cli prints them as text in paragraphs. */
const noteWords = (html: string) => wordsOf(`<h1>${html}</h1>`, '', '').claim;
