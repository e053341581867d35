import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startBrowser } from '../../src/publish/browser.ts';
import { publish } from '../../src/publish/publish.ts';
import type { Finding } from '../../src/review/types.ts';
import { slide, trial } from '../publish/trial.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser?.close());

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function review(
  ...bodies: string[]
): Promise<{ findings: readonly Finding[]; shares: readonly Finding[]; html: string }> {
  const { findings, html } = await publish({
    ...trial,
    markdown: slide(bodies.join('\n\n---\n\n')),
    browser: Promise.resolve(browser),
    readPicture: async path => (path === 'hall.png' ? PNG : undefined),
  });
  // The trial theme lets an exhibit be as small as its words; only the test of that rule asks for it.
  const others = findings.filter(({ rule }) => rule !== 'exhibit-share');
  return {
    findings: others,
    shares: findings.filter(one => !others.includes(one)),
    html: Buffer.from(html).toString('utf8'),
  };
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ rule, severity, slide }) => `${slide} ${rule} ${severity}`);
const points = (count: number) =>
  [...Array(count).keys()].map(at => `- Point number ${at + 1} of the list`).join('\n');
const FOOTER = "<!-- _footer: 'Source: Trial' -->";

describe('what the browser measured', () => {
  test('of a deck in order is passed, and nothing is fitted', async () => {
    const { findings, html } = await review(
      `<!-- _class: points a-b -->\n${FOOTER}\n\n# A claim\n\n${points(4)}`,
    );
    expect(findings).toEqual([]);
    expect(html).not.toContain('fit-1"');
  });

  test('is fitted where it is a little too much, and only there', async () => {
    const { findings, html } = await review(
      '<!-- _class: points a-b -->\n\n# One\n\n- a',
      `<!-- _class: points c-d -->\n${FOOTER}\n\n# Two\n\n${points(14)}`,
    );
    expect(
      findings.filter(({ rule }) => rule !== 'type-floor' && rule !== 'words' && rule !== 'words-many'),
    ).toEqual([]);
    expect(html).toMatch(/<section id="2"[^>]* class="points c-d fit-[123]"/);
    expect(html.match(/class="[^"]* fit-\d"/g)).toHaveLength(1);
  });

  test('stops what still runs off the slide, with its words and its claim', async () => {
    const { findings } = await review(`# Too much\n\n${points(40)}`);
    const [first] = findings;
    expect(first).toMatchObject({ rule: 'overflow', severity: 'error', slide: 1, claim: 'Too much' });
    expect(first!.message).toMatch(/^“Point number \d+ of the list” runs \d+ px off the slide\.$/);
  });

  test('finds a word that is wider than its slide', async () => {
    const { findings } = await review(`# Wide\n\n${'Donaudampfschifffahrt'.repeat(8)}`);
    expect(told(findings)).toContain('1 overflow error');
  });

  test('finds text in the margin, in the footer band, and text on text', async () => {
    const move = (css: string) => `<style scoped>ul { ${css} }</style>`;
    const list = '- One line of text';
    const { findings } = await review(
      `${FOOTER}\n\n# Margin\n\n${move('position: absolute; left: -20px; top: 300px')}\n\n${list}`,
      `${FOOTER}\n\n# Band\n\n${move('position: absolute; left: 300px; top: 668px')}\n\n${list}`,
      `# Text on text\n\n${move('position: absolute; left: 60px; top: 40px')}\n\n${list}`,
    );
    expect(told(findings)).toEqual([
      '1 safe-area error',
      '2 safe-area error',
      '2 safe-area error',
      '3 overlap error',
    ]);
    expect(findings[2]!.message).toMatch(/“One line of text” reaches \d+ px into the footer band\./);
  });

  test('finds text that a box cuts off', async () => {
    const { findings } = await review(
      '# Cut\n\n<style scoped>p { height: 30px; overflow: hidden }</style>\n\nOne line of text<br>and another one<br>and a third',
    );
    expect(told(findings)).toEqual(['1 overflow error']);
    expect(findings[0]!.message).toContain('is cut by');
  });

  test('finds a claim of three lines, and one that starts at another height', async () => {
    const long = 'A claim that goes on and on about very many things that all have to be said in it '.repeat(
      2,
    );
    const { findings } = await review(
      `<!-- _class: points a-b -->\n\n# ${long}`,
      '<!-- _class: points c-d -->\n\n# Two',
      '<!-- _class: points e-f -->\n\n# Three',
      '<!-- _class: points g-h -->\n\n<style scoped>h1 { margin-top: 9px }</style>\n\n# Four',
    );
    expect(told(findings)).toEqual(['1 claim-lines error', '4 claim-top warning']);
  });

  test('finds type below its floor', async () => {
    const { findings } = await review(
      '<!-- _class: points a-b -->\n\n# Small\n\n<style scoped>li { font-size: 21px }</style>\n\n- Too small to read',
    );
    expect(told(findings)).toEqual(['1 type-floor error']);
    expect(findings[0]!.message).toBe('“Too small to read” is set at 21.0 px; the floor is 24 px.');
  });

  test('counts words: 40 are enough, 75 the most', async () => {
    const say = (count: number) => Array(count).fill('word').join(' ');
    const { findings } = await review(`# A\n\n${say(40)}`, `# B\n\n${say(41)}`, `# C\n\n${say(76)}`);
    expect(told(findings)).toEqual(['2 words-many warning', '3 words error']);
  });
});

describe('colours', () => {
  const drawing = (...fills: string[]) =>
    `<svg viewBox="0 0 1184 300">${fills.map((fill, at) => `<path d="M0 ${at * 60}h400v40h-400Z" fill="${fill}"/>`).join('')}<text x="20" y="30" font-size="24" font-family="Source Sans 3" fill="#FFFFFF">Inside</text></svg>`;
  const drawn = async (svg: string) => {
    const { findings } = await publish({
      ...trial,
      markdown: slide('<!-- _class: bar b-c -->\n\n# B\n\n![Two bars](charts/b.svg)'),
      charts: new Map([['charts/b.svg', svg]]),
      browser: Promise.resolve(browser),
    });
    return findings.filter(({ rule }) => rule === 'contrast' || rule === 'colour-distance');
  };

  test('that are too pale for their ground are told with their contrast', async () => {
    const { findings } = await review(
      '<!-- _class: points a-b -->\n\n# Pale\n\n<style scoped>li { color: #8A8A8A }</style>\n\n- Grey on paper, at 28 px: enough',
      '# Paler\n\n<style scoped>p { color: #8A8A8A; font-size: 20px }</style>\n\nGrey on paper, at 20 px',
      '# Seen through\n\n<style scoped>p { opacity: 0.4 }</style>\n\nInk at two fifths',
      '# On a panel\n\n<style scoped>p { color: #FFF; background: #FFF8 }</style>\n\nWhite on white',
    );
    const pale = findings.filter(({ rule }) => rule === 'contrast');
    expect(told(pale)).toEqual(['2 contrast error', '3 contrast error', '4 contrast error']);
    expect(pale[0]!.message).toMatch(/^“Grey on paper, at 20 px” has a contrast of 3\.\d\d \(#8a8a8a on #/);
  });

  test('of a drawing are held against the mark that they stand on', async () => {
    expect(await drawn(drawing('#3C4854', '#BE1230'))).toEqual([]);
    const hollow = (stroke: string) =>
      drawing('#FFFFFF').replace('#FFFFFF"/>', `#FFFFFF" stroke="${stroke}"/>`);
    expect((await drawn(hollow('#BE1230'))).filter(({ message }) => message.startsWith('A mark'))).toEqual(
      [],
    );
    expect((await drawn(hollow('#EEEEEE'))).at(-1)!.message).toContain('(#eeeeee on #ffffff)');
    const [text, mark] = await drawn(drawing('#DDDDDD'));
    expect(text!.message).toMatch(
      /^“Inside” has a contrast of 1\.\d+ \(#ffffff on #dddddd\); 3 is the least\.$/,
    );
    expect(mark!.message).toMatch(/^A mark of the drawing has a contrast of 1\./);
  });

  test('that a colour-blind reader takes for one are told', async () => {
    const [finding, ...more] = await drawn(drawing('#B04A4A', '#6E6B3A'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'colour-distance', severity: 'error' });
    expect(finding!.message).toContain('#b04a4a and #6e6b3a');
  });
});

describe('claims', () => {
  test('stand once, and say something', async () => {
    const { findings } = await review(
      `<!-- _class: points a-b -->\n\n# Prices rose\n\n${points(4)}`,
      `<!-- _class: points c-d -->\n\n# Prices  rose.\n\n${points(4)}`,
      `<!-- _class: points e-f -->\n\n# Key figures\n\n${points(4)}`,
      `<!-- _class: section g -->\n\n# Overview`,
    );
    expect(told(findings)).toEqual(['2 claim-twice warning', '3 claim-topic warning']);
    expect(findings[0]!.message).toBe('The claim “Prices rose.” stands on slide 1 too.');
  });
});

describe('what a designer would send back', () => {
  test('a last line of one short word', async () => {
    const words = 'Many words of a claim that fill a line of its own and then one';
    const at = (width: number) =>
      `<!-- _class: points a-b -->\n\n# ${words}\n\n<style scoped>h1 { width: ${width}px; text-wrap: wrap }</style>\n\n${points(4)}`;
    const found = [];
    for (const width of [700, 900, 1060, 1100, 1140]) {
      const { findings } = await review(at(width));
      found.push(...findings.filter(({ rule }) => rule === 'widow').map(({ message }) => message));
    }
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(5);
    expect(found[0]).toContain('ends in a line of one word, “one”.');
  });

  test('an exhibit in a wide blank', async () => {
    const high = (px: number) =>
      `<!-- _class: points p-${px} -->\n\n# Claim ${px}\n\n<style scoped>ul { height: ${px}px }</style>\n\n${points(4)}`;
    const { shares } = await review(high(200), high(480), high(300));
    expect(told(shares)).toEqual(['1 exhibit-share warning', '3 exhibit-share warning']);
    expect(shares[0]!.message).toMatch(/^The exhibit takes 2\d% of the slide; 54% is the least\.$/);
  });
});

describe('faces', () => {
  test('that lack a sign are told with the sign, its number and its words', async () => {
    const { findings } = await review('# A claim\n\nStars ★ and क in a line', '# Another\n\nPlain words');
    expect(told(findings)).toEqual(['1 missing-glyph error']);
    expect(findings[0]!.message).toBe(
      "The theme's faces have no ★ (U+2605), क (U+0915), in “Stars ★ and क in a line”.",
    );
  });

  test('are looked for in generated text and in drawings too', async () => {
    const { findings } = await publish({
      ...trial,
      markdown: slide(
        '# A\n\n<style scoped>p::before { content: "★ " }</style>\n\nWords\n\n---\n\n<!-- _class: bar b-c -->\n\n# B\n\n![Alt](charts/b.svg)',
      ),
      charts: new Map([
        [
          'charts/b.svg',
          '<svg viewBox="0 0 1184 300"><text y="40" font-family="Georgia" font-size="24">Not the theme’s</text></svg>',
        ],
      ]),
      browser: Promise.resolve(browser),
    });
    expect(told(findings).filter(line => !line.includes('share'))).toEqual([
      '1 missing-glyph error',
      '2 fallback-font error',
    ]);
    expect(findings[1]!.message).toContain('“Not the theme’s” is set in');
  });
});

describe('pictures', () => {
  test('of the folder go into the file; what is not there, or not here, is told and never asked for', async () => {
    const { findings, html } = await review(
      '# A\n\n![A hall](hall.png)',
      '# B\n\n![Gone](gone.png)',
      '# C\n\n![Far](https://example.org/a.png)\n\n![bg](https://example.org/b.png)',
    );
    expect(html).toContain('<img src="data:image/png;base64,iVBOR');
    expect(html).not.toContain('example.org');
    expect(told(findings)).toEqual(['2 network error', '3 network error', '3 network error']);
    expect(findings[0]!.message).toBe("gone.png can't be read as a picture in the deck's folder.");
    expect(findings[1]!.message).toBe('https://example.org/a.png would be loaded from the network.');
  });
});

describe('who cannot see the slide', () => {
  test('is told each picture, and finds headings in order', async () => {
    const { findings } = await review(
      '# A\n\n![](hall.png)',
      '# B\n\n![hall.png](hall.png)',
      '# C\n\n![A hall with forty racks](hall.png)\n\n## Side',
      '## D',
      '# E\n\n### Deep',
    );
    expect(told(findings)).toEqual(['1 alt-text error', '2 alt-text error', '5 heading-order error']);
    expect(findings[2]!.message).toBe('A heading of level ### follows #.');
  });
});

describe('a draft', () => {
  test('carries its band on every slide, in both outputs, and only when it is one', async () => {
    const options = { ...trial, browser: Promise.resolve(browser) };
    const broken = { ...options, markdown: slide('# A\n\n★\n\n---\n\n# B') };
    const draft = (findings: readonly Finding[]) => findings.some(({ severity }) => severity === 'error');
    const band = /<div class="draft-band">/g;
    const drafted = await publish({ ...broken, draft });
    expect(drafted.draft).toBe(true);
    expect(Buffer.from(drafted.html).toString().match(band)).toHaveLength(2);
    expect(drafted.pdf!.length).not.toBe((await publish(broken)).pdf!.length);
    const clean = await publish({ ...options, draft });
    expect(clean.draft).toBe(false);
    expect(Buffer.from(clean.html).toString()).not.toMatch(band);
  });

  test('is all there is without a browser: HTML, no PDF', async () => {
    const { NoBrowser } = await import('../../src/publish/errors.ts');
    const published = await publish({ ...trial, browser: Promise.reject(new NoBrowser('none')) });
    expect(published.pdf).toBeUndefined();
    expect(published.draft).toBe(true);
    expect(
      Buffer.from(published.html)
        .toString()
        .match(/<div class="draft-band">/g),
    ).toHaveLength(5);
  });
});
