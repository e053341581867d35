import type { Wire } from './connection.ts';
import type { Fallback } from './measured.ts';

type Send = (method: string, params?: Wire) => Promise<Wire>;
// biome-ignore lint/complexity/noBannedTypes: any function that is written for the page
type Call = (page: Function, ...args: unknown[]) => Promise<Wire>;

/** One font that slides ask for: its signs, each once, and the texts set in it. */
interface Asked {
  readonly signs: readonly string[];
  /** Signs that no font has: they are drawn as the face's own box for what it lacks. */
  readonly boxes: readonly string[];
  readonly texts: readonly { readonly slide: number; readonly text: string }[];
}

/**
 * Asks the browser which fonts it took, and gives the texts not set in the page's own faces, by slide number. The browser
 * tells fonts of an element; so each font that the slides ask for gets a probe with all its signs, and only where
 * one is foreign, a probe for each sign.
 */
export async function findFallbacks(send: Send, call: Call): Promise<Map<number, Fallback[]>> {
  await Promise.all([send('DOM.enable'), send('CSS.enable')]);
  const asked = (await call(placeProbes)) as Asked[];
  try {
    const { root } = await send('DOM.getDocument', { depth: 0 });
    const select = async (nodeId: number, selector: string): Promise<number[]> =>
      (await send('DOM.querySelectorAll', { nodeId, selector })).nodeIds;
    const foreign = async (nodeId: number): Promise<string | undefined> => {
      const { fonts } = await send('CSS.getPlatformFontsForNode', { nodeId });
      const taken = fonts as { familyName: string; isCustomFont: boolean }[];
      return taken.find(font => !font.isCustomFont)?.familyName;
    };
    const found = new Map<number, Fallback[]>();
    const probes = await select(root.nodeId, '#probes > p');
    for (const [at, probe] of probes.entries()) {
      const { signs, boxes } = asked[at]!;
      const taken = new Map(boxes.map(sign => [sign, '']));
      if ((await foreign(probe)) !== undefined) {
        await call(spellProbe, at);
        const fonts = await Promise.all((await select(probe, 'span')).map(foreign));
        fonts.forEach((font, sign) => {
          if (font !== undefined) taken.set(signs[sign]!, font);
        });
      }
      for (const [slide, fallback] of lacking(asked[at]!, taken)) {
        found.set(slide, [...(found.get(slide) ?? []), fallback]);
      }
    }
    return found;
  } finally {
    await call(removeProbes);
  }
}

/** The texts that signs stand in which are not the face's own; `taken` has the font of each. */
function* lacking(
  { signs, texts }: Asked,
  taken: ReadonlyMap<string, string>,
): Generator<[number, Fallback]> {
  const whole = taken.size === signs.length && signs.length > 3;
  for (const { slide, text } of texts) {
    const here = [...new Set(text)].filter(sign => taken.has(sign));
    if (here.length > 0)
      yield [slide, { text, signs: whole ? '' : here.join(''), font: taken.get(here[0]!)! }];
  }
}

/** Runs inside the page: a paragraph for each font that the slides ask for, with all the signs set in it. */
async function placeProbes(): Promise<Asked[]> {
  const fonts = new Map<
    string,
    { style: string; signs: Set<string>; texts: { slide: number; text: string }[] }
  >();
  const ask = (slide: number, style: CSSStyleDeclaration, said: string) => {
    const text = said.replace(/\s+/g, ' ').trim();
    if (text === '') return;
    const css = [
      'font-family',
      'font-weight',
      'font-style',
      'font-stretch',
      'text-transform',
      'font-variant-caps',
    ]
      .map(name => `${name}:${style.getPropertyValue(name)}`)
      .join(';');
    const font = fonts.get(css) ?? { style: css, signs: new Set(), texts: [] };
    fonts.set(css, font);
    for (const sign of text) if (sign !== ' ') font.signs.add(sign);
    font.texts.push({ slide, text });
  };
  document.querySelectorAll('foreignObject > section[id]').forEach((section, at) => {
    for (const element of [section, ...section.querySelectorAll('*')]) {
      if (element.closest('.data, style, title, defs')) continue;
      const style = getComputedStyle(element);
      if (style.display === 'none') continue;
      const own = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE);
      ask(at + 1, style, own.map(node => node.nodeValue).join(''));
      for (const pseudo of ['::before', '::after']) {
        const generated = getComputedStyle(element, pseudo);
        if (generated.display === 'none' || ['none', 'normal'].includes(generated.content)) continue;
        const strings = [...generated.content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text);
        ask(
          at + 1,
          generated,
          strings.join('') + (/counter|attr/.test(generated.content) ? '0123456789' : ''),
        );
      }
    }
  });
  const probes = document.createElement('div');
  probes.id = 'probes';
  for (const { style, signs } of fonts.values()) {
    const probe = document.createElement('p');
    probe.setAttribute('style', style);
    probe.textContent = [...signs].join('');
    probes.append(probe);
  }
  document.body.append(probes);
  probes.getBoundingClientRect();
  await document.fonts.ready;
  probes.getBoundingClientRect();
  const pen = new OffscreenCanvas(40, 40).getContext('2d', { willReadFrequently: true })!;
  const drawn = (sign: string) => {
    pen.clearRect(0, 0, 40, 40);
    pen.fillText(sign, 6, 30);
    return pen.getImageData(0, 0, 40, 40).data.join();
  };
  const boxed = (style: CSSStyleDeclaration, signs: Iterable<string>) => {
    pen.font = `${style.fontStyle} ${style.fontWeight} 24px ${style.fontFamily}`;
    // A place that Unicode gives to no sign.
    const box = drawn('\u0378');
    return [...signs].filter(
      sign => /[^\0-\x7f]/.test(sign) && /[\p{L}\p{N}\p{P}\p{S}]/u.test(sign) && drawn(sign) === box,
    );
  };
  return [...fonts.values()].map(({ signs, texts }, at) => {
    const boxes = boxed(getComputedStyle(probes.children[at]!), signs);
    return { signs: [...signs], boxes, texts };
  });
}

/** Runs inside the page: takes a probe's signs apart. */
function spellProbe(at: number): void {
  const probe = document.querySelectorAll('#probes > p')[at]!;
  const signs = [...probe.textContent!];
  probe.textContent = '';
  for (const sign of signs)
    probe.append(Object.assign(document.createElement('span'), { textContent: sign }));
  // The browser tells the fonts of what is laid out.
  probe.getBoundingClientRect();
}

/** Runs inside the page. */
function removeProbes(): void {
  document.querySelector('#probes')?.remove();
}
