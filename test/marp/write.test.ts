import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ref, star, strong } from '../../src/deck/lines.ts';
import type { Block, Deck, Line } from '../../src/deck/types.ts';
import { parse, staysOpen } from '../../src/marp/parse.ts';
import { leavesOf, print, textOf } from '../../src/marp/print.ts';
import type { Leaf, Tree } from '../../src/marp/tree.ts';
import { write } from '../../src/marp/write.ts';
import { anyDeck } from './any-deck.ts';
import { claim, exampleDeck, printExample, slide } from './example.ts';

const OURS = new Set(['key', 'signature', 'split']);

/** A tree as `parse` makes it: references are their characters, keys and what only the Deck knows are gone. */
const flatten = (tree: Tree): unknown =>
  JSON.parse(
    JSON.stringify(tree, (name, value) => {
      if (OURS.has(name)) return undefined;
      return value?.spans ? { ...value, spans: [textOf(value as Leaf)].filter(text => text !== '') } : value;
    }),
  );

describe('write', () => {
  it("writes DECK.md's example to the letter", () => {
    const example = readFileSync(new URL('deck/deck.md', import.meta.url), 'utf8');
    expect(print(write(exampleDeck, printExample))).toBe(example);
  });

  it('keeps a figure and its word together, with a capital where it begins a sentence', () => {
    const words = (print: string, ...line: Line) => {
      const blocks: Block[] = [{ type: 'claim', line }];
      const tree = write(
        { ...exampleDeck, slides: [slide({ kind: 'points', id: 'one', blocks })] },
        () => print,
      );
      return textOf(leavesOf(tree.slides[0]!.blocks.at(-1)!)[0]!);
    };
    expect(words('about 8.8 times', ref('times'), ' the power')).toBe('About 8.8\u00a0times the power');
    expect(words('about 8.8 times', 'It grew. ', ref('times'), ' as much')).toContain(
      '. About 8.8\u00a0times',
    );
    expect(words('about 8.8 times', 'It is ', ref('times'))).toBe('It is about 8.8\u00a0times');
    expect(words('about 8.8 times', ref('times'))).toBe('about 8.8\u00a0times');
    expect(words('about 8.8 times', star(ref('times')), ' as many')).toBe(
      '***about 8.8\u00a0times*** as many',
    );
  });

  it('keeps references with the characters that stand for them', () => {
    const tree = write(exampleDeck, printExample);
    const spans = tree.slides[1]!.blocks.flatMap(leavesOf).flatMap(({ spans }) => spans);
    expect(spans.filter(span => typeof span !== 'string')).toEqual([
      { name: 'gpus', form: 'full', chars: '220,000+' },
      { name: 'power', form: 'full', chars: '300\u00a0MW' },
      { name: 'gpus', form: 'full', chars: '220,000+' },
      { name: 'power', form: 'full', chars: '300\u00a0MW' },
      { name: 'gpus', form: 'full', chars: '220,000+' },
    ]);
  });

  it('is read back as it was written: same blocks, gaps, leaves', () => {
    const same = (deck: Deck) => {
      const tree = write(deck, printExample);
      expect(flatten(parse(print(tree)))).toEqual(flatten(tree));
    };
    same(exampleDeck);
    fc.assert(fc.property(anyDeck, same), { numRuns: 300 });
  });

  it("lets a person's own Markdown stand, rulers, fences and all", () => {
    const own = '---\n\n# Mine *own*\n\n```\n---\n```\n\n- a\n\n---\n\n<!-- _class: lead -->\n\n$x$ <b>b</b>';
    const deck: Deck = {
      ...exampleDeck,
      slides: [
        slide({
          kind: '',
          id: '',
          blocks: [{ type: 'markdown', key: 'own', source: `\n${own.slice(5)}\n` }],
        }),
        slide({ kind: 'points', id: 'next-one', blocks: [claim('Next')] }),
      ],
    };
    const text = print(write(deck, printExample));
    expect(text).toContain(`---\n\n${own.slice(5)}\n\n---\n\n<!-- _class: points next-one -->`);
    expect(parse(text).slides.map(({ id }) => id)).toEqual(['', '', 'next-one']);
  });

  it('takes the id that own Markdown gives itself, and knows Markdown that never ends', () => {
    const source = '<!-- _class: quote my-own -->\n\n> Words';
    const deck = {
      ...exampleDeck,
      slides: [slide({ kind: '', id: 'x', blocks: [{ type: 'markdown', key: 'own', source }] })],
    };
    expect(write(deck, printExample).slides.map(({ id }) => id)).toEqual(['my-own']);
    expect([source, '```\na\n```', 'a\n\n---\n\nb', '<b>x'].map(staysOpen)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(['```\na', '<!-- a', '<style>', 'a\n\n---\n\n<pre>'].map(staysOpen)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('says "2 of 3" by a reference, and joins no two lists', () => {
    const list = (key: string): Block => ({
      type: 'list',
      key,
      ordered: false,
      bullet: '-',
      items: [{ key: '1', lines: [[star('one')]] }],
    });
    const deck: Deck = {
      ...exampleDeck,
      slides: [
        slide({
          kind: 'points',
          id: 'rows-2',
          blocks: [claim('Rows (', { part: 2, of: 3 }, ')'), list('rows'), list('aside')],
          split: { part: 2, of: 3, first: 'rows' },
        }),
      ],
    };
    const tree = write(deck, printExample);
    expect(tree.slides[0]!.split).toEqual({ part: 2, of: 3, first: 'rows' });
    expect(print(tree)).toContain('# Rows (2 of 3)\n\n- ***one***\n\n+ ***one***\n');
    expect(leavesOf(tree.slides[0]!.blocks[1]!)[0]!.spans).toEqual([
      'Rows (',
      { name: '#part', form: 'full', chars: '2 of 3' },
      ')',
    ]);
  });

  it('sets quotes right inside a mark and over its borders', () => {
    const line = ['He said ', strong('"so"'), ', "', star(ref('gpus'), ' '), '" times'];
    const deck = {
      ...exampleDeck,
      lang: 'fr',
      slides: [slide({ kind: 'points', id: 'a', blocks: [claim(...line)] })],
    };
    expect(print(write(deck, printExample))).toContain(
      '# He said **«\u00a0so\u00a0»**, «\u00a0***220,000+*** \u00a0» times\n',
    );
  });

  it('gives an escape to the piece whose sign it escapes', () => {
    const deck: Deck = {
      ...exampleDeck,
      slides: [
        slide({
          kind: 'points',
          id: 'one-two-three',
          blocks: [claim('For ', ref('price'), '*', strong(ref('price')), 'm')],
        }),
      ],
    };
    const tree = write(deck, () => '$5');
    expect(leavesOf(tree.slides[0]!.blocks[1]!)[0]!.spans).toEqual([
      'For ',
      { name: 'price', form: 'full', chars: '\\$5' },
      '\\***',
      { name: 'price', form: 'full', chars: '\\$5' },
      '**m',
    ]);
  });
});
