/** Cells of a CSV as a slide prints them: what is a number takes the language's signs. */
import { languageOf } from './languages/index.ts';

const NUMBER = /^([−–+-]?)(\d{1,3}(?:([.,])\d{3})+|\d+)(?:([.,])(\d+))?(\s?%)?$/;

/**
 * A cell's text with the decimal sign and the groups of `lang`, where it is a number that the file writes with other
 * signs: '1,234.5' is '1.234,5' in German. Digits stay; what has no signs stays as it is, unless its thousands are to
 * be `grouped` (a year's or a number's that only names something aren't).
 */
export function printCell(
  { text, value }: { readonly text: string; readonly value?: number },
  lang: string,
  grouped = false,
): string {
  const match = value === undefined ? null : NUMBER.exec(text.trim());
  if (!match) return text;
  const [, sign = '', whole = '', group, point, part = '', rest = ''] = match;
  const { decimal, groups } = languageOf(lang);
  // '1.500' alone is told by its value.
  const asGroups =
    group !== undefined && Math.abs(value!) === Number(whole.replaceAll(group, '') + (part && `.${part}`));
  const [digits, decimals] =
    point === undefined && group !== undefined && !asGroups
      ? (whole.split(group) as [string, string])
      : [whole, part];
  const plain = asGroups ? digits.replaceAll(group!, '') : digits;
  const thousands = /\B(?=(\d{3})+$)/g;
  const shown = asGroups || grouped ? plain.replace(thousands, groups[0] ?? '\u202f') : plain;
  return sign + shown + (decimals && decimal + decimals) + rest;
}
