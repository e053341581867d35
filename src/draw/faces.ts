/** The bundled faces: which glyphs they have, and how wide a text is. No system font ever answers. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import type { GlobalFonts, SKRSContext2D } from '@napi-rs/canvas';
import { ideographFont, ideographPackage, isIdeograph } from './ideographs.ts';

const require = createRequire(import.meta.url);

/** One static face. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  readonly italic: boolean;
  /** Of the text: ideographs differ by it. */
  readonly lang?: string;
}

/** A run of a text that stands in one slice of a face. */
export interface Run {
  readonly slice: string;
  readonly text: string;
}

/** A sign that no slice of the face has: with it, a browser would take some other font. */
export class MissingGlyphError extends Error {
  override readonly name = 'MissingGlyphError';
  readonly glyphs: readonly string[];
  readonly text: string;
  readonly family: string;
  constructor(glyphs: readonly string[], text: string, family: string, lang = 'en') {
    const wanted = glyphs.some(isIdeograph) && !ideographFont(lang, 400);
    const list = glyphs.map(glyph => `'${glyph}' (U+${hex(glyph.codePointAt(0)!)})`).join(', ');
    super(
      `missing glyph: ${family} has no ${list}, in '${text}'` +
        (wanted ? `; \`npm install ${ideographPackage(lang)}\` brings them` : ''),
    );
    this.glyphs = glyphs;
    this.text = text;
    this.family = family;
  }
}

/** A family or weight that no installed package brings as a static face. */
export class MissingFaceError extends Error {
  override readonly name = 'MissingFaceError';
  constructor(face: Face) {
    const cut = `${face.weight}${face.italic ? ' italic' : ''}`;
    super(`missing face: no static '${face.family}' ${cut} is installed (@fontsource/${slug(face.family)})`);
  }
}

/** The slices that themes/faces.css embeds too: what is measured here is what the built deck shows. */
const slices = ['latin', 'latin-ext'] as const;

/** The slice of kana and ideographs: a whole font. */
const IDEOGRAPHS = 'ideographs';

const slug = (family: string) => family.toLowerCase().replaceAll(' ', '-');
const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');

interface Slice {
  readonly name: string;
  readonly alias: string;
  readonly font: Buffer;
  readonly codes: ReadonlySet<number>;
}

const isWoff = (font: Buffer) => font.toString('latin1', 0, 4) === 'wOFF';

/** The tables of a WOFF file, or a plain font; its compression is zlib's, so that no decoder has to be loaded. */
function tables(woff: Buffer): Map<string, { checksum: number; data: Buffer }> {
  const found = new Map<string, { checksum: number; data: Buffer }>();
  if (!isWoff(woff)) {
    for (let i = 0, at = 12; i < woff.readUInt16BE(4); i++, at += 16) {
      const [checksum, offset, length] = [4, 8, 12].map(step => woff.readUInt32BE(at + step));
      const data = woff.subarray(offset!, offset! + length!);
      found.set(woff.toString('latin1', at, at + 4), { checksum: checksum!, data });
    }
    return found;
  }
  for (let i = 0, at = 44; i < woff.readUInt16BE(12); i++, at += 20) {
    const [offset, packed, length] = [4, 8, 12].map(step => woff.readUInt32BE(at + step)) as [
      number,
      number,
      number,
    ];
    const data = woff.subarray(offset, offset + packed);
    found.set(woff.toString('latin1', at, at + 4), {
      checksum: woff.readUInt32BE(at + 16),
      data: packed < length ? inflateSync(data) : data,
    });
  }
  return found;
}

/** A WOFF file as the plain font inside it. */
function unpack(woff: Buffer): Buffer {
  const parts = [...tables(woff)];
  const head = Buffer.alloc(12 + 16 * parts.length);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(parts.length, 4);
  let offset = head.length;
  const bodies = parts.map(([tag, { checksum, data }], i) => {
    head.write(tag, 12 + 16 * i, 'latin1');
    head.writeUInt32BE(checksum, 16 + 16 * i);
    head.writeUInt32BE(offset, 20 + 16 * i);
    head.writeUInt32BE(data.length, 24 + 16 * i);
    const body = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(body);
    offset += body.length;
    return body;
  });
  return Buffer.concat([head, ...bodies]);
}

/** The characters a font has, from its cmap (formats 4 and 12). */
function characters(cmap: Buffer): Set<number> {
  const codes = new Set<number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(8 + 8 * i);
    const format = cmap.readUInt16BE(at);
    if (format === 12) {
      for (let group = 0; group < cmap.readUInt32BE(at + 12); group++) {
        const row = at + 16 + 12 * group;
        for (let code = cmap.readUInt32BE(row); code <= cmap.readUInt32BE(row + 4); code++) codes.add(code);
      }
    } else if (format === 4) {
      const segments = cmap.readUInt16BE(at + 6) / 2;
      for (let segment = 0; segment < segments; segment++) {
        const end = cmap.readUInt16BE(at + 14 + 2 * segment);
        const startAt = at + 16 + 2 * segments + 2 * segment;
        const start = cmap.readUInt16BE(startAt);
        const delta = cmap.readUInt16BE(startAt + 2 * segments);
        const rangeAt = startAt + 4 * segments;
        const range = cmap.readUInt16BE(rangeAt);
        for (let code = start; code <= end && code !== 0xffff; code++) {
          const glyph = range
            ? cmap.readUInt16BE(rangeAt + range + 2 * (code - start))
            : (code + delta) & 0xffff;
          if (glyph) codes.add(code);
        }
      }
    }
  }
  return codes;
}

let canvas: { fonts: typeof GlobalFonts; context: SKRSContext2D } | undefined;

/** Loads the measuring half. Call it once before `widthOf`; it is native code, so only drawings pay for it. */
export async function loadCanvas(): Promise<void> {
  if (canvas) return;
  // A drawing never takes a system font; reading them all would be the longest step of a build.
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
  const context = createCanvas(1, 1).getContext('2d');
  context.lang = 'en';
  canvas = { fonts: GlobalFonts, context };
}

const loaded = new Map<string, Slice | undefined>();

function loadSlice(face: Face, name: string): Slice | undefined {
  if (name === IDEOGRAPHS) return loadIdeographs(face);
  const file = `${slug(face.family)}-${name}-${face.weight}-${face.italic ? 'italic' : 'normal'}`;
  if (loaded.has(file)) return loaded.get(file);
  let woff: Buffer;
  try {
    woff = readFileSync(require.resolve(`@fontsource/${slug(face.family)}/files/${file}.woff`));
  } catch {
    loaded.set(file, undefined);
    return undefined;
  }
  const slice = sliceOf(name, `factdeck ${file}`, woff);
  loaded.set(file, slice);
  return slice;
}

function sliceOf(name: string, alias: string, font: Buffer): Slice {
  const cmap = tables(font).get('cmap');
  canvas!.fonts.register(font, alias);
  return { name, alias, font, codes: cmap ? characters(cmap.data) : new Set<number>() };
}

function loadIdeographs({ lang = 'en', weight }: Face): Slice | undefined {
  const found = ideographFont(lang, weight);
  if (!found) return undefined;
  const { name, font } = found;
  if (!loaded.has(name)) loaded.set(name, sliceOf(IDEOGRAPHS, `factdeck ${name.replace(/\W+/g, ' ')}`, font));
  return loaded.get(name);
}

/**
 * A text as runs of one slice each, as a browser splits it by unicode-range.
 * Throws MissingFaceError, MissingGlyphError.
 */
export function runsOf(text: string, face: Face): Run[] {
  const missing = new Set<string>();
  const runs: { slice: string; text: string }[] = [];
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    const slice = (isIdeograph(sign) ? [IDEOGRAPHS] : slices).find(name => {
      const found = loadSlice(face, name);
      if (!found && name === slices[0]) throw new MissingFaceError(face);
      return found?.codes.has(code);
    });
    if (!slice) missing.add(sign);
    else if (runs.at(-1)?.slice === slice) runs.at(-1)!.text += sign;
    else runs.push({ slice, text: sign });
  }
  if (missing.size) throw new MissingGlyphError([...missing], text, face.family, face.lang);
  return runs;
}

/** The whole font behind a run, as sfnt bytes. */
export function fontOf(face: Face, slice: string): Buffer {
  const found = loadSlice(face, slice);
  if (!found) throw new MissingFaceError(face);
  return isWoff(found.font) ? unpack(found.font) : found.font;
}

const widths = new Map<string, number>();

/** px that a text takes at 1 px of type; kerning included. Throws MissingFaceError, MissingGlyphError. */
export function widthOf(text: string, face: Face): number {
  const key = `${face.family}|${face.weight}|${face.italic}|${face.lang}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  let width = 0;
  for (const run of runsOf(text, face)) {
    const { alias } = loadSlice(face, run.slice)!;
    canvas!.context.font = `${face.italic ? 'italic ' : ''}${face.weight} 1000px "${alias}"`;
    width += canvas!.context.measureText(run.text).width / 1000;
  }
  widths.set(key, width);
  return width;
}
