/** The `<style data-own>` of a drawing that stands alone in the deck's folder: its letters as embedded subsets. */
import { type Face, fontOf, runsOf } from './faces.ts';

/** What browsers apply by themselves: kept, so that the text is as wide as measured. */
const features = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'rlig', 'mark', 'mkmk'];

const form = { targetFormat: 'woff2' as const, noHinting: true, keepFeatures: features };

const made = new Map<string, Promise<string>>();

async function embed(face: Face, slice: string, signs: string, alone: boolean): Promise<string> {
  const { default: subset } = await import('subset-font');
  const font = await subset(fontOf(face, slice), signs, form);
  const range = [...signs].map(sign => `U+${sign.codePointAt(0)!.toString(16).toUpperCase()}`);
  return (
    `@font-face{font-family:'${face.family}';font-weight:${face.weight};` +
    `font-style:${face.italic ? 'italic' : 'normal'};` +
    `src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format('woff2')` +
    `${alone ? '' : `;unicode-range:${range}`}}`
  );
}

/** `@font-face` rules with just the letters of these texts, in a fixed order. */
export async function ownFaces(
  texts: readonly { readonly words: string; readonly face: Face }[],
): Promise<string> {
  const needed = new Map<string, { face: Face; slices: Map<string, Set<string>> }>();
  for (const { words, face } of texts) {
    const key = `${face.family} ${face.weight} ${face.italic}`;
    const entry = needed.get(key) ?? { face, slices: new Map<string, Set<string>>() };
    needed.set(key, entry);
    for (const run of runsOf(words, face)) {
      const signs = entry.slices.get(run.slice) ?? new Set<string>();
      entry.slices.set(run.slice, signs);
      for (const sign of run.text) signs.add(sign);
    }
  }
  const rules = [...needed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, { face, slices }]) =>
      [...slices].sort().map(([slice, set]) => {
        const signs = [...set].sort().join('');
        const id = `${key} ${face.lang} ${slice} ${slices.size} ${signs}`;
        if (!made.has(id)) made.set(id, embed(face, slice, signs, slices.size === 1));
        return made.get(id)!;
      }),
    );
  return (await Promise.all(rules)).join('');
}
