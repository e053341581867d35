/** Slides' ids: short words from the claim that stay once they were printed. */
import type { Words } from '../article/types.ts';
import { isRef, sourceOf } from './lines.ts';
import { deckWords } from './words/index.ts';

/** Names that an id may not be: they mean something in `_class`. */
const RESERVED = new Set(
  (
    'figures bar column line scale share chart timeline steps points layers flow compare table quote missing image ' +
    'markdown cover agenda section care sources free wide long longer lead invert ruler sign drawing data'
  ).split(' '),
);

/** Whether an id would be taken for a kind, a token, a fit step or the part of a split. */
export const isReserved = (id: string): boolean => RESERVED.has(id) || /(^|-)\d+$/.test(id);

/** One slide to be named. */
export interface Unnamed {
  readonly id?: string | undefined;
  readonly kind: string;
  readonly claim: Words;
  /** The claim as it prints today. */
  readonly printed: string;
  /** Names that its exhibit shows, in order. */
  readonly names: readonly string[];
}

/** Last time's slides, in the order of the deck; those of parts, cover, agenda ... may be among them. */
export interface Previous {
  readonly slides: readonly {
    readonly id: string;
    readonly kind: string;
    /** As `signatureOf` gave it; '' where it is not known. */
    readonly signature: string;
    /** As printed then; counts where the signature is not known. */
    readonly claim: string;
  }[];
}

/** What a slide is known by from build to build: its kind, the names in its exhibit, its claim as the data has it. */
export function signatureOf(slide: Pick<Unnamed, 'kind' | 'names' | 'claim'>): string {
  return `${[slide.kind, ...slide.names].join(' ')} | ${sourceOf(slide.claim)}`;
}

/**
 * An id a slide, in order, all different. `id:` wins; then last time's id of the slide with the same kind and names, of
 * the same claim, of the likest claim of its kind; then the first words of the claim.
 */
export function nameSlides(
  slides: readonly Unnamed[],
  previous: Previous = { slides: [] },
  lang = 'en',
): string[] {
  const ids: (string | undefined)[] = slides.map(slide => slide.id);
  const printed = new Set(previous.slides.map(({ id }) => id));
  const taken = new Set<string>(ids.filter(id => id !== undefined));
  const give = (at: number, id: string) => {
    ids[at] = id;
    taken.add(id);
  };
  match(slides, ids, taken, previous, give);
  slides.forEach((slide, at) => {
    if (ids[at] === undefined)
      give(
        at,
        freshId(slide.claim, lang, id => taken.has(id) || printed.has(id)),
      );
  });
  return ids as string[];
}

interface Known {
  readonly id: string;
  readonly kind: string;
  /** Kind and names. */
  readonly about: string;
  /** The claim's words; with `$name`s where the signature is known, else as printed. */
  readonly claim: string;
}

function match(
  slides: readonly Unnamed[],
  ids: readonly (string | undefined)[],
  taken: ReadonlySet<string>,
  previous: Previous,
  give: (at: number, id: string) => void,
): void {
  const known = previous.slides
    .filter(({ id }) => id !== '' && !isReserved(id))
    .map(({ id, kind, signature, claim }): Known => {
      const [about = '', ...words] = signature.split(' | ');
      return { id, kind, about, claim: signature ? words.join(' | ') : claim };
    });
  const left = () => known.filter(({ id }) => !taken.has(id));
  const open = () => slides.flatMap((slide, at) => (ids[at] === undefined ? [{ slide, at }] : []));
  const about = (slide: Unnamed) => [slide.kind, ...slide.names].join(' ');
  const claims = (slide: Unnamed, old: Known) =>
    (old.about ? sourceOf(slide.claim) : slide.printed) === old.claim;
  // Names tell a slide only where one slide then and one now has them; with none there is only the claim.
  const passes: ((slide: Unnamed, old: Known) => boolean)[] = [
    (slide, old) => about(slide) === old.about && claims(slide, old),
    (slide, old) => slide.names.length > 0 && about(slide) === old.about,
    (slide, old) => old.claim !== '' && claims(slide, old),
  ];
  for (const same of passes)
    for (const { slide, at } of open()) {
      const olds = left().filter(old => same(slide, old));
      const rivals = open().filter(other => olds[0] && same(other.slide, olds[0]));
      // Twins in everything keep theirs in order.
      const sure = same === passes[0] ? olds.length > 0 : olds.length === 1 && rivals.length === 1;
      if (sure) give(at, olds[0]!.id);
    }
  const pairs = open()
    .flatMap(({ slide, at }) =>
      left()
        .filter(old => old.kind === slide.kind)
        .map(old => ({
          at,
          id: old.id,
          like: likeness(old.about ? sourceOf(slide.claim) : slide.printed, old.claim),
        })),
    )
    .filter(pair => pair.like >= 0.5)
    .sort((a, b) => b.like - a.like);
  for (const { at, id } of pairs) if (ids[at] === undefined && !taken.has(id)) give(at, id);
}

/** Dice's measure of the words that two texts share: 0 to 1. */
function likeness(a: string, b: string): number {
  const [one, two] = [a, b].map(text => text.toLowerCase().split(/\s+/).filter(Boolean));
  const rest = [...two!];
  const shared = one!.filter(word => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / Math.max(1, one!.length + two!.length);
}

function freshId(claim: Words, lang: string, taken: (id: string) => boolean): string {
  const firstRef = claim.findIndex(isRef);
  const before = slugWords(textOf(firstRef < 0 ? claim : claim.slice(0, firstRef)), lang);
  const words = slugWords(textOf(claim), lang);
  const start = before.length > 1 ? Math.min(3, before.length) : 3;
  const free = (id: string) => id !== '' && !isReserved(id) && !taken(id);
  for (let count = Math.min(start, words.length); count <= words.length; count++) {
    const id = words.slice(0, count).join('-');
    if (free(id)) return id;
  }
  const base =
    words
      .slice(0, start)
      .join('-')
      .replace(/(-|^)\d+$/, '') || `slide-${letters(sourceOf(claim))}`;
  for (let count = 0; ; count++) {
    const id =
      count === 0 ? base : `${base}-${'bcdefghijklmnopqrstuvwxyz'[count - 1] ?? letters(String(count))}`;
    if (free(id)) return id;
  }
}

const textOf = (words: Words) => words.map(piece => (typeof piece === 'string' ? piece : ' ')).join('');

const LETTERS = new Map(
  [
    'ß:ss æ:ae œ:oe ø:o å:a ł:l đ:d ð:d þ:th ı:i',
    'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o',
    'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh',
    'щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ґ:g',
  ].flatMap(line => line.split(' ').map(pair => pair.split(':') as [string, string])),
);

/**
 * The words of a text in small ASCII letters and digits, as `lang` spells them ('ü' is 'ue' in German); words of scripts
 * that have no such spelling fall away.
 */
export function slugWords(text: string, lang = 'en'): string[] {
  const { letters = {} } = deckWords(lang);
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{L}/gu, sign => letters[sign] ?? sign)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .split(/\s+/)
    .map(word =>
      [...word]
        .map(sign => LETTERS.get(sign) ?? sign)
        .join('')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter(Boolean);
}

/** Five letters that a text always gives, for claims without a letter that ASCII could spell. */
function letters(text: string): string {
  let hash = 2166136261;
  for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0)!, 16777619) >>> 0;
  let word = '';
  for (let i = 0; i < 5; i++) {
    word += 'bcdfghjklmnpqrstvwxz'[hash % 20];
    hash = Math.floor(hash / 20);
  }
  return word;
}
