/** Faces for kana and ideographs: whole fonts out of packages that only decks in such languages need. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Signs that are looked up in these faces: kana, ideographs, their punctuation and ※, signs of full width. */
const IDEOGRAPH =
  /[\u203b\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{1b000}-\u{1b16f}\u{20000}-\u{3ffff}]/u;

/** Whether a sign stands in these faces, and not in those of the theme. */
export const isIdeograph = (sign: string): boolean => IDEOGRAPH.test(sign);

/** The ideographs of a text, each once, in a fixed order. */
export const ideographsIn = (text: string): string => [...new Set(text)].filter(isIdeograph).sort().join('');

interface Source {
  readonly package: string;
  readonly regular: string;
  readonly bold: string;
}

const noto = (kind: string): Source => ({
  package: `@expo-google-fonts/noto-sans-${kind.toLowerCase()}`,
  regular: `400Regular/NotoSans${kind}_400Regular.ttf`,
  bold: `600SemiBold/NotoSans${kind}_600SemiBold.ttf`,
});

const JAPANESE: Source = {
  package: '@expo-google-fonts/biz-udpgothic',
  regular: '400Regular/BIZUDPGothic_400Regular.ttf',
  bold: '700Bold/BIZUDPGothic_700Bold.ttf',
};

/** By language: one sign has other forms in Japan, China and Taiwan. */
function sourceOf(lang: string): Source {
  if (/^zh-(?:hant|tw|hk|mo)/i.test(lang)) return noto('TC');
  return /^zh/i.test(lang) ? noto('SC') : JAPANESE;
}

/** The package that brings the ideographs of a language. */
export const ideographPackage = (lang: string): string => sourceOf(lang).package;

const loaded = new Map<string, Buffer | undefined>();

/** The font for a language and a weight: its name, and the file; undefined where its package isn't installed. */
export function ideographFont(
  lang: string,
  weight: number,
): { readonly name: string; readonly font: Buffer } | undefined {
  const source = sourceOf(lang);
  const name = `${source.package}/${weight < 500 ? source.regular : source.bold}`;
  if (!loaded.has(name)) {
    let font: Buffer | undefined;
    try {
      font = readFileSync(require.resolve(name));
    } catch {}
    loaded.set(name, font);
  }
  const font = loaded.get(name);
  return font && { name, font };
}
