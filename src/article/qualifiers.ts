/** What bounds a figure: sign and words before it, '+' and 'or more' behind. */
import type { Language } from './languages/language.ts';
import { patternsOf } from './patterns.ts';
import { matchAt, whichOf } from './scan.ts';
import type { Qualifier } from './types.ts';

/** What stands before a figure. */
export interface Lead {
  /** Where the wording begins. */
  readonly lead: number;
  readonly qualifier: Qualifier;
  /** Where the figure itself begins, its sign in. */
  readonly coreStart: number;
  readonly negative: boolean;
}

/** '+', 'or more' behind; it reaches no further than `stop`. */
export function qualifierAfter(
  text: string,
  end: number,
  stop: number,
  language: Language,
): { readonly qualifier: Qualifier; readonly end: number } | undefined {
  const match = matchAt(patternsOf(language).after, text, end);
  if (!match || end + match[0].length > stop) return undefined;
  return { qualifier: language.after[whichOf(match)]![1], end: end + match[0].length };
}

/** Sign and qualifier before `start`: where the wording begins, and where its figure does; nothing before `floor`. */
export function leadOf(text: string, start: number, floor: number, language: Language): Lead {
  const patterns = patternsOf(language);
  let core = start;
  let negative = false;
  const sign = text[core - 1] ?? '';
  const ahead = text[core - 2] ?? ' ';
  const free =
    core - 2 < floor ||
    /[\s([“"‘'—~≈<>≤≥]/.test(ahead) ||
    (language.tight && !patterns.letter.test(ahead) && ahead !== ')');
  if (core - 1 >= floor && /[-−–+±]/.test(sign) && free) {
    negative = /[-−–]/.test(sign);
    core -= 1;
  } else {
    const minus = patterns.minus.exec(text.slice(Math.max(floor, core - 12), core));
    if (minus) {
      negative = true;
      core -= minus[0].length;
    }
  }
  let lead = core;
  let qualifier: Qualifier = 'exact';
  for (let count = 0; count < 2; count++) {
    const found = qualifierBefore(text, lead, floor, language);
    if (!found) break;
    qualifier = joinQualifiers(found.qualifier, qualifier === 'exact' ? undefined : qualifier);
    lead = found.start;
  }
  return { lead, qualifier, coreStart: core, negative };
}

function qualifierBefore(
  text: string,
  end: number,
  floor: number,
  language: Language,
): { readonly start: number; readonly qualifier: Qualifier } | undefined {
  const from = Math.max(floor, end - 40);
  const slice = text.slice(from, end);
  if (!/[\p{L}.~≈∼<>≤≥⩽⩾='’]\s*$/u.test(slice)) return undefined;
  // The search finds what begins first: 'no more than' before 'more than'.
  const match = patternsOf(language).before.exec(slice);
  return match ? { start: from + match.index, qualifier: language.before[whichOf(match)]![1] } : undefined;
}

/** Two qualifiers on one figure: a bound is kept, two bounds keep the outer one. */
export function joinQualifiers(outer: Qualifier, inner: Qualifier | undefined): Qualifier {
  if (inner === undefined || inner === 'exact') return outer;
  if (outer === 'exact') return inner;
  const bound = (one: Qualifier) => one !== 'about' && one !== 'nearly';
  return bound(outer) || !bound(inner) ? outer : inner;
}
