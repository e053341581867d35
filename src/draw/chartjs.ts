/**
 * Runs Chart.js on a canvas that writes down what is drawn, as paths in inks and whole texts, instead of painting:
 * exact geometry, no clip ids, and each string stays one `<text>`. Inks stand where Chart.js expects colours.
 */
import type { ChartConfiguration, Chart as ChartJs } from 'chart.js';
import { type Ink, round, type Sheet, type Style } from './sheet.ts';

/** A font as Chart.js passes it on: '600 22px sans'. */
function styleOf(font: string): Style {
  const [, weight, size, family] = /(\d+)?\s*([\d.]+)px (sans|serif)/.exec(font) ?? [];
  return {
    size: Number(size ?? 10),
    weight: Number(weight ?? 400),
    family: family === 'serif' ? 'serif' : 'sans',
  };
}

/** Where Chart.js's canvas lies on the sheet, over its whole width; px. */
export interface Frame {
  readonly top: number;
  readonly height: number;
}

/** The part of CanvasRenderingContext2D that bars, lines, points and axes use. */
function recorder(sheet: Sheet, frame: Frame) {
  let state = {
    fillStyle: 'ink',
    strokeStyle: 'ink',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    lineDashOffset: 0,
    font: '400 10px sans',
    textAlign: 'left',
    textBaseline: 'alphabetic',
    dash: [] as number[],
    x: 0,
    y: frame.top,
  };
  const stack: (typeof state)[] = [];
  let d = '';
  const point = (x: number, y: number) => `${round(x + state.x)} ${round(y + state.y)}`;
  const seen = (ink: unknown): ink is Ink => typeof ink === 'string' && ink !== 'none';
  const context = {
    canvas: { width: sheet.width, height: frame.height, style: {}, getContext: () => context },
    save: () => void stack.push({ ...state }),
    restore() {
      state = stack.pop() ?? state;
    },
    beginPath() {
      d = '';
    },
    closePath() {
      d += 'Z';
    },
    moveTo(x: number, y: number) {
      d += `M${point(x, y)}`;
    },
    lineTo(x: number, y: number) {
      d += `${d ? 'L' : 'M'}${point(x, y)}`;
    },
    rect(x: number, y: number, w: number, h: number) {
      d += `M${point(x, y)}h${round(w)}v${round(h)}h${round(-w)}Z`;
    },
    fill: () => void (d && seen(state.fillStyle) && sheet.path(d, { fill: state.fillStyle })),
    stroke() {
      if (!d || !seen(state.strokeStyle) || state.lineWidth <= 0) return;
      sheet.path(d, {
        stroke: state.strokeStyle,
        width: state.lineWidth,
        round: state.lineJoin === 'round',
        ...(state.dash.length && { dash: state.dash.join(' ') }),
      });
    },
    fillRect: (x: number, y: number, w: number, h: number) =>
      sheet.rect(x + state.x, y + state.y, w, h, state.fillStyle as Ink),
    clearRect() {},
    clip() {},
    setLineDash(dash: number[]) {
      state.dash = dash;
    },
    getLineDash: () => state.dash,
    setTransform: () => void Object.assign(state, { x: 0, y: frame.top }),
    resetTransform: () => void Object.assign(state, { x: 0, y: frame.top }),
    translate: (x: number, y: number) => void Object.assign(state, { x: state.x + x, y: state.y + y }),
    rotate(angle: number) {
      if (angle) throw new Error('text on a drawing is horizontal');
    },
    measureText: (words: string) => ({ width: sheet.measure(words, styleOf(state.font)) }),
    fillText(words: string, x: number, y: number) {
      const style = styleOf(state.font);
      const anchor = state.textAlign === 'center' ? 'middle' : state.textAlign === 'right' ? 'end' : 'start';
      const drop = { top: 0.78, middle: 0.34, bottom: -0.22 }[state.textBaseline] ?? 0;
      sheet.text(x + state.x, y + state.y + drop * style.size, words, style, state.fillStyle as Ink, anchor);
    },
  };
  for (const key of Object.keys(state) as (keyof typeof state)[])
    Object.defineProperty(context, key, {
      get: () => state[key],
      set: value => void Object.assign(state, { [key]: value }),
    });
  return context;
}

let library: Promise<typeof ChartJs> | undefined;

/** Chart.js with only what bars and lines need, loaded at the first chart. */
function load(): Promise<typeof ChartJs> {
  library ??= import('chart.js').then(parts => {
    const { Chart } = parts;
    Chart.register(
      parts.BarController,
      parts.BarElement,
      parts.LineController,
      parts.LineElement,
      parts.PointElement,
      parts.CategoryScale,
      parts.LinearScale,
    );
    return Chart;
  });
  return library;
}

/** Draws a chart onto the sheet, into a frame or over all of it. */
export async function runChart(sheet: Sheet, config: ChartConfiguration, frame?: Frame): Promise<void> {
  const Chart = await load();
  const { canvas } = recorder(sheet, frame ?? { top: 0, height: sheet.height });
  new Chart(canvas as unknown as HTMLCanvasElement, {
    ...config,
    options: {
      ...config.options,
      responsive: false,
      animation: false,
      events: [],
      devicePixelRatio: 1,
      plugins: { legend: { display: false }, tooltip: { enabled: false }, title: { display: false } },
    },
  });
}
