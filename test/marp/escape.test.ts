import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeBetween, escapePieces, escapeWords, unescapeWords } from '../../src/marp/escape.ts';
import { typeset } from '../../src/marp/typography.ts';
import { AWKWARD, anyLine, anyText } from './any-deck.ts';
import { byEngine, byMarp, check } from './rendered.ts';

describe('escaping', () => {
  it.each(AWKWARD)('brings %j back from each place of a slide', text => {
    check([text], byEngine);
    check([text], byMarp, ['alt']);
  });

  it('brings any line back, with references and marks in it', () => {
    fc.assert(
      fc.property(anyLine, line => void check(line, byEngine)),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(anyLine, line => void check(line, byMarp, ['alt'])),
      { numRuns: 200 },
    );
  });

  it('reads as a person would write: only what would be Markdown is escaped', () => {
    const plain = [
      'Colossus 1 is about 8.8 times GPT-4’s training cluster (220,000+ GPUs, 300 MW)',
      'AT&T - “so” – 50% of it: 5 < 6 > 4, ~25,000 a/b',
      '“nearly 10 times” [sic] says snake_case',
      '2 * 3 + 4 - 1 = 9',
      'a | b',
      '#1 of 10: +5 points, -3 points',
      '14:05:30 UTC',
      'www.x.com, https://x.com/a_b, me@x.com',
      '1.5 times',
      '{a}',
    ];
    for (const words of plain) expect(escapeWords(words, 'text')).toBe(words);
    expect(escapeWords('$200 for 5*3', 'heading')).toBe('\\$200 for 5\\*3');
    expect(escapeWords('6. Mai', 'text')).toBe('6\\. Mai');
    expect(escapeWords('6. Mai', 'cell')).toBe('6. Mai');
    expect(escapeWords('a | b', 'cell')).toBe('a \\| b');
    expect(escapeWords('Bars: 50% of GPUs, [sic]', 'alt')).toBe('Bars: _50%_ of GPUs, [sic]');
    expect(escapeWords('What $5 buys', 'front')).toBe('What $5 buys');
    expect(escapeWords('Watch: it’s', 'front')).toBe("'Watch: it’s'");
    expect(escapeWords('$5 *buys* <b>', 'note')).toBe('$5 *buys* <b>');
  });

  it('is undone by unescapeWords', () => {
    const contexts = ['heading', 'text', 'cell', 'alt', 'note', 'footer', 'front'] as const;
    fc.assert(
      fc.property(anyText, fc.constantFrom(...contexts), (text, context) => {
        const words = text.replace(/[\p{Cc}\u2028\u2029\u2060]/gu, ' ').trim();
        expect(unescapeWords(escapeWords(words, context), context)).toBe(words);
      }),
      { numRuns: 2000 },
    );
    expect(unescapeWords('a \\*b\\* &amp; &#100;&nbsp;**c**', 'text')).toBe('a *b* & d\u00a0**c**');
  });

  it('escapes words by what stands around them', () => {
    expect(escapeBetween('', '7. Mai', ' war es', 'text')).toBe('7\\. Mai');
    expect(escapeBetween('Am ', '7. Mai', ' war es', 'text')).toBe('7. Mai');
    expect(escapeBetween('Bars: \\$5, ', '60%', ', 30%', 'alt')).toBe('60%');
    expect(escapeBetween('Bars: ', '60%', ' of it', 'alt')).toBe('_60%_');
    expect(escapeBetween('***', '$5', '***', 'cell')).toBe('\\$5');
  });

  it('escapes a leaf as a whole, piece by piece', () => {
    expect(escapePieces([{ text: '1' }, { text: '. no' }], 'text')).toEqual(['1', '\\. no']);
    expect(
      escapePieces(
        [{ text: '**', mark: 'open' }, { text: '「x」' }, { text: '**', mark: 'close' }, { text: 'は' }],
        'text',
      ),
    ).toEqual(['**', '「x」', '**', '&#12399;']);
  });
});

describe('typography', () => {
  const set = (text: string, lang: string) => typeset([{ text }], lang).join('');

  it('prints straight quotes in the language of the deck', () => {
    const text = `"It's 'so'," he said ("no")`;
    expect(set(text, 'en')).toBe('“It’s ‘so’,” he said (“no”)');
    expect(set(text, 'de')).toBe('„It’s ‚so‘,“ he said („no“)');
    expect(set(text, 'fr')).toBe('«\u00a0It’s “so”,\u00a0» he said («\u00a0no\u00a0»)');
    expect(set(text, 'es-MX')).toBe('«It’s “so”,» he said («no»)');
    expect(set(text, 'ja')).toBe('「It’s 『so』,」 he said (「no」)');
  });

  it('opens a quote behind an elided vowel', () => {
    expect(set(`de l'"ancien" réseau`, 'fr')).toBe('de l’«\u00a0ancien\u00a0» réseau');
    expect(set(`"the users'" own`, 'en')).toBe('“the users’” own');
  });

  it("leaves years and inches be, and pairs quotes over a reference's borders", () => {
    expect(set(`the '90s, the users' 5" discs`, 'en')).toBe('the ’90s, the users’ 5" discs');
    expect(
      typeset([{ text: '"' }, { text: '10 "times"', fixed: true }, { text: `", Musk's` }], 'en'),
    ).toEqual(['“', '10 "times"', '”, Musk’s']);
  });
});
