import type { Box, MeasuredSlide, MeasuredText } from '../publish/measured.ts';

/** px by which one box reaches into another, the smaller way; 0 where they don't touch. */
export function reach(a: Box, b: Box): number {
  const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, Math.min(x, y));
}

/** px by which a box stands out of another on its worst side; 0 where it is inside. */
export function excess(inner: Box, outer: Box): number {
  return Math.max(
    0,
    outer.left - inner.left,
    outer.top - inner.top,
    inner.right - outer.right,
    inner.bottom - outer.bottom,
  );
}

/** The smallest box round these. Throws nothing; of no boxes it is an empty one. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** The first words of a text, in quotation marks, to find it by. */
export function quoted(text: string): string {
  return `“${text.length > 48 ? `${text.slice(0, 45).trimEnd()}…` : text}”`;
}

/** px, whole, for people. */
export const px = (value: number): string => `${Math.max(1, Math.round(value))} px`;

/** A claim slide: not cover, divider or a slide without a kind. */
export function isClaimSlide({ classes }: MeasuredSlide): boolean {
  return classes.length > 0 && !['cover', 'section', 'quote', 'lead'].includes(classes[0]!);
}

/** A claim slide whose claim is its author's: not one that comes by itself. */
export function isOwnClaim(slide: MeasuredSlide): boolean {
  const itself = ['agenda', 'care', 'sources'].some(name => slide.classes.includes(name));
  return isClaimSlide(slide) && !itself && slide.claim !== '';
}

/** A claim to be compared: small letters, single spaces, no stop at its end. */
export const foldedClaim = ({ claim }: MeasuredSlide): string =>
  claim
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[.:!?。！？]+$/, '');

/** Each stretch of text once, with all its lines. */
export function stretches(texts: readonly MeasuredText[]): MeasuredText[][] {
  const found = new Map<number, MeasuredText[]>();
  for (const text of texts) found.set(text.stretch, [...(found.get(text.stretch) ?? []), text]);
  return [...found.values()];
}
