import { expect, test } from 'vitest';
import { decodeText } from '../../src/draft/decode.ts';
import { readSource } from '../../src/draft/source.ts';

const BODY = 'The town spent its money on lamps. Nobody knew what they would do with the light at night.';

const HEADS: readonly (readonly [what: string, text: string, known: Record<string, string>])[] = [
  [
    'Jekyll',
    `---\ntitle: "Lamps: a story"\nauthors:\n- Ann Lee\n- Bo Kim\ndate: 2024-05-02\n---\n${BODY}`,
    { title: 'Lamps: a story', author: 'Ann Lee, Bo Kim', published: '2024-05-02' },
  ],
  [
    'Hugo TOML',
    `+++\ntitle = "Lamps, 9,8 of them"\ndate = 2025-02-03\nauthor = "Ann Lee"\n+++\n${BODY}`,
    { title: 'Lamps, 9,8 of them', author: 'Ann Lee', published: '2025-02-03' },
  ],
  [
    'a linked author',
    `---\ntitle: T of lamps\nauthor: >\n  [Release Team](https://example.org)\n---\n${BODY}`,
    { author: 'Release Team' },
  ],
  [
    'English',
    `The lamps of the town\n\nBy Sam Writer\nSeptember 9, 2024\n\n${BODY}`,
    { author: 'Sam Writer', published: '2024-09-09', lang: 'en' },
  ],
  [
    'German',
    'Die Lampen der Stadt sind neu\n\nVon Petra Muster, 2. Mai 2024\n\nDie Stadt hat das Geld für die Lampen nicht mit der Steuer bezahlt, und das ist eine Nachricht.',
    { author: 'Petra Muster', published: '2024-05-02', lang: 'de' },
  ],
  [
    'French',
    'Les lampes de la ville sont neuves\n\nPar Claire Exemple\nPublié le 12 mars 2024\n\nLa ville a acheté des lampes pour les rues, et une partie est dans le parc.',
    { author: 'Claire Exemple', published: '2024-03-12', lang: 'fr' },
  ],
  [
    'Spanish',
    'Las lámparas de la ciudad son nuevas\n\nPor Lucía Ejemplo\n3 de febrero de 2025\n\nLa ciudad compró las lámparas con el dinero de los vecinos, y una parte es para el parque.',
    { author: 'Lucía Ejemplo', published: '2025-02-03', lang: 'es' },
  ],
  [
    'a press release',
    `Press release no. 214 of 4 June 2025\n\nThe lamps of the town are new again\n\n${BODY}`,
    { title: 'The lamps of the town are new again' },
  ],
];

test.each(HEADS)('%s: title, author, day and language as the file says them', async (_, text, known) => {
  const source = await readSource(text);
  expect(source).toMatchObject(known);
  expect(source.body).not.toMatch(/^(?:By|Von|Par|Por) |\+\+\+|2024$/m);
});

test('a saved page: JSON-LD, heads over two rows, spans, and none of the page around the article', async () => {
  const { title, author, published, body } =
    await readSource(`<!doctype html><html lang="en"><head><title>Wells | Agency</title>
<meta property="og:title" content="Wells are clean again">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-18T09:00","author":{"name":"Dana Sample"}}</script></head>
<body><div class="cookie-banner"><p>We use 14 cookies.</p></div><main><article><h1>Wells are clean again</h1>
<p>By Dana Sample · March 18, 2025 · 5 min read</p><div class="share-bar"><p>Share 12</p></div>
<p>${BODY} ${BODY}</p><figure><img src="a.jpg"><figcaption>Photo of 1931</figcaption></figure>
<table><thead><tr><th rowspan="2">Region</th><th colspan="2">Wells</th></tr><tr><th>tested</th><th>clean</th></tr></thead>
<tbody><tr><td>North</td><td>12</td><td>11</td></tr><tr><td>South</td><td colspan="2">none</td></tr></tbody></table>
</article></main><aside><p>7 facts about lead</p></aside><footer>© 2025, call 555-0199</footer></body></html>`);
  expect({ title, author, published }).toEqual({
    title: 'Wells are clean again',
    author: 'Dana Sample',
    published: '2025-03-18',
  });
  expect(body).toContain('| Region | Wells tested | Wells clean |');
  expect(body).toContain('| South | none |');
  expect(body).not.toMatch(/cookie|Share 12|min read|1931|7 facts|2025/);
});

test('Markdown: shortcodes, heading marks, notes and comments fall away; a bold lead heads its item', async () => {
  const { body } = await readSource(
    `# Lamps\n\n{{< figure src="a.png" >}}\n<!-- 99 -->\n## What is new {#new}\n\n- **Price** The town pays less.\n\n${BODY}[^1]\n\n[^1]: Page 12.`,
  );
  expect(body).toContain('## What is new\n');
  expect(body).toContain('- Price: The town pays less.');
  expect(body).not.toMatch(/figure|99|\{|\[\^/);
});

test('plain text: a table of spaces is a table', async () => {
  const { body } = await readSource(
    `The lamps of the town glow\n\n${BODY}\n\nYear    Lamps    Cost\n2023    1,100    14.8\n2024    1,502    18.4\n`,
  );
  expect(body).toContain('| Year | Lamps | Cost |\n| --- | --- | --- |\n| 2023 | 1,100 | 14.8 |');
});

test('encodings that the file does not name: Japanese, Chinese, UTF-16 without a mark', () => {
  // 'これはテストです。' and '我们今天开始工作。' many times over.
  const sjis = [
    0x82, 0xb1, 0x82, 0xea, 0x82, 0xcd, 0x83, 0x65, 0x83, 0x58, 0x83, 0x67, 0x82, 0xc5, 0x82, 0xb7, 0x81,
    0x42,
  ];
  const gb = [
    0xce, 0xd2, 0xc3, 0xc7, 0xbd, 0xf1, 0xcc, 0xec, 0xbf, 0xaa, 0xca, 0xbc, 0xb9, 0xa4, 0xd7, 0xf7, 0xa1,
    0xa3,
  ];
  const thrice = (one: number[]) => Uint8Array.from([...one, ...one, ...one]);
  expect(decodeText(thrice(sjis))).toContain('これはテストです。');
  expect(decodeText(thrice(gb))).toContain('我们今天开始工作。');
  expect(decodeText(new Uint8Array(Buffer.from('The lamps glow', 'utf16le')))).toBe('The lamps glow');
});
