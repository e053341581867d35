/** References in a text of the data: `$name`, `$name.form`; `$$name` is the plain words '$name'. */
import { nearest } from './similar.ts';
import type { Form, Ref, Words } from './types.ts';

/** Something wrong in a text, by offsets: what was found, what was expected, how to mend it. */
export interface TextTrouble {
  readonly at: readonly [number, number];
  readonly found: string;
  readonly expected?: string;
  readonly fix?: string;
  /** The whole text, mended. */
  readonly mended?: string;
}

/** A reference and where it stands. */
export interface PlacedRef {
  readonly ref: Ref;
  readonly at: readonly [number, number];
}

export interface ReadReferences {
  readonly words: Words;
  readonly refs: readonly PlacedRef[];
  readonly troubles: readonly TextTrouble[];
}

const FORMS: readonly Form[] = ['figure', 'computed', 'work', 'length'];

/** Reads a text's references. A `$` before a digit, a capital or a space is text. */
export function readReferences(text: string): ReadReferences {
  const words: (string | Ref)[] = [];
  const refs: PlacedRef[] = [];
  const troubles: TextTrouble[] = [];
  let plain = '';
  let at = 0;
  for (const match of text.matchAll(/\$(\$?)([a-z][A-Za-z0-9_]*)(?:\.([a-z][A-Za-z]*))?/g)) {
    const [all, double, name = '', form] = match;
    plain += text.slice(at, match.index);
    at = match.index + all.length;
    if (double) {
      plain += all.slice(1);
      continue;
    }
    const known = FORMS.find(one => one === form);
    const end = match.index + 1 + name.length;
    if (form !== undefined && !known) {
      const better = nearest(form, FORMS);
      // 'see $site.com': what is no form is the text's own, unless it nearly is one.
      at = end;
      if (better !== undefined)
        troubles.push({
          at: [end + 1, end + 1 + form.length],
          found: `\`$${name}\` has no \`.${form}\``,
          expected: '`.figure`, `.computed`, `.work` or `.length`',
          fix: `Did you mean \`$${name}.${better}\`?`,
          mended: `${text.slice(0, end + 1)}${better}${text.slice(end + 1 + form.length)}`,
        });
    }
    const ref: Ref = { name, form: known ?? 'full' };
    if (plain !== '') words.push(plain);
    plain = '';
    words.push(ref);
    refs.push({ ref, at: [match.index, at] });
  }
  plain += text.slice(at);
  if (plain !== '') words.push(plain);
  return { words, refs, troubles };
}

/** With a capital, as at a sentence's start: 'roughly 25,000' is 'Roughly 25,000'. */
export function capital(text: string, lang = 'en'): string {
  return text.replace(
    /^(["“‘'(]*)(\p{Ll})/u,
    (_, lead: string, sign: string) => lead + sign.toLocaleUpperCase(lang),
  );
}

/** Whether what follows these characters begins a sentence. */
export function beginsSentence(before: string): boolean {
  return /(?:^|[.!?…:]["”’)]*\s|\n)\s*["“‘'(]*$/u.test(before);
}
