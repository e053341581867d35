import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withUnit } from '../../src/draw/ends.ts';
import { fadedSlices } from '../../src/draw/open.ts';
import { spread } from '../../src/draw/spread.ts';
import { namedPlaces, printNumber, valueAxis } from '../../src/draw/ticks.ts';
import { readTokens } from '../../src/draw/tokens.ts';

describe('tokens', () => {
  test('broadsheet’s values where nothing is said', () => {
    const tokens = readTokens([]);
    expect(tokens.get('--accent')).toBe('#BE1230');
    expect(tokens.get('--value-weight')).toBe('600');
  });

  test('a later declaration wins, references are followed, comments and print are passed over', () => {
    const tokens = readTokens([
      '@charset "utf-8"; :root { --accent: red; --lead: #123456; /* --ink: pink; */ }',
      `@import 'base';
      section { --accent: var(--lead); --ink: var(--nowhere, #111111); --mute: var(--none); --paper: var(--paper);
        & .x { --tint: blue } }
      section.cover { --accent: green }
      @media print { section { --accent: black } }
      @font-face { font-family: x; src: url(data:font/woff2;base64,AAAA;) }`,
    ]);
    expect(tokens.get('--accent')).toBe('#123456');
    expect(tokens.get('--ink')).toBe('#111111');
    expect(tokens.get('--mute')).toBe('#5A6068');
    expect(tokens.get('--paper')).toBe('#F8F7F4');
    expect(tokens.get('--tint')).toBe('#E8E8E4');
  });
});

describe('labels pushed apart', () => {
  const wishes = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 400 }), height: fc.integer({ min: 10, max: 40 }) }),
    { minLength: 1, maxLength: 9 },
  );
  test('never overlap, stay inside, keep their order', () => {
    fc.assert(
      fc.property(wishes, list => {
        const middles = spread(list, 0, 400);
        const order = list.map((_, i) => i).sort((a, b) => middles[a]! - middles[b]!);
        order.forEach((i, n) => {
          expect(middles[i]! - list[i]!.height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(middles[i]! + list[i]!.height / 2).toBeLessThanOrEqual(400 + 1e-6);
          const next = order[n + 1];
          if (next === undefined) return;
          expect(middles[next]! - middles[i]!).toBeGreaterThanOrEqual(
            (list[i]!.height + list[next]!.height) / 2 - 1e-6,
          );
          expect(list[next]!.at).toBeGreaterThanOrEqual(list[i]!.at);
        });
      }),
    );
  });
  test('stay where they are if nothing is in the way', () => {
    expect(
      spread(
        [
          { at: 300, height: 20 },
          { at: 100, height: 20 },
        ],
        0,
        400,
      ),
    ).toEqual([300, 100]);
  });
});

describe('axes', () => {
  test('hold all values between two and five round numbers, no finer than the source', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map(thousandths => thousandths / 1000);
    fc.assert(
      fc.property(value, value, fc.integer({ min: 0, max: 3 }), (a, b, decimals) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high - low > 10 ** -decimals * 5);
        const axis = valueAxis(low, high, decimals);
        expect(axis.min).toBeLessThanOrEqual(low + 1e-9);
        expect(axis.max).toBeGreaterThanOrEqual(high - 1e-9);
        expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
        expect(axis.ticks.length).toBeLessThanOrEqual(6);
        for (const tick of axis.ticks)
          expect(Math.abs(tick * 10 ** decimals - Math.round(tick * 10 ** decimals))).toBeLessThan(1e-4);
      }),
    );
  });
  test('print in the deck’s language with a true minus', () => {
    expect(printNumber(-1234.5, 1, 'en')).toBe('−1,234.5');
    expect(printNumber(1234.5, 1, 'de')).toBe('1.234,5');
  });
  test('name the ends and round years', () => {
    const names = Array.from({ length: 66 }, (_, i) => String(1959 + i));
    const chosen = namedPlaces(
      names,
      names.map((_, i) => i * 12),
      () => 44,
      24,
    ).map(i => names[i]);
    expect(chosen[0]).toBe('1959');
    expect(chosen.at(-1)).toBe('2024');
    for (const name of chosen.slice(1, -1)) expect(Number(name) % 10).toBe(0);
  });
  test('a unit goes where it belongs, once', () => {
    expect(withUnit('424.61', 'ppm')).toBe('424.61\u00a0ppm');
    expect(withUnit('−7', '$ million')).toBe('−$7\u00a0million');
    expect(withUnit('12', '%')).toBe('12%');
    expect(withUnit('300 MW', 'MW')).toBe('300 MW');
  });
});

test('a faded end is as long as what it stands for', () => {
  for (const [length, tail, gap] of [
    [400, 40, 5],
    [20, 40, 5],
    [32, 24, 3],
  ] as const) {
    const slices = fadedSlices(length, tail, gap);
    const [at, width] = slices.at(-1)!;
    expect(at + width).toBeCloseTo(length, 6);
    expect(slices).toHaveLength(4);
  }
});
