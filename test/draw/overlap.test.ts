import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawInline, RoomError, readTokens } from '../../src/draw/index.ts';
import type { Drawing } from '../../src/draw/types.ts';
import { collisions } from './svg.ts';

// Whatever the data, a drawing either holds its texts apart and inside, or says that there is no room.
const tokens = readTokens([]);
const height = fc.integer({ min: 280, max: 540 });
const words = fc
  .array(
    fc.constantFrom(
      'Water',
      'of',
      'the',
      'northern',
      'coast',
      'Observatory',
      'in',
      'reforestation',
      'co-operative',
      '2024',
      'by',
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map(list => list.join(' '));
const tone = fc.constantFrom('mark' as const, 'accent' as const, 'deep' as const);
const mark = fc
  .record({
    label: words,
    value: fc.option(fc.integer({ min: -90, max: 4000 }), { nil: undefined }),
    tone,
    bound: fc.constantFrom('more' as const, 'less' as const, 'about' as const, undefined),
    detail: fc.option(fc.constantFrom('planned', 'in the first year'), { nil: undefined }),
  })
  .map(({ value, bound, detail, ...rest }) => ({
    ...rest,
    text: value === undefined ? 'not stated' : `${value} MWh`.replace('-', '−'),
    ...(value !== undefined && { value }),
    ...(bound && { bound }),
    ...(detail && { detail }),
  }));
const bar = fc.record({
  kind: fc.constant('bar' as const),
  width: fc.constant(1184),
  height,
  marks: fc.array(mark, { minLength: 2, maxLength: 14 }),
});
const scale = fc
  .record({
    height,
    columns: fc.integer({ min: 10, max: 40 }),
    ratio: fc.integer({ min: 2, max: 40 }),
    more: fc.boolean(),
    one: words,
    two: words,
  })
  .map(
    ({ height, columns, ratio, more, one, two }): Drawing => ({
      kind: 'scale',
      width: 1184,
      height,
      square: 1,
      columns,
      marks: [
        { label: one, text: `about ${columns}`, value: columns, bound: 'about', tone: 'mark' },
        {
          label: two,
          text: `${columns * ratio}+ wells`,
          value: columns * ratio,
          tone: 'accent',
          ...(more && { bound: 'more' }),
        },
      ],
    }),
  );
const line = fc
  .record({
    height,
    points: fc.integer({ min: 3, max: 70 }),
    lines: fc.array(
      fc.record({
        label: words,
        tone,
        start: fc.integer({ min: -50, max: 900 }),
        slope: fc.double({ min: -6, max: 9, noNaN: true }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    marked: fc.boolean(),
    projected: fc.boolean(),
  })
  .map(
    ({ height, points, lines, marked, projected }): Drawing => ({
      kind: 'line',
      width: 1184,
      height,
      unit: 'MWh',
      decimals: 0,
      x: Array.from({ length: points }, (_, i) => String(1955 + i)),
      lines: lines.map(({ label, tone, start, slope }) => {
        const values = Array.from({ length: points }, (_, i) =>
          Math.round(start + slope * i + 20 * Math.sin(i)),
        );
        return { label, tone, values, texts: values.map(value => String(value).replace('-', '−')) };
      }),
      ...(marked && { mark: { index: points >> 1, line: 0, text: 'the year of the great reform' } }),
      ...(projected && { projected: points - 2 }),
    }),
  );
const event = fc
  .record({
    label: words,
    day: fc.integer({ min: 18000, max: 18600 }),
    near: fc.boolean(),
    length: fc.integer({ min: 1, max: 90 }),
    certainty: fc.constantFrom('exact' as const, 'vague' as const, 'disputed' as const, 'period' as const),
    tone,
    remark: fc.option(fc.constantFrom('day not given', 'dates contradict'), { nil: undefined }),
  })
  .map(({ day, near, length, certainty, remark, label, tone }) => {
    const from = near ? 18300 + (day % 6) : day;
    return {
      label,
      tone,
      certainty,
      from,
      to: from + (certainty === 'exact' ? 1 : length),
      when: certainty === 'period' ? '6 to 28 May 2025' : '6 May 2025',
      ...(remark && { remark }),
    };
  });
const timeline = fc.record({
  kind: fc.constant('timeline' as const),
  width: fc.constant(1184),
  height,
  lang: fc.constantFrom('en', 'de', 'fr'),
  events: fc.array(event, { minLength: 2, maxLength: 12 }),
});

test.each<[string, fc.Arbitrary<Drawing>]>([
  ['bars', bar],
  ['unit squares', scale],
  ['lines', line],
  ['timelines', timeline],
])('%s never let texts collide or leave the drawing', async (_, arbitrary) => {
  let drawn = 0;
  await fc.assert(
    fc.asyncProperty(arbitrary, async drawing => {
      try {
        expect(
          collisions(await drawInline(drawing, tokens, { id: 'a', alt: 'a', lang: 'en' }), drawing),
        ).toEqual([]);
        drawn++;
      } catch (error) {
        if (!(error instanceof RoomError)) throw error;
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 40), ...(process.env.RUNS ? {} : { seed: 6 }) },
  );
  expect(drawn).toBeGreaterThan(35);
});
