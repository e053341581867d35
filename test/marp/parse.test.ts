import { readFileSync } from 'node:fs';
import { Marp } from '@marp-team/marp-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/marp/parse.ts';
import { leavesOf, print, textOf } from '../../src/marp/print.ts';
import { readSlides } from '../../src/marp/slides.ts';

const example = readFileSync(new URL('deck/deck.md', import.meta.url), 'utf8');

/** Slides as Marp itself counts them, but for those that `headingDivider` cuts out of a quote or a list. */
const marp = new Marp({
  inlineSVG: false,
  emoji: { unicode: false, shortcode: false },
  script: false,
  slug: false,
});
for (const name of ['title', 'author']) marp.customDirectives.global[name] = () => ({});
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

/** Block comments as a parser sees them: content, directive or not, what it says of class, footer and theme. */
const comments = (
  tokens: readonly { type: string; content: string; meta: Record<string, unknown> | null }[],
) =>
  tokens
    .filter(({ type }) => type === 'marpit_comment')
    .map(({ content, meta }) => {
      const { _class, footer, _footer, theme } = (meta?.marpitParsedDirectives ?? {}) as Record<
        string,
        unknown
      >;
      return { content, kind: meta?.marpitCommentParsed, _class, footer, _footer, theme };
    });

const comment = fc
  .tuple(
    fc.constantFrom('<!-- ', '<!--\n', '<!--', '<!--- '),
    fc.array(
      fc.constantFrom(
        ...[
          '_class: a b',
          "_footer: 'So: “it’’s”'",
          "_footer: 'it''s'",
          'footer: So: #x',
          'a note',
          'and: more',
          'theme: x',
          '\n',
          '\n\n',
          ': ',
          '{',
          '}',
          "'",
          '"',
          '_class:',
          ' ',
        ],
        ...[
          '? theme',
          '- a',
          'class',
          '# x',
          '| ',
          'true',
          '2026',
          '_paginate: false',
          'prettier-ignore',
          '\\',
          '&a ',
          '<!-- ',
          'style: |',
          '\t',
          '“x”',
          '_class: [a, b]',
        ],
      ),
      { minLength: 1, maxLength: 4 },
    ),
    fc.constantFrom(' -->', '\n-->', '-->', ' --->', ' -->  ', ' --> x', ''),
  )
  .map(([open, inside, close]) => `# A\n\n${open}${inside.join('')}${close}\n\n# B\n`);

describe('parse', () => {
  it('gives any text back byte for byte', () => {
    const same = (text: string) => {
      expect(print(parse(text))).toBe(text);
    };
    fc.assert(fc.property(markdown, same), { numRuns: 1000 });
    fc.assert(fc.property(markdown, text => same(`---\n${text}`)));
    fc.assert(fc.property(comment, same));
    same(example);
  });

  it('finds as many slides as Marp', () => {
    const same = (text: string) => {
      expect(parse(text).slides.length).toBe(slidesByMarp(text));
    };
    fc.assert(fc.property(markdown, same), { numRuns: 500 });
  });

  it('reads comments as Marp reads them', () => {
    const same = (text: string) => {
      const ours = readSlides(text).slides.flatMap(({ tokens }) => tokens);
      expect(comments(ours)).toEqual(comments(marp.markdown.parse(text, {})));
    };
    fc.assert(fc.property(comment, same), { numRuns: 1500 });
    fc.assert(fc.property(markdown, same), { numRuns: 300 });
  });

  it('knows the slides by their class', () => {
    const id = (words: string) => parse(`<!-- _class: ${words} -->\n\n# A\n`).slides[0]!.id;
    expect(
      ['cover', 'agenda', 'table care', 'table sources-2 sources', 'figures my-id wide'].map(id),
    ).toEqual(['cover', 'agenda', 'care', 'sources-2', 'my-id']);
    expect(['figures', 'figures wide', 'lead my-id', ''].map(id)).toEqual(['', '', '', '']);
    expect(parse('<!-- _class: bar a -->\n\n# A <!-- _class: bar b -->\n').slides[0]!.id).toBe('b');
    expect(parse('<!--\n_class: bar a\n_footer: x\n-->\n\n# A\n').slides[0]!.id).toBe('a');
  });

  it('cuts what a formatter rewrote into the same leaves', () => {
    const rewritten = [
      '<!-- _class: figures one -->\n',
      '<!-- _footer: "Source: x" -->\n',
      '\n',
      'One claim\n',
      '=========\n',
      '\n\n',
      '* _**220,000+**_ GPUs  \n',
      '    __stated__\n',
      '\n',
      '* **300 MW**\\\n',
      '  of power\n',
      '\n',
      '> Taken\n',
      '> away\n',
      '\n',
      '|   Layer | What     |\n',
      '| ------: | :------- |\n',
      '|       a | b \\| c   |\n',
      '|         | _**d**_  |\n',
      '\n',
      '![alt *50%* text](charts/one.svg)\n',
      '\n',
      '<!--\n',
      'One.\n',
      '\n',
      'Two.\n',
      '-->\n',
      '***\n',
      '\n',
      '1) first\n',
      '2) second\n',
    ].join('');
    const blocks = parse(rewritten).slides.flatMap(({ blocks }) => blocks);
    expect(blocks.map(block => [block.type, ...leavesOf(block).map(textOf)])).toEqual([
      ['directive', 'figures one'],
      ['directive', 'Source: x'],
      ['heading', 'One claim'],
      ['list', '_**220,000+**_ GPUs', '__stated__', '**300 MW**', 'of power'],
      ['quote', 'Taken\n> away'],
      ['table', 'Layer', 'What', 'a', 'b \\| c', '', '_**d**_'],
      ['picture', 'alt *50%* text'],
      ['note', 'One.', 'Two.'],
      ['list', 'first', 'second'],
    ]);
    expect(
      blocks.filter(({ type }) => type === 'list').map(block => block.type === 'list' && block.items.length),
    ).toEqual([2, 2]);
  });

  it('keeps as they stand what it has no shape for', () => {
    const raw = [
      '```\n---\n```',
      '<div>\n\n',
      '- a\n  - b',
      '[x]: y',
      '    code',
      '> - a',
      '![bg](a.png)',
      '<!-- _class: a\n_footer: b -->',
      '<style>\n---\n</style>',
      '<!---->',
    ];
    for (const text of raw) {
      const { slides } = parse(`# A\n\n${text}\n`);
      expect([slides.length, slides[0]!.blocks[1]?.type]).toEqual([1, 'raw']);
    }
  });

  it('takes no underlined text, code or comment for a ruler', () => {
    const slides = parse(
      '---\ntitle: "x"\n# why\nstyle: |\n  a\n\n  b\n---\n\ntext\n---\n\n- - -\n\n    ---\n\n<!--\n---\n-->\n\n***\n',
    ).slides;
    expect(slides.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([
      ['heading'],
      ['raw', 'note'],
      [],
    ]);
    expect(
      parse('---\ntitle: "x"\n# why\nstyle: |\n  a\n\n  b\n---\n').front.map(({ key, raw }) => [key, raw]),
    ).toEqual([
      ['title', 'title: "x"\n'],
      ['', '# why\n'],
      ['style', 'style: |\n  a\n\n  b\n'],
    ]);
  });
});
