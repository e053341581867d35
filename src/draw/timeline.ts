/** An event ledger: a row an event, its name at the left, its time on a dated axis at the right. */
import { deckWords } from '../deck/words/index.ts';
import { type DayTick, dayTicks } from './days.ts';
import { dottedBand } from './open.ts';
import { RoomError } from './room.ts';
import { type Ink, round, type Sheet, type Style, stylesOf } from './sheet.ts';
import { tokenOf } from './tokens.ts';
import type { TimelineDrawing, Tone } from './types.ts';
import { fitLines, type Lines, wrap } from './wrap.ts';

type Event = TimelineDrawing['events'][number];

/** A stretch of time on a stretch of the page. */
interface Panel {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly DayTick[];
  /** px a day. */
  readonly scale: number;
  /** Days stand as cells. */
  readonly cells: boolean;
  readonly ground: 'paper' | 'tint';
  readonly lang: string;
}

const axisCut = (sheet: Sheet) => stylesOf(sheet.tokens).sans(20);

/** px of the head with the axis's names. */
const head = 38;

const whole = (day: number) => Math.abs(day - Math.round(day)) < 1e-9;
/** The end of an event's time; a day without one ends at midnight. */
const endOf = ({ from, to }: Event) => (to > from ? to : whole(from) ? from + 1 : from);
const nameInk = (tone: Tone): Ink => (tone === 'mark' ? 'ink' : tone);

/** The crowded stretch: a third of the events, three or more, in a twentieth of the span. */
export function crowd(events: readonly Event[]): { from: number; to: number } | undefined {
  const from = Math.min(...events.map(event => event.from));
  const span = Math.max(...events.map(endOf)) - from;
  if (span <= 18) return undefined;
  const exact = events.filter(event => event.certainty === 'exact').sort((a, b) => a.from - b.from);
  let best: { from: number; to: number; count: number } | undefined;
  exact.forEach((event, i) => {
    const held = exact.slice(i).filter(other => endOf(other) - event.from <= Math.max(span / 20, 1));
    if (!best || held.length > best.count)
      best = { from: event.from, to: Math.max(...held.map(endOf)), count: held.length };
  });
  if (!best || best.count < Math.max(3, events.length / 3)) return undefined;
  // Days around it, so that the stretch is seen in its place.
  const days = best.to - best.from;
  const most = days <= 6 ? 7 : days;
  return { from: Math.floor(best.from), to: Math.ceil(Math.floor(best.from) + most) };
}

function panelOf(
  sheet: Sheet,
  drawing: TimelineDrawing,
  span: { from: number; to: number },
  left: number,
  right: number,
  ground: 'paper' | 'tint',
): Panel {
  const style = axisCut(sheet);
  const timed = drawing.events.some(event => !whole(event.from) || !whole(event.to));
  const scale = (right - left) / (span.to - span.from);
  const cells = !timed && span.to - span.from <= 18;
  const air = cells ? 4 : 16;
  const ticks = dayTicks(span, scale, drawing.lang, !timed, text => sheet.measure(text, style) + air);
  return { ...span, left, right, ticks, scale, cells, ground, lang: drawing.lang };
}

/** The whole axis: from the first moment to the last, with some air where it isn't days. */
function spanOf(events: readonly Event[]): { from: number; to: number } {
  const from = Math.min(...events.map(event => event.from));
  const to = Math.max(...events.map(endOf));
  const timed = events.some(event => !whole(event.from) || !whole(event.to));
  if (to - from <= 18 && !timed) return { from, to: Math.max(to, from + 5) };
  const air = (to - from) * 0.03 || 1 / 24;
  return { from: from - air, to: to + air };
}

/** Draws a ledger. Throws RoomError where names don't fit their rows. */
export function drawTimeline(sheet: Sheet, drawing: TimelineDrawing): void {
  const { events } = drawing;
  const zoom = crowd(events);
  const pitch = Math.min((sheet.height - head) / events.length, 160);
  const names = namesOf(sheet, events, pitch, zoom !== undefined);
  const left = Math.max(...names.map(name => name.width)) + 32;
  const middle = zoom ? left + (sheet.width - left) * 0.56 : sheet.width;
  const main = panelOf(sheet, drawing, spanOf(events), left, middle - (zoom ? 24 : 0), 'paper');
  const panels = zoom ? [main, panelOf(sheet, drawing, zoom, middle, sheet.width, 'tint')] : [main];
  const bottom = head + pitch * events.length;

  if (zoom) drawGrounds(sheet, main, panels[1]!, bottom);
  for (const panel of panels) drawAxis(sheet, panel, bottom);
  if (zoom) drawTie(sheet, main, panels[1]!);
  sheet.rect(0, head - 2, sheet.width, 2, 'ink');
  events.forEach((event, i) => {
    const top = head + i * pitch;
    if (i > 0) sheet.rect(0, top - 0.5, sheet.width, 1, 'hairline');
    const { lines, style } = names[i]!;
    const step = style.size * 1.22;
    lines.forEach((line, n) => {
      const y = top + pitch / 2 + style.size * 0.34 + (n - (lines.length - 1) / 2) * step;
      sheet.text(0, y, line, style, nameInk(event.tone));
    });
    const enlarged =
      zoom && event.certainty === 'exact' && event.from >= zoom.from && endOf(event) <= zoom.to;
    if (enlarged) {
      const x = placeOf(main, event.from + 0.5);
      sheet.rect(x - 4, top + pitch / 2 - 4, 8, 8, markInk(event.tone));
    }
    drawEvent(sheet, event, enlarged ? panels[1]! : main, top, pitch);
  });
}

/** All names in one size. */
function namesOf(sheet: Sheet, events: readonly Event[], pitch: number, zoomed: boolean): Lines[] {
  const cuts = stylesOf(sheet.tokens);
  const largest = Math.max(16, Math.min(28, Math.floor(pitch * 0.6)));
  const sizes = Array.from({ length: largest - 15 }, (_, i) => largest - i);
  const cut = (event: Event) => (event.tone === 'mark' ? cuts.sans : cuts.strong);
  const most = (size: number) => Math.max(1, Math.min(3, Math.floor((pitch - 2) / (size * 1.22))));
  for (const width of zoomed ? [340, 420, 520] : [440, 520, 640]) {
    const size = Math.min(
      ...events.map(event => fitLines(sheet, event.label, cut(event), sizes, width, most).style.size),
    );
    const names = events.map(event => wrap(sheet, event.label, cut(event)(size), width));
    if (names.every(name => name.lines.length <= most(size) && name.width <= width)) return names;
  }
  throw new RoomError(`${events.length} rows of ${Math.floor(pitch)} px are too low for names this long`);
}

const placeOf = (panel: Panel, day: number) => panel.left + (day - panel.from) * panel.scale;

function drawAxis(sheet: Sheet, panel: Panel, bottom: number): void {
  const style = axisCut(sheet);
  const top = panel.cells ? head : 4;
  const lines = panel.ticks
    .map(tick => `M${round(placeOf(panel, tick.at))} ${top}V${round(bottom)}`)
    .join('');
  if (lines) sheet.path(lines, { stroke: 'hairline', width: 1 });
  for (const tick of panel.ticks) {
    const x = placeOf(panel, tick.at);
    // A day's name stands over its cell, a month's or an hour's after its line.
    if (panel.cells) sheet.text(x + panel.scale / 2, 24, tick.text, style, 'text', 'middle');
    else sheet.text(x + 8, 24, tick.text, style, 'text');
  }
}

/** The second panel's ground, and its place on the whole axis. */
function drawGrounds(sheet: Sheet, main: Panel, panel: Panel, bottom: number): void {
  const [from, to] = [placeOf(main, panel.from), placeOf(main, panel.to)];
  sheet.rect(panel.left, head, panel.right - panel.left, bottom - head, panel.ground);
  sheet.rect(from, head, Math.max(to - from, 4), bottom - head, panel.ground);
}

/** What ties the second panel to its place. */
function drawTie(sheet: Sheet, main: Panel, panel: Panel): void {
  const [from, to] = [placeOf(main, panel.from), placeOf(main, panel.to)];
  sheet.rect(from, head - 7, Math.max(to - from, 4), 5, 'ink');
  sheet.rect(from, head - 7, panel.left - from, 2, 'ink');
  sheet.rect(panel.left, head - 7, panel.right - panel.left, 5, 'ink');
}

const markInk = (tone: Tone): Ink => (tone === 'mark' ? 'ink' : tone);
const onInk = (tone: Tone): Ink => (tone === 'accent' ? 'on-accent' : 'paper');

/** One event's time on its panel, by its certainty. */
function drawEvent(sheet: Sheet, event: Event, panel: Panel, top: number, pitch: number): void {
  const cuts = stylesOf(sheet.tokens);
  const size = Math.max(16, Math.min(24, Math.floor(pitch * 0.55)));
  const height = Math.min(pitch > 110 ? 68 : 56, pitch - Math.max(6, Math.min(24, pitch * 0.3)));
  const y = top + (pitch - height) / 2;
  const base = top + pitch / 2 + size * 0.34;
  const { comma } = deckWords(panel.lang);
  const remark = event.remark ? comma + event.remark : '';

  if (event.certainty === 'disputed') {
    // Nowhere in particular: over the whole axis, with both ends open.
    sheet.rect(panel.left, y, panel.right - panel.left, height, panel.ground);
    dottedBand(sheet, panel.left, y, panel.right - panel.left, height, nameInk(event.tone));
    const style = cuts.quiet(size + (pitch > 60 ? 4 : 0));
    sheet.text(panel.left + 20, base, event.when + remark, style, nameInk(event.tone));
    return;
  }
  const from = placeOf(panel, event.from);
  const to = Math.min(placeOf(panel, endOf(event)), panel.right);
  if (event.certainty === 'vague') {
    sheet.rect(from, y, to - from, height, panel.ground);
    sheet.path(`M${round(to)} ${round(y + 1)}H${round(from + 1)}V${round(y + height - 1)}H${round(to)}`, {
      stroke: event.tone === 'mark' ? 'mute' : event.tone,
      width: 2,
      dash: tokenOf(sheet.tokens, '--dash-announced'),
    });
    beside(sheet, panel, [from, to], base, event.when + remark, cuts.sans(size), 'text');
    return;
  }
  const day = event.certainty === 'exact' && panel.cells;
  if (event.certainty === 'period' || day) {
    const end = day ? from + panel.scale : to;
    const inset = day ? 1 : 0;
    sheet.rect(from + inset, y, Math.max(end - from, 4) - 2 * inset, height, markInk(event.tone));
    beside(sheet, panel, [from, end], base, event.when, cuts.strong(size), onInk(event.tone), event.remark);
    return;
  }
  const x = placeOf(panel, whole(event.from) ? event.from + 0.5 : event.from);
  sheet.rect(x - 6, top + pitch / 2 - 6, 12, 12, markInk(event.tone));
  beside(
    sheet,
    panel,
    [x - 6, x + 6],
    base,
    event.when,
    cuts.sans(Math.max(16, size - 2)),
    'none',
    event.remark,
  );
}

/**
 * Words inside a mark if they fit, else at its right, else at its left; a remark goes with them or follows outside.
 * Throws RoomError where they fit nowhere.
 */
function beside(
  sheet: Sheet,
  panel: Panel,
  [from, to]: readonly [number, number],
  y: number,
  words: string,
  style: Style,
  inner: Ink | 'none',
  remark = '',
): void {
  const solid = inner !== 'text';
  const both = remark ? words + deckWords(panel.lang).comma + remark : words;
  const sizes = [style.size, 20, 18, 16].filter(size => size <= style.size);
  const sized = (size: number, outside: boolean): Style => ({
    ...style,
    size,
    ...(outside && { weight: 400 }),
  });
  const holds = (text: string, size: number) =>
    inner !== 'none' && sheet.measure(text, sized(size, false)) + (solid ? 12 : 32) <= to - from;
  const side = (text: string, size: number) => {
    const width = text ? sheet.measure(text, sized(size, true)) : 0;
    return to + 10 + width <= panel.right ? 1 : from - 10 - width >= panel.left - 16 ? -1 : 0;
  };
  const choices = [
    ...sizes.filter(size => size >= 18).map(size => ({ size, inside: words, outside: remark })),
    ...sizes.map(size => ({ size, inside: both, outside: '' })),
    ...sizes.map(size => ({ size, inside: '', outside: both })),
  ];
  const chosen = choices.find(
    ({ size, inside, outside }) => (!inside || holds(inside, size)) && (!outside || side(outside, size)),
  );
  if (!chosen) throw new RoomError(`no room for '${both}' on the axis`);
  const { size, inside, outside } = chosen;
  const base = y - (style.size - size) * 0.34;
  if (inside && solid) sheet.text((from + to) / 2, base, inside, sized(size, false), inner as Ink, 'middle');
  else if (inside) sheet.text(from + 20, base, inside, sized(size, false), inner as Ink);
  if (!outside) return;
  const width = sheet.measure(outside, sized(size, true));
  const right = side(outside, size) > 0;
  const x = right ? to + 10 : from - 10;
  // Lines of the axis stop at the words.
  sheet.rect(right ? x - 2 : x - width - 2, base - size * 0.8, width + 4, size * 1.06, panel.ground);
  sheet.text(x, base, outside, sized(size, true), 'text', right ? 'start' : 'end');
}
