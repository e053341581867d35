import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
// @ts-expect-error: a plain script, without types
import { allFaces, facesCss } from '../../tools/faces.mjs';

interface Face {
  family: string;
  weight: string;
  style: string;
  range: string;
  file: URL;
}

/** The code points that an OpenType file draws (cmap formats 4 and 12). */
function drawn(sfnt: Buffer): Set<number> {
  const points = new Set<number>();
  let cmap = 0;
  for (let at = 12; at < 12 + 16 * sfnt.readUInt16BE(4); at += 16)
    if (sfnt.toString('latin1', at, at + 4) === 'cmap') cmap = sfnt.readUInt32BE(at + 8);
  for (let table = 0; table < sfnt.readUInt16BE(cmap + 2); table++) {
    const at = cmap + sfnt.readUInt32BE(cmap + 8 + 8 * table);
    if (sfnt.readUInt16BE(at) === 4) {
      const count = sfnt.readUInt16BE(at + 6) / 2;
      for (let i = 0; i < count; i++) {
        const last = sfnt.readUInt16BE(at + 14 + 2 * i);
        for (let p = sfnt.readUInt16BE(at + 16 + 2 * count + 2 * i); p <= last && p < 0xffff; p++)
          points.add(p);
      }
    } else if (sfnt.readUInt16BE(at) === 12) {
      for (let i = 0; i < sfnt.readUInt32BE(at + 12); i++)
        for (let p = sfnt.readUInt32BE(at + 16 + 12 * i); p <= sfnt.readUInt32BE(at + 20 + 12 * i); p++)
          points.add(p);
    }
  }
  return points;
}

/** Whether a `unicode-range` holds a code point. */
function holds(range: string, point: number): boolean {
  return range.split(',').some(part => {
    const [from, to = from] = part.trim().slice(2).split('-');
    return point >= Number.parseInt(from!, 16) && point <= Number.parseInt(to!, 16);
  });
}

it('draws in every cut the signs that a briefing uses, each by the face that claims it last', async () => {
  const cuts = new Map<string, Face[]>();
  for (const face of allFaces() as Face[]) {
    const name = `${face.family} ${face.weight} ${face.style}`;
    cuts.set(name, [...(cuts.get(name) ?? []), face]);
  }
  expect(cuts.size).toBe(8);
  const signs = 'aZ09$€£₹%‰≈≥≤≠→←✓✗−×÷±½⅓₂²…–—‘’“”•·°ŁóŠž\u00a0\u202f\u2011';
  const missing: string[] = [];
  for (const [name, faces] of cuts) {
    const sets = await Promise.all(
      faces.map(async f =>
        drawn(Buffer.from(await subsetFont(await readFile(f.file), signs, { targetFormat: 'sfnt' }))),
      ),
    );
    for (const sign of signs) {
      const point = sign.codePointAt(0)!;
      const at = faces.findLastIndex(f => holds(f.range, point));
      if (!sets[at]?.has(point)) missing.push(`${name}: ${sign}`);
    }
  }
  expect(missing).toEqual([]);
});

it('writes the same sheet each time, with nothing to fetch', async () => {
  const css = await facesCss();
  expect(css).toBe(await facesCss());
  expect(css.startsWith('/* @theme faces */')).toBe(true);
  expect(css.match(/@font-face/g)).toHaveLength(24);
  expect(css).not.toMatch(/url\((?!data:)/);
});
