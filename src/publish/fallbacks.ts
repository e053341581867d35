import type { Wire } from './connection.ts';
import type { Fallback } from './measured.ts';

type Send = (method: string, params?: Wire) => Promise<Wire>;
// biome-ignore lint/complexity/noBannedTypes: any function that is written for the page
type Call = (page: Function, ...args: unknown[]) => Promise<Wire>;

/**
 * Asks the browser which fonts it took, and gives the texts not set in the page's own faces, by slide number: whole slides
 * are asked first, and only where a font is foreign, the slide's texts and their signs.
 */
export async function findFallbacks(send: Send, call: Call): Promise<Map<number, Fallback[]>> {
  await Promise.all([send('DOM.enable'), send('CSS.enable')]);
  const { root } = await send('DOM.getDocument', { depth: 0 });
  const select = async (nodeId: number, selector: string): Promise<number[]> =>
    (await send('DOM.querySelectorAll', { nodeId, selector })).nodeIds;
  const foreign = async (nodeId: number): Promise<string | undefined> => {
    const { fonts } = await send('CSS.getPlatformFontsForNode', { nodeId });
    return (fonts as { familyName: string; isCustomFont: boolean }[]).find(font => !font.isCustomFont)
      ?.familyName;
  };
  const found = new Map<number, Fallback[]>();
  const slides = await select(root.nodeId, 'foreignObject > section');
  const fonts = await Promise.all(slides.map(foreign));
  for (const [at, slide] of slides.entries()) {
    const font = fonts[at];
    if (font === undefined) continue;
    const spelt = (await call(spell, at)) as string[][];
    const signs = await select(slide, '[data-spelt]');
    const lacking = await Promise.all(signs.map(foreign));
    await call(unspell);
    found.set(at + 1, collect(spelt, lacking, font));
  }
  return found;
}

/** `spelt` is a text and its signs, for each text; `lacking` goes through all signs in order. */
function collect(
  spelt: readonly string[][],
  lacking: readonly (string | undefined)[],
  font: string,
): Fallback[] {
  let next = 0;
  const fallbacks = spelt.flatMap(([text = '', ...signs]) => {
    const fonts = signs.map(() => lacking[next++]);
    const foreign = signs.filter((_, at) => fonts[at] !== undefined);
    if (foreign.length === 0) return [];
    const whole = foreign.length === signs.length && signs.length > 3;
    return [{ text, signs: whole ? '' : foreign.join(''), font: fonts.find(name => name !== undefined)! }];
  });
  // Signs that stand in a face each, but not together (a flag, a joined emoji).
  return fallbacks.length > 0 ? fallbacks : [{ text: '', signs: '', font }];
}

/** Runs inside the page: puts each sign of each text of a slide into an element of its own, to be asked for its font. */
function spell(at: number): string[][] {
  const section = document.querySelectorAll('foreignObject > section')[at]!;
  const spelt: string[][] = [];
  for (const element of [...section.querySelectorAll('*')]) {
    const own = [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.nodeValue);
    const text = own.join('').replace(/\s+/g, ' ').trim();
    if (text === '' || element.closest('.data, style, title')) continue;
    const signs = [...new Set(text.replace(/\s/g, ''))];
    spelt.push([text, ...signs]);
    for (const sign of signs) {
      const svg = element.namespaceURI!.endsWith('svg');
      const part = svg
        ? document.createElementNS('http://www.w3.org/2000/svg', 'tspan')
        : document.createElement('span');
      part.setAttribute('data-spelt', '');
      part.textContent = sign;
      element.append(part);
    }
  }
  return spelt;
}

/** Runs inside the page: takes the spelt signs out again. */
function unspell(): void {
  for (const part of document.querySelectorAll('[data-spelt]')) part.remove();
}
