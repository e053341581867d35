import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  draw,
  drawInline,
  MissingFaceError,
  MissingGlyphError,
  RoomError,
  readTokens,
  withoutOwn,
} from '../../src/draw/index.ts';
import type {
  BarDrawing,
  Drawing,
  LineDrawing,
  ScaleDrawing,
  TimelineDrawing,
} from '../../src/draw/types.ts';
import { cases } from './cases.ts';
import { boxesOf, pathsOf, textsOf } from './svg.ts';

const tokens = readTokens([]);
const drawn = new Map<string, string>();
const options = (id: string) => ({ id, alt: `Picture of ${id}`, lang: 'en' });

beforeAll(async () => {
  for (const [id, drawing] of Object.entries(cases)) drawn.set(id, await draw(drawing, tokens, options(id)));
});

const all = Object.entries(cases);
const ofKind = <K extends Drawing['kind']>(kind: K) =>
  all.filter((entry): entry is [string, Extract<Drawing, { kind: K }>] => entry[1].kind === kind);

/** A golden file; a difference leaves a `-changed` file beside it, to look at and to rename. */
function golden(name: string, svg: string): void {
  const file = new URL(`golden/${name}.svg`, import.meta.url);
  const changed = new URL(`golden/${name}.svg-changed`, import.meta.url);
  const same = existsSync(file) && readFileSync(file, 'utf8') === svg;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, svg);
  expect(same, `golden/${name}.svg is what is drawn; else look at ${name}.svg-changed`).toBe(true);
}

describe('golden', () => {
  test.each(all)('%s', id => golden(id, withoutOwn(drawn.get(id)!)));
  test('one with its own faces, byte for byte', () => golden('own', drawn.get('bar-sums-430')!));
});

describe('text', () => {
  test('each string of the data stands in one element, or is wrapped between words', () => {
    for (const [id, drawing] of all) {
      const words = textsOf(drawn.get(id)!).map(text => text.words);
      const strings =
        drawing.kind === 'timeline'
          ? drawing.events.flatMap(event => [event.label, event.when])
          : drawing.kind === 'line'
            ? drawing.lines.flatMap(line => (line.label === drawing.unit ? [] : [line.label]))
            : drawing.kind === 'strip'
              ? [drawing.caption]
              : drawing.marks.flatMap(mark => [mark.label, mark.text]);
      const page = words.join(' ');
      for (const string of strings) expect(page, id).toContain(string);
    }
    const figures = textsOf(drawn.get('scale-gpus-470')!).map(text => text.words);
    expect(figures).toContain('220,000+');
    expect(figures).toContain('or more');
  });

  test.each(all)(
    '%s: no two texts overlap, none leaves the drawing, none is under 16 px',
    (id, { width, height }) => {
      const texts = textsOf(drawn.get(id)!);
      for (const { words, size, box } of texts) {
        expect(size, words).toBeGreaterThanOrEqual(16);
        expect(box.left, words).toBeGreaterThanOrEqual(-0.5);
        expect(box.right, words).toBeLessThanOrEqual(width + 0.5);
        expect(box.top, words).toBeGreaterThanOrEqual(-1);
        expect(box.bottom, words).toBeLessThanOrEqual(height + 1);
      }
      texts.forEach((a, i) => {
        for (const b of texts.slice(i + 1)) {
          const apart =
            a.box.right <= b.box.left ||
            b.box.right <= a.box.left ||
            a.box.bottom <= b.box.top + 0.5 ||
            b.box.bottom <= a.box.top + 0.5;
          expect(apart, `'${a.words}' and '${b.words}'`).toBe(true);
        }
      });
    },
  );

  test('a sign that the faces lack is an error that names it, in every kind', async () => {
    const odd: Drawing[] = [
      {
        ...(cases['bar-sums-430'] as BarDrawing),
        marks: [{ label: 'A ≈ B', text: '1', value: 1, tone: 'mark' }],
      },
      {
        ...(cases['timeline-may-430'] as TimelineDrawing),
        events: [{ label: 'A ≈ B', when: 'May 5', from: 1, to: 2, certainty: 'exact', tone: 'mark' }],
      },
    ];
    for (const drawing of odd) {
      const error = await draw(drawing, tokens, options('odd')).catch(e => e);
      expect(error).toBeInstanceOf(MissingGlyphError);
      expect(error.message).toContain("'≈' (U+2248)");
      expect(error.glyphs).toEqual(['≈']);
    }
  });

  test('a family that is not installed is an error, never a system font', async () => {
    const strange = readTokens([":root { --sans: 'No Such Face', sans-serif }"]);
    await expect(draw(cases['bar-sums-430']!, strange, options('x'))).rejects.toBeInstanceOf(
      MissingFaceError,
    );
  });

  test('names that fit nowhere are an error, not a smaller type', async () => {
    const { marks } = cases['bar-fourteen-280'] as BarDrawing;
    const long = marks.map(mark => ({ ...mark, label: `${mark.label} and much more of it`.repeat(4) }));
    const drawing = { ...(cases['bar-fourteen-280'] as BarDrawing), marks: long };
    await expect(draw(drawing, tokens, options('x'))).rejects.toBeInstanceOf(RoomError);
  });
});

describe('honest', () => {
  test.each(ofKind('bar'))('%s: each bar is as long as its value', (id, { marks }) => {
    const bars = pathsOf(drawn.get(id)!).flatMap(({ d, fill, stroke }) =>
      fill !== 'none' && !stroke ? boxesOf(d) : [],
    );
    const filled = marks.filter(mark => mark.value !== undefined && mark.bound !== 'less');
    expect(bars).toHaveLength(filled.length);
    const ratios = filled.map((mark, i) => bars[i]!.width / Math.abs(mark.value!));
    for (const ratio of ratios) expect(Math.abs(ratio / ratios[0]! - 1)).toBeLessThan(0.01);
    // From one zero line: to its right what is positive, to its left what is not.
    const zeros = filled.map((mark, i) => (mark.value! < 0 ? bars[i]!.x + bars[i]!.width : bars[i]!.x));
    for (const zero of zeros) expect(Math.abs(zero - zeros[0]!)).toBeLessThan(0.1);
  });

  test.each(ofKind('scale'))(
    '%s: as many squares as the value has, the smallest is one row',
    (id, drawing: ScaleDrawing) => {
      const blocks = pathsOf(drawn.get(id)!)
        .map(path => boxesOf(path.d))
        .filter(boxes => boxes.length > 0);
      const known = drawing.marks.filter(mark => mark.value !== undefined);
      expect(blocks).toHaveLength(known.length);
      known.forEach((mark, i) => {
        const side = blocks[i]![0]!.width;
        const places = new Map<string, number>();
        // Slices of one square count as that square: they end where it ends.
        const origin = blocks[i]![0]!.x;
        const pitch = blocks[i]![1]!.x - origin;
        for (const box of blocks[i]!) {
          const key = `${Math.floor((box.x - origin + 0.05) / pitch)} ${box.y}`;
          places.set(key, Math.max(places.get(key) ?? 0, box.x + box.width));
        }
        const count =
          mark.bound === 'about' ? places.size : blocks[i]!.reduce((sum, box) => sum + box.width / side, 0);
        expect(Math.abs(count / (mark.value! / drawing.square) - 1)).toBeLessThan(0.01);
      });
      const smallest = known.reduce((a, b) => (a.value! < b.value! ? a : b));
      expect(new Set(blocks[known.indexOf(smallest)]!.map(box => box.y)).size).toBe(1);
    },
  );

  test.each(ofKind('strip'))(
    '%s: as many squares as the value has, open ones only for more',
    (id, drawing) => {
      const paths = pathsOf(drawn.get(id)!);
      const boxes = boxesOf(paths[0]!.d);
      const side = boxes[0]!.width;
      const pitch = (1184 + 5) / drawing.columns;
      const place = (x: number) => Math.floor((x + 0.05) / pitch);
      const count =
        drawing.bound === 'about'
          ? new Set(boxes.map(box => `${place(box.x)} ${box.y}`)).size
          : boxes.reduce((sum, box) => sum + box.width / side, 0);
      const squares = drawing.value / drawing.square;
      expect(count).toBeCloseTo(drawing.bound === 'about' ? Math.ceil(squares) : squares, 1);
      expect(new Set(boxes.map(box => box.y)).size).toBe(drawing.rows);
      expect(Math.max(...boxes.map(box => box.x + box.width))).toBeLessThanOrEqual(1184);
      // What is open has no right side, and stands right of the last square of its row.
      const open = [...(paths[1]?.d ?? '').matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)V[\d.]+H([\d.]+)/g)];
      expect(open).toHaveLength(drawing.bound === 'more' ? drawing.rows : 0);
      for (const [, right, top, left, end] of open.map(found => found.map(Number))) {
        expect(right).toBe(end);
        expect(left!).toBeLessThan(right!);
        const before = boxes.filter(box => Math.abs(box.y - top!) < 2).map(box => box.x + box.width);
        expect(Math.max(...before)).toBeLessThan(left!);
        expect(Math.max(...before)).toBeGreaterThan(left! - pitch);
      }
    },
  );

  test.each(ofKind('line'))('%s: height follows value', (id, { lines }: LineDrawing) => {
    const strokes = pathsOf(drawn.get(id)!).filter(
      path => path.fill === 'none' && /^M[-\d.]+ [-\d.]+(L|M)/.test(path.d),
    );
    for (const line of lines) {
      const points = strokes
        .filter(path => path.stroke === line.tone && path.dash !== '2 8')
        .flatMap(path =>
          [...path.d.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
        );
      expect(points.length).toBeGreaterThan(1);
    }
    const only = lines.length === 1 ? lines[0]! : lines.find(line => line.tone === 'accent')!;
    const known = only.values.filter(value => value !== undefined);
    const ys = strokes
      .filter(path => path.stroke === only.tone && path.dash !== '2 8')
      .flatMap(path =>
        [...path.d.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
      );
    const unique = [...new Map(ys).entries()].sort((a, b) => a[0] - b[0]).map(([, y]) => y);
    expect(unique).toHaveLength(known.length);
    const [low, high] = [known.indexOf(Math.min(...known)), known.indexOf(Math.max(...known))];
    const scale = (unique[low]! - unique[high]!) / (known[high]! - known[low]!);
    known.forEach((value, i) => {
      expect(Math.abs(unique[low]! - unique[i]! - (value - known[low]!) * scale)).toBeLessThan(1);
    });
  });

  test('a lone line says where it begins, one of several only where it ends', async () => {
    const words = (svg: string) => textsOf(svg).map(text => text.words);
    expect(words(drawn.get('line-carbon-430')!)).toContain('315.98\u00a0ppm');
    const one = cases['line-carbon-430'] as LineDrawing;
    const [line] = one.lines;
    const other = { ...line!, label: 'Another', values: line!.values.map(value => value && value - 9) };
    const two = await draw({ ...one, lines: [line!, { ...other, tone: 'mark' }] }, tokens, options('two'));
    expect(words(two).filter(text => text.startsWith('315.98'))).toEqual([]);
  });

  test('a missing value is open and dotted, with its words', () => {
    const svg = drawn.get('bar-sums-430')!;
    expect(pathsOf(svg).filter(path => path.dash === '2 8' && path.stroke === 'accent')).toHaveLength(1);
    expect(textsOf(svg).map(text => text.words)).toContain('not stated');
  });

  test('a bound is open: the next square and the end of the bar have no far side', () => {
    for (const id of ['scale-gpus-470', 'bar-power-430'])
      expect(
        pathsOf(drawn.get(id)!).some(
          ({ d, stroke }) => stroke === 'accent' && /^M[\d.]+ [\d.]+H[\d.]+V[\d.]+H[\d.]+$/.test(d),
        ),
      ).toBe(true);
  });

  test('a disputed event has no place of its own: its band runs over the whole axis, and nothing is filled', () => {
    const svg = drawn.get('timeline-may-430')!;
    const bands = pathsOf(svg).filter(path => path.dash === '2 8');
    expect(bands).toHaveLength(2);
    const ends = bands.map(({ d }) => /^M([\d.]+) [\d.]+H([\d.]+)/.exec(d)!.slice(1).map(Number));
    expect(ends[0]).toEqual(ends[1]);
    expect(ends[0]![1]).toBe(1184);
    expect(svg).not.toMatch(/<rect[^>]*fill="var\(--accent/);
  });

  test('exact days stand at their places', () => {
    const { events } = cases['timeline-two-430'] as TimelineDrawing;
    const cells = [
      ...drawn
        .get('timeline-two-430')!
        .matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="6\d/g),
    ];
    expect(cells).toHaveLength(2);
    const [first, second] = cells.map(([, x]) => Number(x)) as [number, number];
    const day = Number(cells[0]![2]) + 2;
    expect(Math.abs((second - first) / day - (events[1]!.from - events[0]!.from))).toBeLessThan(0.01);
  });
});

describe('the file', () => {
  test('takes all colours from the theme, has no ids and nothing that a PDF would flatten', () => {
    for (const [id, svg] of drawn) {
      const body = withoutOwn(svg);
      expect(body.replace(/var\(--[\w-]+,[^)]*\)/g, ''), id).not.toMatch(
        /#[0-9A-F]{6}|NaN|Infinity|undefined/i,
      );
      expect(body, id).not.toMatch(/\sid=|opacity|filter|gradient|clip|<style|@font-face/i);
      expect(body.match(/="[^"]*\d\.\d{3,}/g), id).toBeNull();
    }
  });

  test('stands alone with its own letters, and drops them by the marker', () => {
    const svg = drawn.get('bar-sums-430')!;
    expect(svg).toContain('<style data-own="">@font-face');
    expect(svg).toContain("font-family:'Source Serif 4'");
    expect(svg.length).toBeLessThan(14_000);
    expect(withoutOwn(svg).length).toBeLessThan(3_500);
  });

  test('is the same in a page that has the faces', async () => {
    for (const [id, drawing] of all)
      expect(await drawInline(drawing, tokens, options(id))).toBe(withoutOwn(drawn.get(id)!));
  });

  test('says its alt text and language', async () => {
    const svg = await draw(cases['bar-sums-430']!, tokens, {
      id: 'a',
      alt: 'Sums of "$5" & <more>',
      lang: 'de',
    });
    expect(svg).toContain('role="img" aria-label="Sums of &quot;$5&quot; &amp; &lt;more&gt;" lang="de"');
  });

  test('has the same bytes in another time zone', async () => {
    const before = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    try {
      for (const id of ['timeline-outage-380', 'timeline-crowded-460', 'line-carbon-430'])
        expect(await draw(cases[id]!, tokens, options(id))).toBe(drawn.get(id));
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  test('speaks the language of the deck', async () => {
    const { kind, width, height, marks, square, columns } = cases['scale-gpus-470'] as ScaleDrawing;
    const svg = await draw({ kind, width, height, marks, square, columns }, tokens, {
      id: 'a',
      alt: 'a',
      lang: 'de',
    });
    expect(textsOf(svg).map(text => text.words)).toContain('oder mehr');
    const may = { ...(cases['timeline-may-430'] as TimelineDrawing), lang: 'de' };
    expect(textsOf(await draw(may, tokens, options('a'))).map(text => text.words)).toContain('1. Mai');
  });
});
