/** A figure's quantity, and the wording that shows it. */
import { timeAfter } from './amounts.ts';
import { nounAt } from './counted.ts';
import type { Scan } from './figure.ts';
import { squeeze } from './scan.ts';
import type { Qualifier, Quantity } from './types.ts';
import { tidy, toBase, unitOf } from './units.ts';

/** What was read of a figure, as offsets into the flat text. */
export interface Found {
  readonly value: number;
  readonly high?: number;
  readonly unit: string;
  readonly step: number;
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly lead: number;
  readonly qualifier: Qualifier;
  readonly tail?: number;
  readonly noun?: string;
  /** What is a qualifier inside the figure. */
  readonly inside?: readonly [number, number];
  readonly joints: readonly (readonly [number, number])[];
  readonly hyphen?: boolean;
}

/** The quantity of a figure with its wording, and where to read on; what it counts reaches no further than `stop`. */
export function quantityIn(
  scan: Scan,
  parts: Found,
  stop: number,
): { readonly end: number; readonly quantity: Quantity } {
  const { text, written, language } = scan;
  const end = parts.tail ?? parts.coreEnd;
  const counted = parts.noun
    ? { noun: parts.noun, end }
    : parts.unit === ''
      ? nounAt(text, end, stop, language)
      : { noun: '', end };
  const unit = parts.unit === '' && counted.noun ? timeAfter(text, counted.end, language) : parts.unit;
  const measure = unitOf(unit) ?? unitOf('')!;
  const core = clean(scan, parts.coreStart, parts.coreEnd, parts.joints);
  const [cut, on] = parts.inside ?? [parts.coreEnd, parts.coreEnd];
  const figure = parts.inside
    ? clean(scan, parts.coreStart, cut, parts.joints) + clean(scan, on, parts.coreEnd, parts.joints)
    : core;
  return {
    end,
    quantity: {
      value: tidy(parts.value),
      ...(parts.high === undefined ? {} : { high: tidy(parts.high) }),
      qualifier: parts.qualifier,
      unit: measure.symbol,
      kind: measure.kind,
      base: toBase(parts.value, measure),
      step: parts.step,
      noun: counted.noun,
      text:
        clean(scan, parts.lead, parts.coreStart, []) === ''
          ? core + clean(scan, parts.coreEnd, end, [], false)
          : squeeze(written.slice(parts.lead, parts.coreStart)) +
            (/\s/.test(text[parts.coreStart - 1] ?? '') ? ' ' : '') +
            core +
            clean(scan, parts.coreEnd, end, [], false),
      figure,
      start: parts.lead,
      end,
    },
  };
}

/** A stretch with single spaces, and no-break spaces at the joints. */
function clean(
  { written, language }: Scan,
  from: number,
  to: number,
  joints: readonly (readonly [number, number])[],
  trim = true,
): string {
  let made = '';
  let at = from;
  for (const [start, end] of [...joints].sort((a, b) => a[0] - b[0])) {
    if (start < at || end > to || (language.tight && start === end)) continue;
    made += `${written.slice(at, start)}\u00a0`;
    at = end;
  }
  made = (made + written.slice(at, to))
    .replace(/[^\S\u00a0\u2009\u202f]+/g, ' ')
    .replaceAll('\u2009', '\u202f');
  return trim ? made.trim() : made;
}
