import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/article/types.ts';
import { splitSlides } from '../../src/deck/exhibits/markdown.ts';
import { linesOf, refsIn } from '../../src/deck/lines.ts';
import type { Deck, Slide } from '../../src/deck/types.ts';
import { width } from '../../src/deck/width.ts';
import { deckOf, event, fact, type Given, show, showSlide, trace, words } from './article.ts';

const all = { article: { without: new Set<string>() } };
const ids = (deck: Deck) => deck.slides.map(({ id }) => id);
const by = (deck: Deck, id: string) => deck.slides.find(one => one.id === id)!;
const claimOf = (one: Slide) =>
  showSlide(one)
    .split('\n')
    .find(line => line.startsWith('# '));
const footer = (given: Given, more: Parameters<typeof deckOf>[1] = {}) => {
  const [one] = deckOf([{ claim: 'x', ...given }], more).deck.slides;
  return one!.footer && show(one!.footer, more.extra);
};

describe('the order of a deck', () => {
  const three: Given[] = [
    { claim: 'In short', points: ['A', 'B'] },
    { section: 'The deal' },
    { claim: 'It opens $gpus GPUs', figures: ['gpus'] },
    { section: 'The landlord' },
    { claim: 'Two dates clash', timeline: ['list', 'signed'] },
    { section: 'What to watch' },
    { claim: 'Open questions', missing: ['price'] },
    { claim: 'We ask', points: ['C', 'D'] },
  ];
  test('is cover, agenda, slides, care before the last claim, sources', () => {
    const { deck } = deckOf(three, all);
    expect(ids(deck)).toEqual([
      'cover',
      'agenda',
      'in-short',
      'the-deal',
      'it-opens',
      'the-landlord',
      'two-dates-clash',
      'what-to-watch',
      'open-questions',
      'care',
      'we-ask',
      'sources',
    ]);
  });
  test('has no agenda under three sections, no list on a lone divider', () => {
    const { deck } = deckOf(three.slice(0, 5), all);
    expect(ids(deck)).not.toContain('agenda');
    expect(showSlide(by(deck, 'the-landlord'))).toBe(
      '<section the-landlord>\n# The landlord\n1. The deal\n2. **The landlord**',
    );
    expect(showSlide(deckOf([{ section: 'Alone' }]).deck.slides[0]!)).toBe('<section alone>\n# Alone');
  });
  test('leaves out what `without:` names', () => {
    const { deck } = deckOf(three);
    expect(ids(deck)).toEqual(three.map((_, at) => ids(deck)[at]));
    expect(deck.slides).toHaveLength(three.length);
  });
  test('places care before the divider of the last claim, too', () => {
    const { deck } = deckOf([...three.slice(0, 7), { section: 'Decisions' }, three[7]!], all);
    expect(ids(deck).slice(-4)).toEqual(['care', 'decisions', 'we-ask', 'sources']);
  });
  test('opens with title, standfirst and whose briefing it is', () => {
    const { deck } = deckOf(three, {
      article: { without: new Set(), subtitle: words('What $gpus GPUs open'), by: ['Desk'], for: ['Monday'] },
    });
    expect(showSlide(deck.slides[0]!)).toBe(
      '<cover cover>\n# Anthropic rents Colossus\nWhat 220,000+ GPUs open\n' +
        '![Strip of unit squares: 220,000+ GPUs, Colossus 1](charts/cover.svg)\nDesk · Monday',
    );
    expect(deck.slides[0]!.paginate).toBe(false);
  });
  const coverOf = (title: string, subtitle: string, extra: Fact[] = []) =>
    deckOf(three, {
      article: { without: new Set(['agenda', 'care']), title: words(title), subtitle: words(subtitle) },
      extra,
    }).deck.slides;
  test('shows the lead quantity as a strip of round squares, open for more', () => {
    const [cover] = coverOf('Anthropic rents Colossus', 'What $gpus GPUs open');
    expect(cover!.drawing).toMatchObject({
      kind: 'strip',
      value: 220000,
      square: 1000,
      rows: 4,
      columns: 56,
      bound: 'more',
      caption: '1 square = 1,000 GPUs',
    });
    expect(cover!.table!.rows).toEqual([['Colossus 1', '220,000+']]);
    expect(coverOf('At $gpus', '$power more')[0]!.drawing).toMatchObject({ value: 220000 });
    expect(coverOf('Of $power', '$gpt4 of them')[0]!.drawing).toMatchObject({ value: 25000, bound: 'about' });
  });
  test('names the strip once in the register', () => {
    const slides = coverOf('Anthropic rents Colossus', 'What $gpus GPUs open');
    const row = showSlide(slides.at(-1)!)
      .split('\n')
      .filter(line => line.includes('220,000+ NVIDIA'));
    expect(row).toHaveLength(1);
    expect(row[0]).toMatch(/1, 4/);
  });
  test('has no strip for what squares can’t show: other measures, few things, a range, none', () => {
    const few = fact('few', '12', [12, '', 'count'], { noun: 'ships' });
    const range = fact('range', '100 to 200', [100, '', 'count']);
    const wide = { ...range, quantity: { ...range.quantity!, high: 200 } };
    for (const subtitle of [
      '$power',
      '$google',
      '$signed',
      '$price',
      '$times.computed',
      '$few',
      '$range',
      'x',
    ])
      expect(coverOf('A title', subtitle, [few, wide])[0]!.drawing, subtitle).toBeUndefined();
  });
  test('takes 40 to 400 squares of 1, 2 or 5 times a power of ten, for any count from 40', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 2e9 }), value => {
        const many = fact('many', `${value}`, [value, '', 'count'], { noun: 'ships' });
        const drawing = coverOf('A title', '$many', [many])[0]!.drawing;
        if (drawing?.kind !== 'strip') throw new Error('no strip');
        const { square, rows, columns } = drawing;
        expect(value / square).toBeGreaterThanOrEqual(40);
        expect(value / square).toBeLessThanOrEqual(400);
        expect(`${square}`).toMatch(/^[125]0*$/);
        expect(rows * columns).toBeGreaterThanOrEqual(value / square);
        expect((columns - 1) * rows).toBeLessThan(value / square);
      }),
    );
  });
  test('tells the theme how long a title is', () => {
    const tokens = (title: string) => coverOf(title, 'x')[0]!.tokens;
    expect(tokens('Anthropic rents Colossus')).toEqual([]);
    expect(tokens('Carbon dioxide at Mauna Loa')).toEqual(['cover', 'long']);
    expect(tokens('What the electrification of harbours costs')).toEqual(['cover', 'longer']);
    expect(tokens('Interdepartmental')).toEqual(['cover', 'longer']);
  });
});

describe('around the exhibit', () => {
  test('stand subtitle, aside, caveat and takeaway in this order', () => {
    const given = {
      claim: 'It holds $gpus GPUs',
      points: ['One', 'Two'],
      subtitle: 'Findings, in short',
      aside: '“$times” | says the article',
      caveat: 'Mind this.',
      takeaway: 'So what?',
      notes: ['Say $gpus.', 'Then stop.'],
    };
    expect(showSlide(deckOf([given]).deck.slides[0]!)).toBe(
      `<points it-holds wide>
<Source: ChaoBro, “Core of the agreement”, “Industry signals”>
# It holds 220,000+ GPUs
**Findings**, in short
- One
- Two
+ **“nearly 10 times”** says the article
Mind this.
> So what?
<!-- Say 220,000+. -->
<!-- Then stop. -->`,
    );
  });
  test('an aside after anything but bullets is a bullet like any', () => {
    for (const exhibit of [{ scale: ['gpt4', 'gpus'] }, { points: ['A', 'B'], numbered: true }])
      expect(showSlide(deckOf([{ claim: 'x', ...exhibit, aside: 'big | words' }]).deck.slides[0]!)).toContain(
        '\n- **big** words',
      );
  });
  test('a drawing gets the room that is left', () => {
    const height = (more: Given) =>
      deckOf([{ claim: 'x', bar: ['google', 'terafab'], ...more }]).deck.slides[0]!.drawing!.height;
    expect(height({})).toBe(499);
    expect(height({ takeaway: 'So' })).toBe(429);
    expect(height({ claim: 'Word after word '.repeat(6) })).toBe(455);
  });
  test('drawings and their tables are typeset, words of the slide are not yet', () => {
    const { deck } = deckOf([{ claim: 'x', bar: ['gw', 'power'] }], {
      options: { typeset: text => text.replaceAll("'", '’') },
    });
    expect(JSON.stringify(deck.slides[0]!.drawing)).toContain('’Multi-gigawatt’');
    expect(JSON.stringify(deck.slides[0]!.blocks)).toContain("'Multi-gigawatt'");
  });
});

describe('splitting', () => {
  const rows = Array.from({ length: 16 }, (_, at) => `Site ${at + 1} | ${at * 7}`);
  const given: Given = {
    claim: 'Prices rise',
    table: ['Site | Price', ...rows],
    caveat: 'Mind.',
    takeaway: 'So.',
    notes: ['Say.'],
    highlight: 'Site 15',
  };
  const { deck } = deckOf([given]);
  test('makes real slides: claims end in their part, ids are kept for them', () => {
    expect(ids(deck)).toEqual(['prices-rise', 'prices-rise-2']);
    expect(deck.slides.map(claimOf)).toEqual(['# Prices rise (1 of 2)', '# Prices rise (2 of 2)']);
    expect(deck.slides.map(({ split }) => split)).toEqual([
      { part: 1, of: 2, first: 'prices-rise' },
      { part: 2, of: 2, first: 'prices-rise' },
    ]);
    expect(deck.slides[0]!.signature).toBe(deck.slides[1]!.signature);
  });
  test('says the caveat on each, notes with the first, the takeaway with the last', () => {
    const [first, last] = deck.slides.map(one => showSlide(one));
    expect(first).toMatch(/Mind\.\n<!-- Say\. -->$/);
    expect(last).toMatch(/Mind\.\n> So\.$/);
    expect(last).toContain('***Site 15***');
  });
  test('gives rows the same keys wherever they stand', () => {
    const keys = deck.slides.flatMap(one =>
      one.blocks.flatMap(block => (block.type === 'table' ? block.rows.map(({ key }) => key) : [])),
    );
    expect(keys).toEqual(rows.map((_, at) => `row-${at + 1}`));
  });
  test('needs more slides where cells are long', () => {
    const long = rows.map(row => `${row} ${'and more words '.repeat(20)}`);
    expect(deckOf([{ ...given, table: ['Site | Price', ...long] }]).deck.slides.length).toBeGreaterThan(2);
  });
  test.each([
    ['points', 7, 2],
    ['steps', 7, 2],
    ['steps', 6, 1],
    ['layers', 9, 2],
  ])('%s of %d rows: %d slides', (kind, count, slides) => {
    const list = Array.from({ length: count }, (_, at) => `Row ${'ABCDEFGHIJ'[at]}: words`);
    expect(deckOf([{ claim: 'x', [kind]: list }]).deck.slides).toHaveLength(slides);
  });
  test('loses no row of any kind, whatever their length, and keeps every key unique on its slide', () => {
    const row = fc.array(fc.constantFrom('word', 'longer', '価格', '$gpus', 'a'), {
      minLength: 1,
      maxLength: 60,
    });
    const lists = fc.array(
      row.map(list => list.join(' ')),
      { minLength: 2, maxLength: 16 },
    );
    fc.assert(
      fc.property(lists, fc.constantFrom('points', 'steps', 'layers', 'table', 'compare'), (list, kind) => {
        const exhibit =
          kind === 'layers'
            ? list.map((words, at) => `L${at}: ${words}`)
            : kind === 'table'
              ? ['A | B', ...list.map(words => `x | ${words}`)]
              : kind === 'compare'
                ? { One: list, Two: ['only'] }
                : list;
        const { deck } = deckOf([{ claim: 'Here', [kind]: exhibit }]);
        const text = deck.slides.map(one => showSlide(one)).join('\n');
        const printed = list.map(words => words.replaceAll('$gpus', '220,000+'));
        let from = 0;
        for (const words of printed) {
          from = text.indexOf(words, from);
          expect(from).toBeGreaterThan(0);
          from += words.length;
        }
        for (const one of deck.slides) {
          const keys = one.blocks.flatMap(block => {
            const inner = block.type === 'list' ? block.items : block.type === 'table' ? block.rows : [];
            return [
              ...('key' in block ? [`block ${block.type} ${block.key}`] : []),
              ...inner.map(({ key }) => key),
            ];
          });
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('source lines', () => {
  test('name author and sections in order of sight, and what is computed', () => {
    expect(footer({ claim: 'It is $times.computed', scale: ['gpt4', 'gpus'] })).toBe(
      'Source: ChaoBro, “Core of the agreement”, “Industry signals”; about 8.8 times computed from them',
    );
  });
  test('tell ours and elsewhere apart', () => {
    expect(footer({ bar: ['gw', 'power', 'reactor'] })).toBe(
      'Source: ChaoBro, “Core of the agreement”; ours: 2\u00a0GW or more; about 1\u00a0GW from World Nuclear Association, 2025',
    );
    expect(footer({ points: ['Grows $growth', 'b'] })).toBe(
      'Source: ChaoBro, “Core of the agreement”; ours: at least 6 times',
    );
    expect(footer({ points: ['$gw', 'b'] })).toBe('Source: ours: 2\u00a0GW or more');
  });
  test('see caveat, aside and takeaway, and no notes', () => {
    const points = ['a', 'b'];
    for (const key of ['caveat', 'takeaway'])
      expect(footer({ points, [key]: 'It is $gpt4' })).toBe('Source: ChaoBro, “Industry signals”');
    expect(footer({ points, aside: '$gpt4 | x' })).toBe('Source: ChaoBro, “Industry signals”');
    expect(footer({ points, notes: ['$gpt4'] })).toBeUndefined();
  });
  test('take `where:`, `cite:`, the section of a quote, the article for open questions', () => {
    expect(footer({ points: ['a', 'b'], where: 'A section' })).toBe('Source: ChaoBro, “A section”');
    expect(footer({ points: ['a', 'b'], cite: 'NOAA' })).toBe('Source: NOAA');
    expect(footer({ quote: 'Words' })).toBe('Source: ChaoBro, “Industry signals”');
    expect(footer({ missing: ['price'] })).toBe('Source: ChaoBro, “The deal”');
  });
  test('name a second document by its author', () => {
    const extra = [
      fact('loss', '$12 million', [12e6, 'USD', 'money:USD'], { trace: trace('Risks', 'filing') }),
    ];
    const filing = {
      title: 'Form 10-K',
      author: 'Wine Ltd',
      published: '',
      lang: 'en',
      file: 'filing.md',
      text: '',
    };
    expect(
      footer({ bar: ['google', 'loss'] }, { extra, article: { sources: new Map([['filing', filing]]) } }),
    ).toBe("Source: ChaoBro, “Anthropic's compute anxiety”; Wine Ltd, “Risks”");
  });
  test('stay on one line, whatever stands on the slide', () => {
    const extra = Array.from({ length: 9 }, (_, at) =>
      fact(`f${at}`, `${at + 1} MW`, [at + 1, 'MW', 'power', at + 1], {
        trace: trace(`Section of some length ${at}`),
      }),
    );
    for (const count of [2, 4, 9]) {
      const line = footer({ bar: extra.slice(0, count).map(({ name }) => name) }, { extra })!;
      expect(width(line, 16.5, 'sans')).toBeLessThanOrEqual(1090);
      expect(line).toMatch(/^Source: ChaoBro, “Section/);
    }
    expect(footer({ bar: extra.map(({ name }) => name) }, { extra })).toMatch(/ and others$/);
  });
});

describe('the register of sources', () => {
  const given: Given[] = [
    { claim: 'It opens $gpus GPUs', figures: ['gpus', 'power'] },
    { claim: 'It is $times.computed the rest', scale: ['gpt4', 'gpus'], aside: '“$times” | says it' },
    { claim: 'It would grow $growth', points: ['a', 'b'], notes: ['On $signed.'] },
  ];
  const { deck } = deckOf(given, { article: { without: new Set(['cover', 'care']) } });
  test('has every figure with its words, section and slides; sums apart; inputs and notes too', () => {
    expect(showSlide(by(deck, 'sources'))).toBe(
      `<table sources>
<Source: ChaoBro, “The deal”>
# Every figure and the words it comes from
| Figure | Words in the article | Section | Slides |
| 220,000+ | “220,000+ NVIDIA GPUs” | Core of the agreement | 1, 2 |
| 300\u00a0MW | “300MW of power consumption” | Core of the agreement | 1 |
| roughly 25,000 | “roughly 25,000 A100 GPUs” | Industry signals | 2 |
| nearly 10 times | “nearly 10 times” | Industry signals | 2 |
| about 8.8 times | *computed*: 220,000+ / roughly 25,000 |  | 2 |
| 2\u00a0GW or more | *ours*: 'Multi-gigawatt' at its smallest |  |  |
| at least 6 times | *ours*: 2\u00a0GW or more / 300\u00a0MW |  | 3 |
| May 6 | “On May 6, signed happened” | Core of the agreement |  |`,
    );
  });
  test('counts slides after splits', () => {
    const table = [
      'A | B',
      ...Array.from({ length: 20 }, (_, at) => `x${at} | ${at === 19 ? '$google' : 'y'}`),
    ];
    const long = deckOf(
      [
        { claim: 'Much', table },
        { claim: 'Then $google', points: ['a', 'b'] },
      ],
      all,
    ).deck;
    expect(ids(long)).toEqual(['cover', 'much', 'much-2', 'care', 'then', 'sources']);
    expect(showSlide(by(long, 'sources'))).toContain("Anthropic's compute anxiety | 3, 5 |");
  });
  test('is split where it is long, its further parts known by their token', () => {
    const extra = Array.from({ length: 30 }, (_, at) => fact(`f${at}`, `${at + 1}`, [at + 1, '', 'count']));
    const points = extra.map(({ name }) => `$${name}`);
    const long = deckOf([{ claim: 'x', points }], {
      extra,
      article: { without: new Set(['cover', 'care']) },
    }).deck;
    const sources = long.slides.filter(({ kind }) => kind === 'table');
    expect(sources.map(({ id, tokens }) => [id, ...tokens].join(' '))).toEqual([
      'sources',
      'sources-2 sources',
      'sources-3 sources',
    ]);
    expect(sources.map(one => showSlide(one, extra).split('\n')[2])).toContain(
      '# Every figure and the words it comes from (2 of 3)',
    );
  });
});

describe('handle with care', () => {
  test('has what facts acknowledge, then the rows of the data', () => {
    const row = { says: ['“one of the largest”'], trouble: ['Two claims'], deck: words('It is $gpus') };
    const { deck } = deckOf([{ claim: 'x', points: ['a', 'b'] }], {
      article: { without: new Set(['cover', 'sources']), care: [row] },
    });
    expect(showSlide(by(deck, 'care'))).toBe(
      `<table care>
<Source: ChaoBro, “Core of the agreement”>
# Statements in the article to handle with care
| The article says | The trouble | In this deck |
| “On May 5, list happened” | Dated May 5, yet put after May 6 | No order of the two is claimed here. |
| “one of the largest” | Two claims | It is 220,000+ |`,
    );
  });
  test('takes rows found by others in their place, and is left out where there are none', () => {
    const { deck } = deckOf([{ claim: 'x', points: ['a', 'b'] }], {
      article: { without: new Set(['cover', 'sources']) },
      options: { care: [] },
    });
    expect(ids(deck)).toEqual(['x']);
  });
});

describe('slides of one’s own', () => {
  test('are apart at rulers, not at underlines, code and comments', () => {
    expect(
      splitSlides('# A\n\n---\n\n# B\ntext\n---\nmore\n\n```\n---\n```\n\n<!--\n\n---\n-->\n\n***\n\nC'),
    ).toEqual(['# A', '# B\ntext\n---\nmore\n\n```\n---\n```\n\n<!--\n\n---\n-->', 'C']);
  });
  test('are a slide each, named by their headings, and count in the register', () => {
    const markdown = '# My own words\n\n---\n\n## Another one here now\n\n$5 stays';
    const { deck } = deckOf([{ markdown }, { claim: 'Then $google', points: ['a', 'b'] }], {
      article: { without: new Set(['cover', 'care']) },
    });
    expect(ids(deck)).toEqual(['my-own-words', 'another-one-here', 'then', 'sources']);
    expect(deck.slides[1]!.blocks).toEqual([
      { type: 'markdown', key: 'markdown', source: '## Another one here now\n\n$5 stays' },
    ]);
    expect(showSlide(by(deck, 'sources'))).toContain('| 3 |');
  });
});

test('a slide of one’s own that gives itself a class gets none beside it', () => {
  const { deck } = deckOf([{ markdown: '<!-- _class: lead -->\n# Mine' }, { markdown: '# Yours' }]);
  expect(deck.slides.map(({ kind, id }) => [kind, id])).toEqual([
    ['', 'mine'],
    ['markdown', 'yours'],
  ]);
});

test('what a slide shows is in order of sight, once', () => {
  const [one] = deckOf([{ claim: 'Of $power', figures: ['gpus', 'power'], takeaway: '$gpt4' }]).deck.slides;
  expect(one!.shows).toEqual(['power', 'gpus', 'gpt4']);
});

test('planning the same article twice gives the same deck, and its own ids back', () => {
  const given: Given[] = [
    { claim: 'We ask', points: ['a', 'b'] },
    { claim: 'We ask', points: ['a', 'b'] },
    { claim: 'The $price', bar: ['google', 'price'] },
    { markdown: '![](a.png)\n\n---\n\n![](b.png)' },
  ];
  const { deck } = deckOf(given, all);
  expect(deckOf(given, all).deck).toEqual(deck);
  const previous = {
    slides: deck.slides.map(one => ({ id: one.id, kind: one.kind, signature: one.signature, claim: '' })),
  };
  expect(ids(deckOf(given, { ...all, options: { previous } }).deck)).toEqual(ids(deck));
});

test('every reference on every slide is a fact of the article', () => {
  const { deck } = deckOf(
    [
      { claim: '$gpus', figures: ['gpus'] },
      { claim: 'x', timeline: ['signed', 'deals'] },
    ],
    all,
  );
  for (const one of deck.slides) for (const { name } of refsIn(one.blocks)) expect(name).toMatch(/^[a-z]/);
  expect(
    deck.slides.every(one => one.blocks.flatMap(linesOf).every(line => show(line) !== 'undefined')),
  ).toBe(true);
});

test('an event that facts date stands in the register by its date', () => {
  const extra = [event('done', 'March 2025', 20148, 20179, 'month', { label: 'Done' })];
  const { deck } = deckOf([{ claim: 'On $done', points: ['a', 'b'] }], {
    extra,
    article: { without: new Set(['cover', 'care']) },
  });
  expect(showSlide(by(deck, 'sources'), extra)).toContain('| March 2025 | “On March 2025, done happened” |');
});
