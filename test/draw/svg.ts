/** Reads a drawing's SVG back: what tests look at. */
import { widthOf } from '../../src/draw/faces.ts';

export interface ReadText {
  readonly words: string;
  readonly size: number;
  /** px as painted: as wide as measured, as high as the type's size around the middle of the line. */
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

const plain = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot);/g,
    (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name as 'amp'],
  );

/** All texts with their boxes, measured with the real faces. */
export function textsOf(svg: string): ReadText[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes, inner]) => {
    const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes!)?.[1];
    const words = plain(inner!);
    const size = Number(of('font-size'));
    const face = {
      family: of('font-family') ? 'Source Serif 4' : 'Source Sans 3',
      weight: Number(of('font-weight')),
      italic: of('font-style') === 'italic',
    };
    const width = widthOf(words, face) * size;
    const [x, y] = [Number(of('x')), Number(of('y'))];
    const left = of('text-anchor') === 'middle' ? x - width / 2 : of('text-anchor') === 'end' ? x - width : x;
    const middle = y - 0.33 * size;
    return {
      words,
      size,
      box: { left, right: left + width, top: middle - size / 2, bottom: middle + size / 2 },
    };
  });
}

export interface ReadPath {
  readonly d: string;
  readonly fill: string;
  readonly stroke?: string;
  readonly dash?: string;
}

/** All paths, inks by their property's name. */
export function pathsOf(svg: string): ReadPath[] {
  const ink = (value: string | undefined) => /var\(--([\w-]+)/.exec(value ?? '')?.[1] ?? value;
  return [...svg.matchAll(/<path ([^>]*)\/>/g)].map(([, attributes]) => {
    const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes!)?.[1];
    const [stroke, dash] = [ink(of('stroke')), of('stroke-dasharray')];
    return { d: of('d')!, fill: ink(of('fill'))!, ...(stroke && { stroke }), ...(dash && { dash }) };
  });
}

/** The rectangles of a path as 'M x y h w v h ...'. */
export function boxesOf(d: string): { x: number; y: number; width: number; height: number }[] {
  return [...d.matchAll(/M([-\d.]+) ([-\d.]+)h([-\d.]+)v([-\d.]+)/g)].map(([, ...numbers]) => {
    const [x, y, width, height] = numbers.map(Number) as [number, number, number, number];
    return {
      x: Math.min(x, x + width),
      y: Math.min(y, y + height),
      width: Math.abs(width),
      height: Math.abs(height),
    };
  });
}

/** What is wrong with the texts of a drawing: over each other, outside, too small. */
export function collisions(svg: string, { width, height }: { width: number; height: number }): string[] {
  const texts = textsOf(svg);
  const found: string[] = [];
  texts.forEach(({ words, size, box }, i) => {
    if (size < 16) found.push(`'${words}' has ${size} px`);
    if (box.left < -0.5 || box.right > width + 0.5 || box.top < -1 || box.bottom > height + 1)
      found.push(`'${words}' leaves the drawing: ${JSON.stringify(box)}`);
    for (const other of texts.slice(i + 1)) {
      const b = other.box;
      const apart =
        box.right <= b.left || b.right <= box.left || box.bottom <= b.top + 0.5 || b.bottom <= box.top + 0.5;
      if (!apart) found.push(`'${words}' lies on '${other.words}'`);
    }
  });
  return found;
}
