import { describe, expect, test } from 'vitest';
import { createEngine, UnknownTheme } from '../../src/marp/engine.ts';
import type { DeckKnowledge } from '../../src/publish/types.ts';

const themes = [
  '/* @theme plain */ section { width: 1280px; height: 720px; }',
  '/* @theme base */ section {}',
];

function render(markdown: string, more: { knowledge?: DeckKnowledge; charts?: Map<string, string> } = {}) {
  return createEngine({ themes, lang: 'en', charts: new Map(), ...more }).deck(markdown);
}

describe('words come out as they went in', () => {
  test('alt texts of pictures keep escaped and entity-written signs', () => {
    const { html } = render('![Costs \\$200 &amp; \\*more\\*](hall.jpg)');
    expect(html).toContain('alt="Costs $200 &amp; *more*"');
  });

  test('alt texts of drawings keep all words, also those that Marp reads as options', () => {
    const alt = '50% blur, w:300 and opacity of \\$5 “x”';
    const { html } = render(`![${alt}](charts/a.svg)`, {
      charts: new Map([['charts/a.svg', '<svg viewBox="0 0 1 1"></svg>']]),
    });
    expect(html).toContain('aria-label="50% blur, w:300 and opacity of $5 “x”"');
    expect(html).not.toContain('filter:');
  });

  test("the author's HTML stays sanitised", () => {
    const { html } = render(
      '<script>alert(1)</script> <b onclick="x()" style="color:red">bold</b> <iframe src="x"></iframe>',
    );
    expect(html).not.toMatch(/<script|onclick=|style="color|<iframe/);
  });

  test('signs stay text: no picture of an emoji, no formula', () => {
    const { html } = render('A :rocket: 🚀 for \\$5 and \\$6');
    expect(html).toContain('A :rocket: 🚀 for $5 and $6');
  });
  test('a name with a number after its hyphen stays on one line', () => {
    const { html, slides } = render(
      '# GPT-4 &lt;A-320&gt; costs 3-4 times as much\n\n[GPT-4](https://a.b/GPT-4)',
    );
    expect(html).toContain(
      '<span class="name">GPT-4</span> &lt;<span class="name">A-320</span>&gt; costs 3-4 times',
    );
    expect(html).toContain('href="https://a.b/GPT-4"');
    expect(slides[0]!.claim).toBe('GPT-4 <A-320> costs 3-4 times as much');
  });
});

describe('drawings', () => {
  const chart = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" onload="x()"><style>@font-face{}</style><title>t</title>
    <defs><clipPath id="a"><rect id="b"/></clipPath></defs><g clip-path="url(#a)"><use href="#b"/><a href="https://x.example"><text>220,000+</text></a></g><script>x()</script></svg>`;
  const charts = new Map([['charts/one.svg', chart]]);

  test('stand inline, without their own faces, and with ids of their own', () => {
    const { html } = render('<!-- _class: bar one-two -->\n\n![Alt](charts/one.svg)', { charts });
    const svg = /<svg class="drawing"[\s\S]*?<\/svg>/.exec(html)![0];
    expect(svg).toContain('role="img" aria-label="Alt" viewBox="0 0 10 10"');
    expect(svg).toContain('<text>220,000+</text>');
    expect(svg).toContain('id="one-two-a"');
    expect(svg).toContain('url(#one-two-a)');
    expect(svg).toContain('href="#one-two-b"');
    expect(svg).not.toMatch(/<style|<title|<script|onload|x\.example/);
  });

  test('of two slides with the same drawing, no id stands twice', () => {
    const { html } = render(
      '<!-- _class: bar one-two -->\n\n![Alt](charts/one.svg)\n\n---\n\n<!-- _class: bar one-two -->\n\n![Alt](charts/one.svg)',
      { charts },
    );
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('asides', () => {
  test.each(['-', '+', '*'])('written with %s are no fragments', bullet => {
    const { html } = render(`# Claim\n\n1. one\n2. two\n\n${bullet} **“nearly 10 times”** says the article.`);
    expect(html).not.toContain('data-marpit-fragment');
  });

  test('leave real fragments alone', () => {
    const { html } = render('# Claim\n\n* one\n* two\n\nWords\n\n* **aside** of one bullet');
    expect(html.match(/data-marpit-fragment="/g)).toHaveLength(2);
    expect(html).toContain('data-marpit-fragments="2"');
  });
});

describe('tables', () => {
  test('of the known kinds have row heads, and no empty cell', () => {
    const { html } = render(
      '<!-- _class: table prices -->\n\n| Site | MW |\n| --- | --- |\n| ***Alpha*** | |\n| **Total** | 300 |',
    );
    expect(html).toContain(
      '<th scope="row"><em><strong>Alpha</strong></em></th>\n<td class="empty">\u00a0</td>',
    );
    expect(html).toContain('<th scope="row"><strong>Total</strong></th>\n<td>300</td>');
    expect(html).toContain('<th scope="col">Site</th>');
  });

  test('of a free slide keep their cells', () => {
    expect(render('| a | b |\n| --- | --- |\n| c | d |').html).toContain('<td>c</td>');
  });
});

describe('what only the Deck knows', () => {
  const knowledge: DeckKnowledge = {
    slides: new Map([
      [
        'two-figures',
        {
          signs: new Map([
            ['stated', 'stated'],
            ['ours', 'ours'],
          ] as const),
        },
      ],
      [
        'access-rests-on',
        {
          signs: new Map([
            ['announced', 'announced'],
            ['signed', 'solid'],
          ] as const),
        },
      ],
      [
        'the-price',
        { table: { caption: 'Sums & plans', head: ['What', '$bn'], rows: [['Contract', '<200>']] } },
      ],
    ]),
  };

  test('draws certainty signs before small words, wherever the row was moved to', () => {
    const { html } = render(
      '<!-- _class: figures two-figures -->\n\n- **2 GW** of it\n  *ours*\n- **300 MW** of it\n  **stated**',
      { knowledge },
    );
    expect(html).toContain('<span class="sign ours"></span><em>ours</em>');
    expect(html).toContain('<span class="sign stated"></span><strong>stated</strong>');
  });

  test('draws edges of steps, and none on another slide with the same words', () => {
    const steps = '1. Merger\n   *announced*\n2. Access\n   **signed**';
    const { html } = render(
      `<!-- _class: steps access-rests-on -->\n\n${steps}\n\n---\n\n<!-- _class: steps other-one -->\n\n${steps}`,
      { knowledge },
    );
    expect(html.match(/<li class="edge-announced">/g)).toHaveLength(1);
    expect(html.match(/<li class="edge-solid">/g)).toHaveLength(1);
  });

  test('gives the numbers behind a drawing as a table, escaped', () => {
    const { html } = render('<!-- _class: bar the-price -->\n<!-- _footer: Source -->\n\n# Claim', {
      knowledge,
    });
    expect(html).toContain(
      '<details class="data"><summary>Data</summary><table><caption>Sums &amp; plans</caption>',
    );
    expect(html).toContain('<th scope="row">Contract</th><td>&lt;200&gt;</td>');
  });
});

describe('places', () => {
  const { slides, html } = render(
    '<!-- _class: cover -->\n\n# Title\n\n---\n\n<!-- _class: section the-deal -->\n\n# The deal\n\n---\n\n<!-- _class: table sources-2 sources -->\n\n# Sources\n\n<!-- A note.\n\nOf two paragraphs. -->\n\n---\n\n# Free\n\n---\n\n<!-- _class: figures wide -->\n\n# Loose',
  );

  test('slides keep their numbers, claims carry their ids', () => {
    expect(slides.map(({ number, id, claim }) => [number, id, claim])).toEqual([
      [1, 'cover', 'Title'],
      [2, 'the-deal', 'The deal'],
      [3, 'sources-2', 'Sources'],
      [4, '', 'Free'],
      [5, '', 'Loose'],
    ]);
    expect(html).toContain('<h1 id="the-deal">');
    expect(html).toContain('<section id="3"');
  });

  test('notes are what a person wrote', () => {
    expect(slides.map(({ notes }) => notes)).toEqual([[], [], ['A note.\n\nOf two paragraphs.'], [], []]);
  });

  test('slides know their section', () => {
    expect(html).toMatch(
      /<section id="3"[^>]* data-section="The deal" data-section-number="1" data-section-total="1"/,
    );
    expect(html).not.toMatch(/<section id="1"[^>]* data-section=/);
  });
});

describe('the theme', () => {
  test('that is not there is an error which names those that are', () => {
    expect(() => render('---\ntheme: boradsheet\n---\n\n# A')).toThrow(UnknownTheme);
    expect(() => render('---\ntheme: boradsheet\n---\n\n# A')).toThrow(
      "There is no theme 'boradsheet'. There are: default, plain.",
    );
  });

  test('is the front matter’s, unless the build asks for another', () => {
    const engine = createEngine({ themes, lang: 'en', charts: new Map() });
    expect(engine.deck('---\ntheme: "plain" # mine\n---\n\n# A').theme).toBe('plain');
    expect(engine.deck('---\ntheme: other\n---\n\n# A', 'plain').theme).toBe('plain');
    expect(engine.deck('# A').theme).toBeUndefined();
  });

  test('with CSS of the deck itself is packed with it', () => {
    expect(render('---\ntheme: plain\nstyle: h1 { color: teal }\n---\n\n# A').look?.css).toContain(
      'color:teal',
    );
    expect(render('---\ntheme: plain\n---\n\n# A').look).toBeUndefined();
  });

  test('with CSS of one slide is packed the same way every time', () => {
    const markdown =
      '---\ntheme: plain\n---\n\n# A\n\n<style scoped>h1 { color: teal }</style>\n\n---\n\n# B';
    const [one, two] = [render(markdown), render(markdown)];
    expect(one).toEqual(two);
    const scope = /data-marpit-scope-\w+/.exec(one.html)![0];
    expect(one.look!.css).toContain(`[${scope}] :is(h1, marp-h1){color:teal}`);
  });
});
