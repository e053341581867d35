import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadArticle } from '../../src/article/load.ts';
import type { Article } from '../../src/article/types.ts';
import { planDeck } from '../../src/deck/plan.ts';
import { decodeText } from '../../src/draft/decode.ts';
import { type Draft, draftDeck } from '../../src/draft/draft.ts';
import { printProblems } from '../../src/problem.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const fixture = (name: string) => readFileSync(new URL(`articles/${name}`, import.meta.url));
const draft = (source: Uint8Array, name = 'article.txt') => draftDeck(source, { name, schema: 'x.json' });

/** Loads a draft as a build does; any word of complaint fails the test. */
function load({ files }: Draft): Article {
  const { article, problems } = loadArticle('', {
    read: path => files.get(path),
    exists: path => files.has(path),
    list: () => [...files.keys()],
  });
  expect(printProblems(problems)).toBe('');
  expect(planDeck(article!).complaints).toEqual([]);
  return article!;
}

const labels = (article: Article) =>
  Object.fromEntries(
    [...article.facts.values()].map(fact => [fact.quantity?.text ?? fact.when?.text, fact.label]),
  );
const kinds = (article: Article) => article.slides.map(({ kind }) => kind);

test('Markdown: figures, events, series and quotations with what they are called, and a slide for each', async () => {
  const article = load(await draft(fixture('ferry.md'), 'ferry.md'));
  expect(article.document).toMatchObject({ author: 'A. Example', published: '2026-03-14', lang: 'en' });
  expect(labels(article)).toMatchObject({
    '$4.50': 'Cost of a crossing',
    'June 2, 2026': 'The port will open a third pier',
  });
  expect(kinds(article)).toEqual(expect.arrayContaining(['figures', 'bar', 'line', 'quote']));
  expect(article.slides.find(({ kind }) => kind === 'quote')!.exhibit).toMatchObject({
    speaker: ['Maria Example'],
  });
  expect(article.document.text).not.toMatch(/ferry\.jpg|https:|\*\*/);
});

test('a title that prints a fact refers to it', async () => {
  const article = load(await draft(fixture('ferry.md'), 'ferry.md'));
  expect(article.title.some(piece => typeof piece !== 'string')).toBe(true);
});

test('plain text: the headline, not the paper, is the title; wrapped lines are one paragraph', async () => {
  const { files } = await draft(fixture('mill.txt'));
  const text = files.get('article.md')!;
  expect(text).toContain('title: Old paper mill runs again after eleven years');
  expect(text).toContain('author: Jo Sample\npublished: 2026-02-03');
  expect(text).toContain('## The river');
  expect(text).toContain('the first roll left the hall.');
});

test('plain text: then and now of one sentence share an axis; what is and what is planned do not', async () => {
  const article = load(await draft(fixture('mill.txt')));
  expect(labels(article)['61,000 tonnes']).toMatch(/paper/i);
  expect(kinds(article).filter(kind => kind === 'bar')).toHaveLength(1);
  expect(labels(article)['5.1 million litres']).toBe('Water a day, before');
});

test('a claim refers only to figures whose words stand in its sentence', async () => {
  const { files } = await draft(
    bytes(
      'Kosten der Netze im Land\n\nDie Reduzierungen kosteten rund 0,6 Mrd. Euro. Die Einsatzkosten lagen bei rund 0,3 Mrd. Euro, sodass die Kosten für die Netzreserve rund 0,6 Mrd. Euro betrugen.',
    ),
  );
  const yaml = files.get('article.yaml')!;
  const name = /^ {2}(\w+): .*Netzreserve rund 0,6/m.exec(yaml)?.[1];
  expect(name).toBeDefined();
  expect(yaml).toContain(`die Kosten für die Netzreserve $${name} betrugen`);
});

test('equal values of two things and two years are four facts, and each pair has its bars', async () => {
  const article = load(
    await draft(
      bytes(
        'Kosten der Netze im Land\n\nDie Vorhaltung kostete 0,3 Mrd. Euro (2022: 0,4 Mrd. Euro). Die Einsätze kosteten 0,3 Mrd. Euro (2022: 0,7 Mrd. Euro).',
      ),
    ),
  );
  expect([...article.facts.values()].map(({ label }) => label).sort()).toEqual([
    'Einsätze, Kosten',
    'Einsätze, Kosten, 2022',
    'Vorhaltung, Kosten',
    'Vorhaltung, Kosten, 2022',
  ]);
  expect(kinds(article)).toContain('bar');
});

test.each([
  ['17.05.2024 -Im Jahr 2023', '2024-05-17'],
  ['Bonn, 17. Mai 2024 - Im Jahr 2023', '2024-05-17'],
  ['Im Jahr 2023', undefined],
])('a dateline before a paragraph is its day: %s', async (start, day) => {
  const text = `Netze im ganzen Land\n\n${start} betrug das Volumen der Netze rund 34 TWh. Die Kosten sind gesunken. Das liegt an den Preisen der Brennstoffe, die im Vergleich zum Vorjahr gefallen sind.\n`;
  const article = (await draft(bytes(text))).files.get('article.md')!;
  expect(/published: (\S+)/.exec(article)?.[1]).toBe(day);
  expect(article).toContain('\nIm Jahr 2023 betrug');
});

test('a table whose rows begin without a bar is one', async () => {
  const made = await draft(
    bytes(
      '##CIFRAS DE EMPLEO\n\nEl empleo creció.\n\nRegión|Tasa|\n---|---|\nCoahuila|4.07%|\nDurango|3.71%|\n',
    ),
    'a.md',
  );
  expect(made.files.get('article.md')).toContain('## CIFRAS DE EMPLEO');
  expect([...made.files.values()].join('\n')).toContain('Coahuila,4.07%');
  expect(made.counts.facts).toBe(0);
});

test.each([
  ['fr', 'Le budget de la ville atteint 2 millions d’euros en 2025, contre 1,8 million un an plus tôt.'],
  ['ja', '人口は6180万人でした。'],
])('a short text is known as %s', async (lang, text) => {
  expect((await draft(bytes(text))).files.get('article.md')).toContain(`lang: ${lang}`);
});

test('what a file says of itself stands under the title', async () => {
  const text =
    '---\ntitle: Lamps\ndescription: How the lamps of the town came back.\n---\n\nThe shop sold 40 lamps.\n';
  expect((await draft(bytes(text), 'a.md')).files.get('article.yaml')).toContain(
    'subtitle: How the lamps of the town came back.',
  );
});

const PAGE = `<!doctype html><html lang="en"><head><meta charset="windows-1252"><title>Bridge closes – City News</title>
<meta name="author" content="Kim Sample"><meta property="article:published_time" content="2026-05-02T10:00"></head>
<body><nav><a href="/">Home</a> 99 new stories</nav><article><h1>Bridge closes</h1>
<p>The old bridge closed on May 1, 2026, after 112 years. Repairs cost €64 million, the city’s engineers said in a report on the state of the bridge, its piers and its cables.</p>
<p>Every day 38,000 cars crossed it. The ferry can take 6,000 cars a day, which is what the city has promised the people on both banks of the river for the time of the works.</p>
<table><tr><th>Part</th><th>Cost</th></tr><tr><td>Piers</td><td>€40 million</td></tr><tr><td>Cables</td><td>€24 million</td></tr></table>
</article><footer>Call 555-0100, 7 days a week</footer></body></html>`;

test('a saved page: the article alone, in its encoding, its table as a series', async () => {
  const latin = Uint8Array.from(
    PAGE,
    sign => ({ '–': 0x96, '’': 0x92, '€': 0x80 })[sign] ?? sign.charCodeAt(0),
  );
  const made = await draft(latin, 'bridge.html');
  const article = load(made);
  expect(article.document).toMatchObject({
    title: 'Bridge closes',
    author: 'Kim Sample',
    published: '2026-05-02',
  });
  expect(article.document.text).toContain('the city’s engineers');
  expect(article.document.text).not.toMatch(/99 new|7 days/);
  expect(made.files.get('table.csv')).toBe('Part,Cost\nPiers,€40 million\nCables,€24 million\n');
  expect(kinds(article)).toContain('table');
});

test('encodings: byte order marks, UTF-8, else windows-1252', () => {
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x19, 0x20))).toBe('A’');
  expect(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0x41))).toBe('A');
  expect(decodeText(bytes('\uFEFFzwölf'))).toBe('zwölf');
  expect(decodeText(Uint8Array.of(0x7a, 0x77, 0xf6, 0x6c, 0x66, 0x20, 0x80))).toBe('zwölf €');
  expect(decodeText(bytes('<meta charset="shift_jis">日本'))).toContain('日本');
});

test('what the file does not say stays empty', async () => {
  const { files } = await draft(
    bytes('The shop sold 40 lamps. It was a good day for the shop and its people.'),
    'shop.txt',
  );
  expect(files.get('article.md')).not.toMatch(/author|published/);
});

test('a file without text makes nothing', async () => {
  expect((await draft(bytes(' \n \n'))).files.size).toBe(0);
});

test('an article without a figure still gives a deck', async () => {
  const article = load(
    await draft(bytes('A quiet day in the valley\n\nNothing happened. Nobody came, and nobody left.\n')),
  );
  expect(article.slides.length).toBeGreaterThan(0);
});

test('whatever the text, the draft loads without a word', async () => {
  const pieces = [
    'Sales rose 12% to $4.2 million',
    'in 2024',
    ', up from',
    '$3.1 million = profit',
    '| a pipe',
    '$name and $$',
    '“He said 5 things,” said Ann Lee.',
    'On May 6, 2026, it began.',
    '\n\n',
    '\n## Head: one # two\n\n',
    '- 300 MW: of power\n',
    '| A | B |\n|---|---|\n| 1 | 2 |\n| x | 5% |\n',
    '<25,000> GPUs',
    'about 40,000 people',
    '"',
    "'",
    '[',
    '* ',
    '& ',
    'from 14:05 to 18:35 UTC.',
    '3 to 4 of 10',
    '60.580 € oder 3,5 Mrd.',
    '2900円',
    '`code 5`',
    '. ',
    '? ',
    '— ',
    '\t',
    '<b>7 cats</b>',
    '9,300 dogs and 4,100 dogs.',
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 }), async parts => {
      const made = await draft(bytes(parts.join(' ')));
      if (made.files.size > 0) load(made);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test.each(['ferry.md', 'mill.txt'])('the draft of %s as it was last agreed on', async name => {
  const { files } = await draft(fixture(name), name);
  const path = fileURLToPath(new URL(`expected/${name.replace(/\..*$/, '')}.yaml`, import.meta.url));
  await expect(files.get('article.yaml')).toMatchFileSnapshot(path);
});

test('then and now are of one thing: no bars of another thing’s figure', async () => {
  const text =
    'Trips of the year\n\nTrips by residents of France increased by 4% to 41,700, while trips by residents of Spain increased by 9% to 80,200.';
  expect((await draft(bytes(text))).files.get('article.yaml')).not.toMatch(/against|before/);
});

test('a title in capitals becomes a sentence, names kept', async () => {
  const { files } = await draft(bytes('LAMPS OF SPAIN GLOW\n\nThe lamps came from Spain. Nobody knew it.\n'));
  expect(files.get('article.yaml')).toContain('title: Lamps of Spain glow');
});
