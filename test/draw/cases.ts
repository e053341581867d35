/** Drawings of every sort: the golden files, the gallery and the checks draw these. */
import type {
  BarDrawing,
  Drawing,
  LineDrawing,
  Mark,
  ScaleDrawing,
  StripDrawing,
  TimelineDrawing,
} from '../../src/draw/types.ts';

const mark = (label: string, text: string, value?: number, rest: Partial<Mark> = {}): Mark => ({
  label,
  text,
  tone: 'mark',
  ...(value !== undefined && { value }),
  ...rest,
});
const bar = (height: number, ...marks: Mark[]): BarDrawing => ({ kind: 'bar', width: 1184, height, marks });
const scale = (height: number, square: number, columns: number, ...marks: Mark[]): ScaleDrawing => ({
  kind: 'scale',
  width: 1184,
  height,
  square,
  columns,
  marks,
});
const line = (height: number, rest: Omit<LineDrawing, 'kind' | 'width' | 'height'>): LineDrawing => ({
  kind: 'line',
  width: 1184,
  height,
  ...rest,
});
const strip = (
  height: number,
  value: number,
  square: number,
  [rows, columns]: [number, number],
  rest: Partial<StripDrawing> = {},
): StripDrawing => ({
  kind: 'strip',
  width: 1184,
  height,
  value,
  square,
  rows,
  columns,
  tone: 'accent',
  caption: `1 square = ${square}`,
  ...rest,
});
type Event = TimelineDrawing['events'][number];
/** Days since 1970-01-01 of a date. */
const day = (year: number, month: number, date: number, hours = 0, minutes = 0) =>
  Date.UTC(year, month - 1, date, hours, minutes) / 86_400_000;
const event = (label: string, when: string, from: number, rest: Partial<Event> = {}): Event => ({
  label,
  when,
  from,
  to: from,
  certainty: 'exact',
  tone: 'mark',
  ...rest,
});
const timeline = (height: number, events: Event[], lang = 'en'): TimelineDrawing => ({
  kind: 'timeline',
  width: 1184,
  height,
  events,
  lang,
});

const sums = [
  mark('Google Cloud contract', '$200 billion', 200),
  mark('Terafab plant, Texas', '$55 billion', 55, { detail: 'planned' }),
  mark('Price of Colossus access', 'not stated', undefined, { tone: 'accent' }),
];
const power = [
  mark('“Multi-gigawatt” at its smallest', '2 GW or more', 2000, { bound: 'more', tone: 'accent' }),
  mark('Colossus 1', '300 MW', 300),
];
const programmes: [string, string, number][] = [
  ['Warehouses with cold storage, northern coast', '31.4%', 31.4],
  ['Workshops for tram and railway carriages', '26.0%', 26],
  ['Greenhouses under glass, southern plain', '21.7%', 21.7],
  ['Schools, sports halls and public libraries', '18.2%', 18.2],
  ['Bakeries with night shifts', '15.9%', 15.9],
  ['Ports', '12.3%', 12.3],
  ['Hospitals', '9.8%', 9.8],
  ['Hotels and guest houses', '7.1%', 7.1],
  ['Street lighting, older districts', '4.6%', 4.6],
  ['Water works', '1.2%', 1.2],
  ['Cinemas', '−3.4%', -3.4],
  ['Town halls from before the last war', '−7.9%', -7.9],
  ['Theatres', '−8.4%', -8.4],
  ['Swimming pools', 'not stated', Number.NaN],
];
const many = programmes.map(([label, text, value], i) =>
  mark(label, text, Number.isNaN(value) ? undefined : value, {
    tone: i === 0 ? 'accent' : i === 3 ? 'deep' : 'mark',
  }),
);
const bounds = [
  mark('At least', '40 MW or more', 40, { bound: 'more', tone: 'accent' }),
  mark('About', 'about 35 MW', 35, { bound: 'about', tone: 'deep' }),
  mark('Between', '20 to 30 MW', 20, { high: 30 }),
  mark('Up to', 'up to 25 MW', 25, { bound: 'less' }),
  mark('Stated', '18 MW', 18),
];

const gpt4 = mark('GPT-4’s training cluster', 'roughly 25,000', 25_000, { bound: 'about' });
const gpus = mark('Colossus 1', '220,000+', 220_000, { bound: 'more', tone: 'accent' });

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
const texts = (values: readonly (number | undefined)[], decimals = 0) =>
  values.map(value => (value === undefined ? 'not stated' : value.toFixed(decimals).replace('-', '−')));
const series = (
  label: string,
  values: (number | undefined)[],
  tone: Mark['tone'] = 'mark',
  decimals = 0,
) => ({
  label,
  values,
  texts: texts(values, decimals),
  tone,
});
const carbon = years(1959, 2024).map((_, i) => Number((315.98 + 0.78 * i + 0.0137 * i * i).toFixed(2)));
const sectors = {
  x: years(2015, 2025),
  lines: [
    series('Heat pumps', [18, 20, 24, 31, 40, 54, 76, 108, 149, 202, 262], 'accent'),
    series('Aluminium', [88, 90, 91, 94, 95, 93, 97, 98, 101, 102, 104]),
    series('Rail', [66, 67, 69, 70, 72, 61, 66, 71, 73, 74, 76]),
    series('Desalination', [34, 36, 37, 39, 41, 42, 44, 46, 49, 51, 54]),
  ],
  unit: 'TWh',
  projected: 9,
  decimals: 0,
};

const may = [
  event('Pentagon lists its AI partners, without Anthropic', 'May 5', day(2026, 5, 5), {
    certainty: 'disputed',
    remark: 'dates contradict',
  }),
  event('Anthropic and SpaceX sign for Colossus 1', 'May 6', day(2026, 5, 6), {
    certainty: 'disputed',
    tone: 'accent',
    remark: 'dates contradict',
  }),
  event('Google Cloud contract; Claude Code limits doubled', 'early May', day(2026, 5, 1), {
    to: day(2026, 5, 11),
    certainty: 'vague',
    remark: 'day not given',
  }),
];
const known = [
  event('Bridge closed to lorries', '3 March', day(2025, 3, 3)),
  event('Second inspection', 'early March', day(2025, 3, 1), {
    to: day(2025, 3, 11),
    certainty: 'vague',
    remark: 'day not given',
  }),
  event('Bridge closed to all traffic', '6 March', day(2025, 3, 6), { tone: 'accent' }),
  event('Night works on the main bearing', '7 to 9 March', day(2025, 3, 7), {
    to: day(2025, 3, 10),
    certainty: 'period',
    tone: 'deep',
  }),
];
const crowded = [
  event('Plans laid out in the town hall', '15 Jan 2024', day(2024, 1, 15)),
  event('First permit granted', '9 Apr 2024', day(2024, 4, 9)),
  event('Second supplier named', '2 Jul 2024', day(2024, 7, 2)),
  event('Lease talks begin', 'autumn 2024', day(2024, 9, 1), { to: day(2024, 12, 1), certainty: 'vague' }),
  event('Credit line agreed', '18 Nov 2024', day(2024, 11, 18)),
  event('Cable contract signed', '3 March', day(2025, 3, 3)),
  event('Mayor resigns over the contract', '4 March', day(2025, 3, 4), { tone: 'accent' }),
  event('Partner list published', '5 March', day(2025, 3, 5)),
  event('Prices cut for all households', '7 March', day(2025, 3, 7)),
  event('Plant plans submitted', '8 March', day(2025, 3, 8)),
  event('Rate limits lifted', '24 Apr 2025', day(2025, 4, 24)),
  event('Court upholds the permit', '5 Jun 2025', day(2025, 6, 5)),
];
const outage = [
  event('First alarms in the control room', '14:05', day(2025, 6, 12, 14, 5)),
  event('Sign-in fails in all regions', '14:05 to 18:35', day(2025, 6, 12, 14, 5), {
    to: day(2025, 6, 12, 18, 35),
    certainty: 'period',
    tone: 'accent',
  }),
  event('Cause found', 'afternoon', day(2025, 6, 12, 14, 30), {
    to: day(2025, 6, 12, 17, 0),
    certainty: 'vague',
  }),
  event('All clear given', '19:20', day(2025, 6, 12, 19, 20), { remark: 'by e-mail' }),
];
const decades = [
  event('The dam is planned', '1952', day(1952, 1, 1), { to: day(1953, 1, 1), certainty: 'vague' }),
  event('Valley cleared', '1961 to 1964', day(1961, 1, 1), { to: day(1965, 1, 1), certainty: 'period' }),
  event('Reservoir full', '2 May 1971', day(1971, 5, 2), { tone: 'accent' }),
  event('Turbines replaced', '30 June 2003', day(2003, 6, 30), { remark: 'two of six' }),
];

/** By name: kind, what is hard about it, height. */
export const cases: Readonly<Record<string, Drawing>> = {
  'bar-sums-430': bar(430, ...sums),
  'bar-sums-280': bar(280, ...sums),
  'bar-sums-540': bar(540, ...sums),
  'bar-power-430': bar(430, ...power),
  'bar-power-280': bar(280, ...power),
  'bar-bounds-430': bar(430, ...bounds),
  'bar-bounds-280': bar(280, ...bounds),
  'bar-negative-380': bar(
    380,
    mark('Profit, first half', '$12m', 12, { tone: 'accent' }),
    mark('Loss, second half', '−$30m', -30),
    mark('The whole year', '−$18m', -18),
  ),
  'bar-losses-280': bar(
    280,
    mark('Spring', '−4.1', -4.1, { tone: 'accent' }),
    mark('Summer', '−12.5', -12.5),
  ),
  'bar-twelve-460': bar(460, ...many.slice(0, 12)),
  'bar-fourteen-540': bar(540, ...many),
  'bar-fourteen-380': bar(380, ...many),
  'bar-fourteen-280': bar(280, ...many),
  'bar-long-430': bar(
    430,
    ...many.slice(0, 5).map(m => ({
      ...m,
      label: `${m.label}, counted with their offices and the houses of those who work there, by district`,
    })),
  ),
  'bar-long-six-430': bar(
    430,
    ...many.slice(0, 6).map(m => ({ ...m, detail: 'in the first year after the reform' })),
  ),
  'scale-gpus-470': scale(470, 1000, 25, gpt4, gpus),
  'scale-gpus-380': scale(380, 1000, 25, gpt4, gpus),
  'scale-gpus-280': scale(280, 1000, 25, gpt4, gpus),
  'scale-two-430': scale(
    430,
    1,
    10,
    mark('Tram', '10 seats', 10),
    mark('Bus on rails with a joint', '20 seats', 20, { tone: 'accent' }),
  ),
  'scale-three-430': scale(
    430,
    2,
    20,
    mark('Old hall', '40 MW', 40),
    mark('New hall', 'over 120 MW', 120, { bound: 'more', tone: 'accent' }),
  ),
  'scale-forty-430': scale(
    430,
    1,
    10,
    mark('Village', '10 pumps', 10),
    mark('Town', '400 pumps', 400, { tone: 'accent' }),
  ),
  'scale-forty-280': scale(
    280,
    1,
    10,
    mark('Village', '10 pumps', 10),
    mark('Town', '400+ pumps', 400, { tone: 'accent', bound: 'more' }),
  ),
  'scale-three-marks-430': scale(
    430,
    1,
    20,
    mark('One', '20', 20),
    mark('Two, part of a square over', '52.5', 52.5, { tone: 'deep' }),
    mark('Three', 'up to 100', 100, { tone: 'accent', bound: 'less' }),
    mark('Four', 'not stated'),
  ),
  'line-carbon-430': line(430, {
    x: years(1959, 2024),
    lines: [series('Mauna Loa', carbon, 'accent', 2)],
    unit: 'ppm',
    decimals: 2,
    mark: { index: 56, line: 0, text: 'First year above 400 ppm' },
  }),
  'line-carbon-280': line(280, {
    x: years(1959, 2024),
    lines: [series('Mauna Loa', carbon, 'accent', 2)],
    unit: 'ppm',
    decimals: 2,
    mark: { index: 56, line: 0, text: 'First year above 400 ppm' },
  }),
  'line-sectors-460': line(460, {
    ...sectors,
    mark: { index: 7, line: 0, text: 'above aluminium for the first time' },
  }),
  'line-sectors-380': line(380, {
    ...sectors,
    mark: { index: 7, line: 0, text: 'above aluminium for the first time' },
  }),
  'line-sectors-280': line(280, sectors),
  'line-gaps-380': line(380, {
    x: years(2012, 2020),
    lines: [
      series('Visitors by boat', [4, 5, undefined, undefined, 9, 11, 10, 12, 13], 'accent'),
      series(
        'Visitors by the mountain railway and on foot',
        [8, 8, 7, 7, 6, 6, 5, undefined, undefined],
        'deep',
      ),
    ],
    unit: 'thousand',
    decimals: 0,
  }),
  'line-negative-540': line(540, {
    x: ['Jan', 'Mar', 'Apr', 'Aug', 'Dec'],
    positions: [0, 2, 3, 7, 11],
    lines: [series('Balance', [-12, -4, 3, 18, -7], 'accent')],
    unit: '$ million',
    decimals: 0,
  }),
  'timeline-may-430': timeline(430, may),
  'timeline-may-280': timeline(280, may),
  'timeline-known-430': timeline(430, known),
  'timeline-known-280': timeline(280, known),
  'timeline-crowded-460': timeline(460, crowded),
  'timeline-crowded-380': timeline(380, crowded),
  'timeline-crowded-280': timeline(280, crowded),
  'timeline-outage-380': timeline(380, outage),
  'timeline-decades-540': timeline(540, decades, 'de'),
  'timeline-two-430': timeline(
    430,
    known.slice(0, 3).filter((_, i) => i !== 1),
  ),
  'strip-gpus': strip(109, 220_000, 1000, [4, 56], { bound: 'more', caption: '1 square = 1,000 GPUs' }),
  'strip-uneven': strip(107, 227, 1, [4, 58], { bound: 'more' }),
  'strip-about': strip(118, 25_300, 120, [4, 53], { bound: 'about' }),
  'strip-less': strip(72, 385, 1, [4, 97], { bound: 'less' }),
  'strip-few': strip(49, 48, 1, [1, 48], { tone: 'mark' }),
};
