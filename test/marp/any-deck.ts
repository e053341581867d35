import fc from 'fast-check';
import { em, ref, star, strong } from '../../src/deck/lines.ts';
import type { Block, Deck, Line, Slide } from '../../src/deck/types.ts';
import { slide } from './example.ts';

/** Texts that Markdown, YAML, HTML or Marp would take for something else than words. */
export const AWKWARD = [
  '50% of GPUs',
  'theme: independence',
  'class: the working one',
  '-->',
  'a --> b',
  '--->',
  '$5 and $6',
  '$',
  '<b>',
  '<b>bold</b>',
  '# no',
  '## no ##',
  '1. no',
  '1) no',
  '_a_',
  '5*3*2',
  '*',
  '**',
  '***',
  '|',
  'a | b',
  "it's 'so' and \"so\"",
  '🚀 emoji 👩‍👩‍👧',
  ':smile: and :+1:',
  '14:05:30',
  '\\',
  'a\\',
  '\\\\',
  '\\$',
  '[x]',
  '[x] y',
  '[x](y)',
  '[x]: y',
  '![x](y)',
  '[',
  ']',
  '`code`',
  '`',
  '```',
  '~~~',
  '~~a~~',
  '~5',
  '&amp;',
  '&#36;',
  'AT&T',
  '==a==',
  'www.x.com',
  'http://x.com/a%20b',
  'https://x.com/_a_/*b*',
  'me@x.com',
  '<http://x.com>',
  '---',
  '- - -',
  '***x',
  '===',
  '- no',
  '+ no',
  '* no',
  '> no',
  '>no',
  '+',
  '-',
  '=',
  ':-:',
  '|-|-|',
  '{a: b}',
  '{#id}',
  'a {.b}',
  '50%',
  '(50%)',
  '50 %',
  'w:300',
  'bg',
  'blur',
  'a blur b',
  'opacity:.5',
  'left',
  'invert',
  '\u00a0x\u00a0',
  'a  b',
  'a\tb',
  'a\nb',
  'a  \nb',
  '<!-- _class: x -->',
  '<!-- x',
  'x <!--',
  '<script>',
  '</style>',
  '<',
  '>',
  '<=5',
  '5 < 6',
  'a\u2028b',
  'prettier-ignore',
  'lint disable x',
  'footer:',
  '{theme: x}',
  '"theme": x',
  '? theme',
  'title: a: b',
  'true',
  '2026',
  '#',
  'a #',
  'a ##',
  'a \\#',
  "'90s",
  "''",
  '「x」は',
  '“x”y',
  '6. Mai',
  'http://xn--mgbh0fb.x/ü',
  '__init__',
  'snake_case_word',
  '*a*b*',
  '***a***',
  '_',
  '__',
  'a_',
  '_b',
  '2 * 3',
  '$name',
  '%',
  '@x',
  '!',
  '!x',
  '[!NOTE]',
];

const signs = '-*_=#>|<!`~[]()\\ $&;:.,1aé%{}"\'?@/^+「は🚀\u00a0';
/** A text such as data may hold, tame or not. */
export const anyText = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: fc.constantFrom(...signs), maxLength: 10 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc
    .tuple(fc.constantFrom(...AWKWARD), fc.constantFrom(' ', '', ', '), fc.constantFrom(...AWKWARD))
    .map(texts => texts.join('')),
);

const words = fc.array(fc.oneof(anyText, fc.constantFrom(ref('gpus'), ref('times', 'computed'))), {
  minLength: 1,
  maxLength: 3,
});
const marked = fc.tuple(fc.constantFrom(star, strong, em), words).map(([mark, inside]) => mark(...inside));

/** A line with references and marks; some word stands between two marks. */
export const anyLine: fc.Arbitrary<Line> = fc
  .tuple(words, fc.option(marked, { nil: undefined }), words, fc.option(marked, { nil: undefined }))
  .chain(([lead, first, middle, second]) =>
    fc
      .boolean()
      .map(
        (starts): Line => [
          ...(starts ? [] : lead),
          ...(first ? [first] : []),
          ...middle,
          ' x ',
          ...(second ? [second] : []),
        ],
      ),
  );

const key = fc.constantFrom('a', 'b');
const block: fc.Arbitrary<Block> = fc.oneof(
  anyLine.map((line): Block => ({ type: 'claim', line })),
  fc.record({ type: fc.constant('head' as const), key, line: anyLine }),
  fc.record({ type: fc.constant('paragraph' as const), key, line: anyLine }),
  fc.record({ type: fc.constant('quote' as const), key: fc.constant('takeaway' as const), line: anyLine }),
  fc.record({
    type: fc.constant('picture' as const),
    key,
    alt: anyLine,
    src: fc.constantFrom('charts/a.svg', 'a hall (b).jpg'),
  }),
  fc.record({
    type: fc.constant('list' as const),
    key,
    ordered: fc.boolean(),
    bullet: fc.constantFrom('-' as const, '+' as const),
    items: fc.array(fc.record({ key, lines: fc.array(anyLine, { minLength: 1, maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 11,
    }),
  }),
  fc.integer({ min: 1, max: 3 }).chain(columns => {
    const cells = fc.array(fc.oneof(anyLine, fc.constant<Line>([])), {
      minLength: columns,
      maxLength: columns,
    });
    return fc.record({
      type: fc.constant('table' as const),
      key,
      align: fc.constant(['left', 'right', 'none'] as const),
      head: cells,
      rows: fc.array(fc.record({ key, cells }), { maxLength: 3 }),
    });
  }),
);

/** Blocks such that no two lists of one kind touch. */
const blocks = fc.array(block, { maxLength: 5 }).map(all => {
  const between: Block = { type: 'paragraph', key: 'between', line: ['between'] };
  return all.flatMap((block, index) =>
    block.type === 'list' && all[index - 1]?.type === 'list' ? [between, block] : [block],
  );
});

const anySlide: fc.Arbitrary<Slide> = fc
  .record({
    kind: fc.constantFrom('points', 'table', 'figures'),
    id: fc.constantFrom('one', 'two-of-them', 'three'),
    tokens: fc.constantFrom([], ['wide']),
    paginate: fc.boolean(),
    footer: fc.option(anyLine, { nil: undefined }),
    blocks,
    notes: fc.array(anyLine, { maxLength: 2 }),
  })
  .map(({ footer, ...rest }) => slide({ ...rest, ...(footer && { footer }) }));

/** A deck whose every place holds awkward texts. */
export const anyDeck: fc.Arbitrary<Deck> = fc.record({
  lang: fc.constantFrom('en', 'de', 'fr', 'ja'),
  theme: fc.constant('broadsheet'),
  title: words,
  author: fc.constant(''),
  slides: fc.array(anySlide, { minLength: 1, maxLength: 3 }),
});
