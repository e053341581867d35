import { readFileSync } from 'node:fs';
import { Marp } from '@marp-team/marp-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/marp/parse.ts';
import { print } from '../../src/marp/print.ts';

const example = readFileSync(new URL('deck/deck.md', import.meta.url), 'utf8');

/** Slides as Marp itself counts them, but for those that `headingDivider` cuts out of a quote or a list. */
const marp = new Marp({
  inlineSVG: false,
  emoji: { unicode: false, shortcode: false },
  script: false,
  slug: false,
});
const slidesByMarp = (text: string) => {
  const tokens = marp.markdown.parse(text, {}) as { type: string; level: number; hidden: boolean }[];
  return tokens.filter(
    ({ type, level }, at) => type === 'marpit_slide_open' && tokens[at + 1]!.level <= level + 1,
  ).length;
};

const line = fc.oneof(
  fc.constantFrom(
    ...[
      '---',
      '***',
      '- - -',
      '___',
      '===',
      '',
      '',
      '',
      '  ',
      '# A claim',
      '## Head ##',
      '#',
      'Title',
      'text on',
      '    code',
      '```',
      '~~~js',
      '- a',
      '* b',
      '+ c',
      '-',
      '1. one',
      '2) two',
      '  more',
      '   1. nested',
      '    **small**',
      'a\\',
      'b  ',
      '> words',
      '>',
      '> - x',
      '| a | b |',
      '| - | - |',
      '|---|:-:|',
      '| c \\| d |',
      'x | y | z',
      '|  | |',
      '![alt *x* $5](a.svg)',
      '![bg](b.png)',
      '![a](<b c.svg> "t")',
      '<!-- _class: bar one -->',
      '<!-- a note -->',
      '<!--',
      '-->',
      'theme: x',
      "<!-- _footer: 'Source: x' -->",
      '<!-- _class: a\n_footer: b -->',
      '<div>',
      '</div>',
      '<style>',
      '[x]: y',
      '[x]: y "z',
      '\t- tab',
      '\tcode',
      'headingDivider: 2',
      '<!-- headingDivider: [1, 3] -->',
      '$$',
      '...',
      'title: |',
      '  words',
      '\u00a0nbsp\u00a0',
      'a <!-- b --> c',
      '\u000b',
      'a\u2028b',
      '\u0000',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...'-*_=#>|<!`~[]()\\ \t1.:ab'), maxLength: 8 }),
);
const markdown = fc
  .tuple(
    fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r')), { maxLength: 24 }),
    line,
  )
  .map(([lines, last]) => lines.flat().join('') + last);

describe('parse', () => {
  it('gives any text back byte for byte', () => {
    const same = (text: string) => {
      expect(print(parse(text))).toBe(text);
    };
    fc.assert(fc.property(markdown, same), { numRuns: 3000 });
    fc.assert(fc.property(markdown, text => same(`---\n${text}`)));
    same(example);
  });

  it('finds as many slides as Marp', () => {
    const same = (text: string) => {
      expect(parse(text).slides.length).toBe(slidesByMarp(text));
    };
    fc.assert(fc.property(markdown, same), { numRuns: 1000 });
  });
});
