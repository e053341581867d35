import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startBrowser } from '../../src/publish/browser.ts';
import { publish } from '../../src/publish/publish.ts';
import { trial } from './trial.ts';

let browser: Browser;
let pdf: PDFDocumentProxy;
let bytes: string;

beforeAll(async () => {
  browser = await startBrowser();
  const published = await publish({ ...trial, browser: Promise.resolve(browser) });
  bytes = Buffer.from(published.pdf!).toString('latin1');
  pdf = await getDocument({ data: new Uint8Array(published.pdf!), verbosity: 0, fontExtraProperties: true })
    .promise;
});

afterAll(async () => {
  await pdf?.destroy();
  await browser?.close();
});

interface Node {
  role?: string;
  children?: (Node & { id?: string; type?: string })[];
  alt?: string;
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];

async function page(number: number): Promise<{ text: string; tree: Node; words: Map<string, string> }> {
  const one = await pdf.getPage(number);
  const { items } = await one.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  const open: string[] = [];
  let text = '';
  for (const item of items) {
    if ('str' in item) {
      text += item.str + (item.hasEOL ? ' ' : '');
      for (const id of open.filter(Boolean))
        words.set(id, (words.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return { text, tree: (await one.getStructTree()) as Node, words };
}

const CLAIMS = [
  'A trial of publishing',
  'One signature opens a machine of 220,000+ GPUs and 300 MW',
  'The price of the third is the one that is missing',
  'The landlord',
  'Three sites carry the whole load, and one of them is not built yet',
];

describe('the PDF', () => {
  test('has a page a slide, 960 by 540 pt', async () => {
    expect(pdf.numPages).toBe(5);
    expect((await pdf.getPage(3)).view).toEqual([0, 0, 960, 540]);
  });

  test('names itself: title, author, language, and no time of day', async () => {
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info).toMatchObject({
      Title: 'A trial of publishing',
      Author: 'Technology desk',
      Language: 'en',
      PDFFormatVersion: '1.7',
    });
    expect(info.CreationDate).toBeUndefined();
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(bytes).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test("the structure tree holds every slide's claim as a first-level heading", async () => {
    for (const [at, claim] of CLAIMS.entries()) {
      const { tree, words } = await page(at + 1);
      const heads = all(tree).filter(({ role }) => role === 'H1');
      const read = heads.map(head =>
        all(head)
          .map(node => words.get((node as { id?: string }).id ?? '') ?? '')
          .join('')
          .replace(/\s+/g, ' ')
          .trim(),
      );
      expect(read).toEqual([claim]);
    }
  });

  test('lists have bodies, drawings an alt text that keeps every sign, rows their heads', async () => {
    const second = all((await page(2)).tree);
    const items = second.filter(({ role }) => role === 'LI');
    expect(items.map(item => item.children!.map(({ role }) => role))).toEqual([
      ['Lbl', 'LBody'],
      ['Lbl', 'LBody'],
    ]);
    const figure = all((await page(3)).tree).find(({ role }) => role === 'Figure');
    expect(figure?.alt).toBe(
      'Bars: contract $200 billion, plant $55 billion, and 50 % blur of it not stated',
    );
    const rows = all((await page(5)).tree).filter(({ role }) => role === 'TR');
    expect(rows.map(row => row.children!.map(({ role }) => role).join(' '))).toEqual([
      'TH TH TH',
      'TH TD TD',
      'TH TD TD',
      'TH TD TD',
    ]);
  });

  test('text can be taken out of page and drawing, the plus sign too', async () => {
    expect((await page(2)).text).toContain('220,000+');
    expect((await page(3)).text).toContain('Contract, $200 billion');
    expect((await page(3)).text).not.toContain('Announced sums, billions of dollars Data');
  });

  test('has an outline of the claims', async () => {
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(CLAIMS);
  });

  test("is set in the theme's faces alone, none of them Type 3", async () => {
    const fonts = new Set<string>();
    for (let number = 1; number <= 5; number += 1) {
      const one = await pdf.getPage(number);
      const { fnArray, argsArray } = await one.getOperatorList();
      fnArray.forEach((operation, at) => {
        if (operation !== OPS.setFont) return;
        const font = one.commonObjs.get(argsArray[at][0]) as { name: string; isType3Font?: boolean };
        expect(font.isType3Font ?? false).toBe(false);
        fonts.add(font.name.replace(/^[A-Z]{6}\+/, ''));
      });
    }
    expect([...fonts].filter(name => !/^Source(?:Sans3|Serif4)/.test(name))).toEqual([]);
    expect(fonts.size).toBeGreaterThan(2);
  });

  test('a link says where it goes', async () => {
    const links = await (await pdf.getPage(5)).getAnnotations();
    expect(links.map(link => link.contentsObj?.str)).toEqual([`Slide 2: ${CLAIMS[1]}`]);
  });
});
