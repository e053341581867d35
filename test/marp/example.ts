import { em, ref, star, strong } from '../../src/deck/lines.ts';
import type { Block, Deck, Line, Slide } from '../../src/deck/types.ts';

/** What the example's references print. */
const WORDS: Record<string, string> = {
  gpus: '220,000+',
  power: '300 MW',
  gpt4: 'roughly 25,000',
  'times.computed': 'about 8.8 times',
  times: 'nearly 10 times',
};

export const printExample = ({ name, form }: { name: string; form: string }) =>
  WORDS[form === 'full' ? name : `${name}.${form}`] ?? `[${name}]`;

/** A slide with what most slides have. */
export const slide = (
  given: Partial<Slide> & { kind: string; id: string; blocks: readonly Block[] },
): Slide => ({
  tokens: [],
  paginate: true,
  notes: [],
  shows: [],
  signature: `${given.kind} ${given.id}`,
  ...given,
});

export const claim = (...line: Line): Block => ({ type: 'claim', line });
const source = (...line: Line): Line => ['Source: ChaoBro, ', ...line];

/** DECK.md's example as a Deck. */
export const exampleDeck: Deck = {
  lang: 'en',
  theme: 'broadsheet',
  title: ['Anthropic rents Colossus'],
  author: '',
  slides: [
    slide({
      kind: 'cover',
      id: 'cover',
      paginate: false,
      blocks: [
        claim('Anthropic rents Colossus'),
        {
          type: 'paragraph',
          key: 'subtitle',
          line: ['What ', ref('gpus'), ' GPUs from SpaceX open, and what they cost in independence'],
        },
        { type: 'paragraph', key: 'by', line: ['Technology desk · Monday briefing, 11 May 2026'] },
      ],
    }),
    slide({
      kind: 'figures',
      id: 'one-signature-opens',
      footer: source('"Core of the agreement"'),
      blocks: [
        claim('One signature opens a machine of ', ref('gpus'), ' GPUs and ', ref('power'), ' to Claude'),
        {
          type: 'list',
          key: 'figures',
          ordered: false,
          bullet: '-',
          items: [
            { key: 'gpus', lines: [[star(ref('gpus')), ' NVIDIA GPUs, Colossus 1'], [strong('stated')]] },
            {
              key: 'power',
              lines: [[strong(ref('power')), ' of power consumption, Colossus 1'], [strong('stated')]],
            },
          ],
        },
        {
          type: 'quote',
          key: 'takeaway',
          line: ["Price, term and Anthropic's share of the machine are not stated."],
        },
      ],
      notes: [[ref('gpus'), ' is the size of the machine, not what Anthropic gets.']],
    }),
    slide({
      kind: 'scale',
      id: 'colossus-1-is',
      footer: source('"Core of the agreement", "Industry signals"; 8.8 computed from them'),
      blocks: [
        claim('Colossus 1 is ', ref('times', 'computed'), " GPT-4's training cluster"),
        {
          type: 'paragraph',
          key: 'subtitle',
          line: [strong('Number of GPUs'), ", 1 square = 1,000; one row is GPT-4's training cluster"],
        },
        {
          type: 'picture',
          key: 'picture',
          alt: [
            'Unit squares: ',
            ref('gpus'),
            ' GPUs in Colossus 1 are ',
            ref('times', 'computed'),
            ' the ',
            ref('gpt4'),
            " in GPT-4's training cluster",
          ],
          src: 'charts/colossus-1-is.svg',
        },
        {
          type: 'list',
          key: 'aside',
          ordered: false,
          bullet: '-',
          items: [
            {
              key: 'aside',
              lines: [
                [strong('“', ref('times'), '”'), ' says the article. These are counts, not performance.'],
              ],
            },
          ],
        },
      ],
    }),
    slide({
      kind: 'section',
      id: 'the-landlord',
      blocks: [
        claim('The landlord'),
        {
          type: 'list',
          key: 'sections',
          ordered: true,
          bullet: '-',
          items: [
            { key: '1', lines: [['The deal']] },
            { key: '2', lines: [[strong('The landlord')]] },
            { key: '3', lines: [['What to watch']] },
          ],
        },
      ],
    }),
    slide({
      kind: 'steps',
      id: 'access-rests-on',
      footer: source('"Musk\'s AI empire puzzle"'),
      blocks: [
        claim('Access rests on a merger that the article still puts in the future'),
        {
          type: 'list',
          key: 'steps',
          ordered: true,
          bullet: '-',
          items: [
            { key: '1', lines: [['xAI merges into SpaceX'], [em('announced')]] },
            { key: '2', lines: [['SpaceXAI owns Colossus'], [em('follows')]] },
            { key: '3', lines: [[star('Anthropic signs for access')], [strong('signed')]] },
          ],
        },
      ],
    }),
  ],
};
