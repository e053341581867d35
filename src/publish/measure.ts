import type { Box, MeasuredSlide, MeasuredText, Paint, Paragraph, TextPlace } from './measured.ts';

/**
 * Runs inside the page, so it may use nothing but the page: gives the layout of the slides with these numbers, or of all.
 * What it can't see (fallbacks) is left empty.
 */
export function measureSlides(numbers?: readonly number[]): MeasuredSlide[] {
  const sections = [...document.querySelectorAll<HTMLElement>('foreignObject > section[id]')];
  return sections.flatMap((section, at) =>
    numbers && !numbers.includes(at + 1) ? [] : [measure(section, at + 1)],
  );

  function measure(section: HTMLElement, number: number): MeasuredSlide {
    const origin = section.getBoundingClientRect();
    const style = getComputedStyle(section);
    const pad = (side: string) => Number.parseFloat(style.getPropertyValue(`padding-${side}`)) || 0;
    const round = (value: number) => Math.round(value * 100) / 100;
    const box = (rect: Box): Box => ({
      left: round(rect.left - origin.left),
      top: round(rect.top - origin.top),
      right: round(rect.right - origin.left),
      bottom: round(rect.bottom - origin.top),
    });
    const classes = [...section.classList];
    const claim = section.querySelector('h1');
    const exhibit = exhibitOf(section);
    return {
      number,
      id: section.dataset.slide ?? '',
      classes: classes.filter(name => !/^fit-\d$/.test(name)),
      claim: (section.querySelector('h1, h2, h3')?.textContent ?? '')
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
      ...(claim && { claimTop: round(claim.getBoundingClientRect().top - origin.top) }),
      fit: Number(classes.find(name => /^fit-\d$/.test(name))?.slice(4) ?? 0),
      scroll: { width: section.scrollWidth, height: section.scrollHeight },
      client: { width: section.clientWidth, height: section.clientHeight },
      safe: {
        left: pad('left'),
        top: pad('top'),
        right: origin.width - pad('right'),
        bottom: origin.height - pad('bottom'),
      },
      texts: texts(section, box),
      pictures: [...section.querySelectorAll('svg.drawing, img')].map(picture => ({
        box: box(painted(picture)),
        alt: (picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? '').trim(),
        marks: marksOf(picture),
      })),
      paragraphs: paragraphs(section),
      ...(exhibit && { exhibit: box(exhibit) }),
      headings: [...section.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
        Number(tagName[1]),
      ),
      fallbacks: [],
    };
  }

  function texts(section: HTMLElement, box: (rect: Box) => Box): MeasuredText[] {
    const found: MeasuredText[] = [];
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let stretch = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.nodeValue!.trim() || parent.closest('.data, .draft-band, .ruler')) continue;
      const style = getComputedStyle(parent);
      if (style.visibility === 'hidden' || style.display === 'none') continue;
      stretch += 1;
      range.selectNodeContents(node);
      const size = Number.parseFloat(style.fontSize) * scaleOf(parent);
      const clip = clipOf(parent, section);
      const weight = Number.parseInt(style.fontWeight, 10) || 400;
      for (const rect of lines(range)) {
        const middle = (rect.top + rect.bottom) / 2;
        const ink = { left: rect.left, right: rect.right, top: middle - size / 2, bottom: middle + size / 2 };
        const text = node
          .nodeValue!.replace(/\u00ad/g, '')
          .replace(/\s+/g, ' ')
          .trim();
        const paint = paintOf(parent, style, rect);
        found.push({
          text,
          box: box(ink),
          size,
          place: placeOf(parent, section),
          stretch,
          ...(clip && { clip: box(clip) }),
          ...(paint && { paint }),
          bold: weight >= 700,
        });
      }
    }
    return found;
  }

  function lines(range: Range): Box[] {
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const joined: { left: number; right: number; top: number; bottom: number }[] = [];
    for (const { left, right, top, bottom } of rects) {
      const last = joined.at(-1);
      if (last && Math.abs(last.top - top) < 2) last.right = Math.max(last.right, right);
      else joined.push({ left, right, top, bottom });
    }
    return joined;
  }

  /** Colours of a text: in a drawing those of its fill and of the topmost mark under its middle. */
  function paintOf(element: Element, style: CSSStyleDeclaration, line: Box): Paint | undefined {
    const svg = element.closest<SVGSVGElement>('svg.drawing');
    const ink = channels(svg ? style.fill : style.color);
    const ground = svg ? groundInDrawing(element, svg, line) : groundOf(element);
    return ink && ground && { ink: hex(over(faded(ink, element), ground)), ground: hex(ground) };
  }

  function channels(colour: string): number[] | undefined {
    const parts = /^rgba?\(([^)]+)\)$/
      .exec(colour)?.[1]
      ?.match(/[\d.]+/g)
      ?.map(Number);
    return parts && [...parts.slice(0, 3), parts[3] ?? 1];
  }

  function faded([red = 0, green = 0, blue = 0, alpha = 1]: number[], element: Element): number[] {
    let opacity = alpha;
    for (let up: Element | null = element; up; up = up.parentElement)
      opacity *= Number(getComputedStyle(up).opacity);
    return [red, green, blue, opacity];
  }

  function over(top: number[], below: number[]): number[] {
    const alpha = top[3] ?? 1;
    return [0, 1, 2].map(at => top[at]! * alpha + below[at]! * (1 - alpha));
  }

  function hex(colour: number[]): string {
    return `#${colour
      .slice(0, 3)
      .map(value => Math.round(value).toString(16).padStart(2, '0'))
      .join('')}`;
  }

  /** What is behind an element, as far as plain colours tell. */
  function groundOf(element: Element | null): number[] | undefined {
    if (!element) return [255, 255, 255];
    const style = getComputedStyle(element);
    if (style.backgroundImage !== 'none') return undefined;
    const own = channels(style.backgroundColor);
    if (own && own[3] === 1) return own;
    const below = groundOf(element.parentElement);
    return own && below ? over(own, below) : below;
  }

  function groundInDrawing(element: Element, svg: SVGSVGElement, line: Box): number[] | undefined {
    const x = (line.left + line.right) / 2;
    const y = (line.top + line.bottom) / 2;
    let ground = groundOf(svg);
    for (const shape of svg.querySelectorAll<SVGGeometryElement>('rect, path, circle, polygon')) {
      if (!(shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
      const fill = channels(getComputedStyle(shape).fill);
      const matrix = fill && shape.getScreenCTM();
      if (!matrix || !ground) continue;
      if (shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse())))
        ground = over(faded(fill, shape), ground);
    }
    return ground;
  }

  /** A drawing's data marks are its filled paths; rules and panels are rectangles. */
  function marksOf(picture: Element): Paint[] {
    const ground = picture.matches('svg') ? groundOf(picture) : undefined;
    if (!ground) return [];
    const found = new Map<string, Paint>();
    for (const mark of picture.querySelectorAll('path, circle, polygon')) {
      if (mark.closest('defs, clipPath, mask, pattern')) continue;
      const style = getComputedStyle(mark);
      const fill = channels(style.fill);
      if (!fill || fill[3] === 0) continue;
      const painted = (colour: number[]) => hex(over(faded(colour, mark), ground));
      // A hollow mark is seen by its outline.
      const stroke = channels(style.stroke);
      const ink = stroke && painted(fill) === hex(ground) ? painted(stroke) : painted(fill);
      found.set(ink, { ink, ground: hex(ground) });
    }
    return [...found.values()];
  }

  /** Running text in two lines or more; a small word or subtitle behind a break is a line of its own. */
  function paragraphs(section: HTMLElement): Paragraph[] {
    return [...section.querySelectorAll('h1, h2, p, li')].flatMap(block => {
      // A figure and its caption stand side by side: no running text.
      if (
        block.closest('table, footer, header, figure, .data, section.figures li') ||
        block.querySelector('p, ul, ol, svg, img')
      )
        return [];
      const range = document.createRange();
      range.selectNodeContents(block);
      const small = block.querySelector(':scope > br');
      if (small) range.setEndBefore(small);
      const found = lines(range);
      const text = range.toString().replace(/\s+/g, ' ').trim();
      if (found.length < 2 || !text.includes(' ')) return [];
      const widths = found.map(({ left, right }) => right - left);
      const lastLine = found.at(-1)!;
      const word = lastWord(range);
      return [
        {
          text,
          widest: Math.round(Math.max(...widths)),
          last: Math.round(widths.at(-1)!),
          lone: word !== undefined && Math.abs(word.left - lastLine.left) < 2 && word.top > found.at(-2)!.top,
        },
      ];
    });
  }

  /** The last word's box, where it stands in one text node and on one line. */
  function lastWord(range: Range): DOMRect | undefined {
    const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
    let last: Node | undefined;
    for (let node = walker.nextNode(); node && range.intersectsNode(node); node = walker.nextNode())
      if (node.nodeValue!.trim()) last = node;
    const text = last?.nodeValue?.trimEnd() ?? '';
    const start = text.search(/[^\s]+$/);
    if (!last || start < 0) return undefined;
    const word = document.createRange();
    word.setStart(last, start);
    word.setEnd(last, text.length);
    const rects = [...word.getClientRects()].filter(({ width }) => width > 0);
    return rects.length === 1 ? rects[0] : undefined;
  }

  /** All of a slide that is neither claim, takeaway, header nor source line. */
  function exhibitOf(section: HTMLElement): Box | undefined {
    const quotes = [...section.querySelectorAll(':scope > blockquote')];
    const takeaway = quotes.length > 1 || !section.matches('.quote') ? quotes.at(-1) : undefined;
    const rects = [...section.children]
      .filter(
        child =>
          child !== takeaway && !child.matches('h1, header, footer, style, script, .ruler, .draft-band'),
      )
      .map(child => child.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length === 0) return undefined;
    return {
      left: Math.min(...rects.map(({ left }) => left)),
      top: Math.min(...rects.map(({ top }) => top)),
      right: Math.max(...rects.map(({ right }) => right)),
      bottom: Math.max(...rects.map(({ bottom }) => bottom)),
    };
  }

  function placeOf(element: Element, section: Element): TextPlace {
    const inside = (selector: string) => element.closest(selector);
    if (inside('svg.drawing')) return 'drawing';
    if (inside('footer')) return 'footer';
    if (inside('header')) return 'header';
    if (inside('h1')) return 'claim';
    if (inside('h2, h3, h4, h5, h6')) return 'head';
    if (inside('table')) return 'table';
    const quote = inside('blockquote');
    if (
      quote &&
      [...section.querySelectorAll(':scope > blockquote')].at(-1) === quote &&
      !quote.matches('h1 + blockquote:has(+ p)')
    )
      return 'takeaway';
    const paragraph = inside('p');
    if (paragraph?.matches('h1 + p')) return 'lead';
    const small = inside('em, strong');
    if (small?.matches('br + :is(em, strong):last-child, .sign + :is(em, strong):last-child')) return 'small';
    return 'body';
  }

  function scaleOf(element: Element): number {
    const svg = element.closest('svg.drawing');
    const matrix = svg && (element as SVGGraphicsElement).getScreenCTM?.();
    return matrix ? Math.hypot(matrix.a, matrix.b) : 1;
  }

  function clipOf(element: Element, section: Element): Box | undefined {
    for (let up: Element | null = element; up && up !== section; up = up.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(up);
      if (up.matches('text, tspan, h1 *, p *') && !up.matches('svg')) continue;
      if (overflowX !== 'visible' || overflowY !== 'visible') return up.getBoundingClientRect();
    }
    return undefined;
  }

  function painted(picture: Element): Box {
    const rects = [
      ...picture.querySelectorAll('text, rect, path, circle, line, polygon, polyline, image, use'),
    ]
      .filter(part => !part.closest('defs, clipPath, mask, pattern'))
      .map(part => part.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 || height > 0);
    if (rects.length === 0) return picture.getBoundingClientRect();
    return {
      left: Math.min(...rects.map(({ left }) => left)),
      top: Math.min(...rects.map(({ top }) => top)),
      right: Math.max(...rects.map(({ right }) => right)),
      bottom: Math.max(...rects.map(({ bottom }) => bottom)),
    };
  }
}

/** Runs inside the page: sets a slide's fit step. */
export function setFit(steps: readonly (readonly [number: number, step: number])[]): void {
  for (const [number, step] of steps) {
    const section = document.querySelectorAll('foreignObject > section[id]')[number - 1]!;
    section.classList.remove('fit-1', 'fit-2', 'fit-3');
    if (step > 0) section.classList.add(`fit-${step}`);
  }
}

/**
 * Runs inside the page: which `@font-face` rules, by their order, the deck's words have loaded, data tables included; and
 * those that `more` words need in the same upright faces.
 */
export async function loadedFaces(more: string): Promise<number[]> {
  const tables = [...document.querySelectorAll<HTMLDetailsElement>('details.data')];
  for (const table of tables) table.open = true;
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  for (const table of tables) table.open = false;
  const upright = [...document.fonts].filter(
    ({ status, style }) => status === 'loaded' && style === 'normal',
  );
  const fonts = upright.map(({ family, weight }) => `${weight} 16px "${family.replace(/"/g, '')}"`);
  await Promise.all([...new Set(fonts)].map(font => document.fonts.load(font, more)));
  return [...document.fonts].flatMap((face, at) => (face.status === 'loaded' ? [at] : []));
}

/** Runs inside the page: puts the draft band on every slide. */
export function putDraftBand(html: string): void {
  for (const section of document.querySelectorAll('foreignObject > section[id]'))
    section.insertAdjacentHTML('beforeend', html);
}
