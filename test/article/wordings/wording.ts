import type { Quantity } from '../../../src/article/types.ts';

/** A wording of a newspaper, an agency or a company, and each figure in it as `show` prints it; none: no figure. */
export type Wording = readonly [words: string, ...figures: string[]];

export const N = '\u00a0';

/**
 * 'text | value unit | qualifier | noun', what is exact or uncounted left out; a no-break space is written `~`, values
 * have twelve digits.
 */
export const show = ({ text, value, high, unit, qualifier, noun }: Quantity) =>
  [
    text.replaceAll(N, '~'),
    [value + (high === undefined ? '' : `..${high}`), unit].filter(Boolean).join(' '),
    qualifier === 'exact' ? '' : qualifier,
    noun,
  ]
    .join(' | ')
    .replace(/( \| )+$/, '');
