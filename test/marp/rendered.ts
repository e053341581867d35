import { Marp } from '@marp-team/marp-core';
import { expect } from 'vitest';
import type { Line } from '../../src/deck/types.ts';
import { createEngine } from '../../src/marp/engine.ts';
import { print } from '../../src/marp/print.ts';
import { write } from '../../src/marp/write.ts';
import { everywhere, type Places, plainLine, wordsOf } from './places.ts';

/** Ours, without looks. */
const engine = createEngine({ themes: ['/* @theme broadsheet */'], lang: 'en', charts: new Map() });
/** As plain marp-cli sets Marp Core up, but for the pictures of emoji. */
const plainMarp = new Marp({
  html: Marp.html as never,
  emoji: { shortcode: true, unicode: false },
  minifyCSS: false,
});

/** A deck of one slide as our engine shows it. */
export function byEngine(markdown: string): Places {
  const { html, slides, title } = engine.deck(markdown);
  return wordsOf(html, slides[0]!.notes.join('\n\n'), title ?? '');
}

/** ... and as plain Marp Core does, set up as marp-cli sets it up. */
export function byMarp(markdown: string): Places {
  const html = plainMarp.markdown.render(markdown);
  const { lastComments, lastGlobalDirectives } = plainMarp as unknown as Record<string, string[][]>;
  return wordsOf(
    html,
    lastComments![0]!.join('\n\n'),
    (lastGlobalDirectives as unknown as { title?: string }).title ?? '',
  );
}

plainMarp.customDirectives.global.title = value => ({ title: String(value) });

/** The line in each place, written, rendered; what should be read there. */
export function check(line: Line, render: (markdown: string) => Places, but: readonly (keyof Places)[] = []) {
  const markdown = print(write(everywhere(line), ({ name }) => `$${name}*`));
  const read = render(markdown);
  const expected = plainLine(line, ({ name }) => `$${name}*`);
  for (const [place, words] of Object.entries(read)) {
    if (!but.includes(place as keyof Places))
      expect({ place, words, markdown }).toEqual({ place, words: expected, markdown });
  }
}
