/** Claims in the article's own sentences: shortened at their joints, figures as references. */
import { readQuantities } from '../article/quantities.ts';
import { countLines } from '../deck/width.ts';
import { capital, isVerb, low, split } from './clauses.ts';
import { type FoundFigure, isName } from './figures.ts';
import type { DraftWords } from './words/words.ts';

/** A claim as article.yaml takes it, and as it prints. */
export interface Claim {
  readonly text: string;
  readonly printed: string;
}

/** What claims are made of. */
export interface ClaimContext {
  readonly figures: readonly FoundFigure[];
  readonly lang: string;
  readonly words: DraftWords;
}

/** Two lines of the claim's type across the page, with a little to spare. */
const ROOM = 1150;
const SIZE = 38.5;
const MOST = 132;

/** Whether a claim stands on two lines. */
export const fits = (printed: string): boolean =>
  printed.length <= MOST && countLines(printed, ROOM, SIZE, 'serif') <= 2;

/**
 * The sentence as a claim that shows at least one of `wanted`; undefined where it is none. `isItem`: a list's item may
 * do without a full stop.
 */
export function claimOf(
  sentence: string,
  context: ClaimContext,
  { wanted = new Set(), most = MOST }: { wanted?: ReadonlySet<string>; most?: number } = {},
): Claim | undefined {
  const { figures, words } = context;
  if (!/[.!。！]["”’»」)]*$/.test(sentence) || words.about.test(sentence)) return undefined;
  const text = withReferences(sentence, context);
  if (text === undefined) return undefined;
  const print = (one: string) =>
    one.replace(
      /\$([a-z]\w*)/g,
      (_, name) => figures.find(figure => figure.name === name)?.quantity.text ?? name,
    );
  const holds = (one: string, names: ReadonlySet<string>) => [...names].some(name => hasReference(one, name));
  for (const choice of shorter(withoutSpeaker(text, words), words)) {
    const own = capital(
      choice
        .trim()
        .replace(words.openers, '')
        .replace(/[.!。！]+$/, '')
        .trim(),
    );
    const printed = print(own);
    if (!standsAlone(printed, words, choice !== text)) continue;
    if (wanted.size > 0 && !holds(own, wanted)) continue;
    if (printed.length <= most && fits(printed)) return { text: own, printed };
  }
  return undefined;
}

/** Whether a text refers to a fact. */
export const hasReference = (text: string, name: string): boolean =>
  new RegExp(`\\$${name}(?!\\w)`).test(text);

/** A full sentence that needs none before it. */
function standsAlone(text: string, words: DraftWords, isCut: boolean): boolean {
  if (/[?？“”"«»„「」]/.test(text) || /[:;,：；，、–—-]$/.test(text) || words.leaning.test(text))
    return false;
  const list = split(text);
  const [first = ''] = list;
  if (words.dense)
    return (
      text.length >= 10 &&
      (words.itself.test(text) || ![...words.pronouns].some(word => text.startsWith(word)))
    );
  if (list.length < 5 || /^[^.]{2,40}?\s?:\s/.test(text)) return false;
  const own = low(first).split("'")[0]!;
  if (words.pronouns.has(own) && !words.itself.test(text)) return false;
  if (words.subordinate.has(own) && !text.includes(',')) return false;
  if (words.prepositions.has(own) && list.slice(1, 6).some(word => words.persons.has(low(word))))
    return false;
  // 'In 2024 it stood at': who, only the sentence before says.
  const head = text.split(',')[0]!;
  const second = low(split(text.slice(head.length + 1))[0]);
  // 'The share has risen': of what?
  if (words.articles.has(own) && words.vague.has(low(list[1])) && isVerb(list, 2, words)) return false;
  if (
    head.length < 40 &&
    words.persons.has(second) &&
    (words.prepositions.has(own) || words.subordinate.has(own))
  )
    return false;
  if (
    isCut &&
    !words.nouns &&
    (words.small.has(low(list.at(-1))) ||
      words.joiners.has(low(list.at(-1))) ||
      words.prepositions.has(low(list.at(-1))))
  )
    return false;
  // What is left of a cut sentence must have kept its verb; 'aged' and its like may be none.
  const isSure = list.some(
    (word, at) => at > 0 && isVerb(list, at, words) && !words.participles?.test(low(word)),
  );
  return isSure || (!isCut && list.length >= 6);
}

/** Figures of the sentence as `$name`; undefined where one that counts is no fact. */
function withReferences(sentence: string, { figures, lang, words }: ClaimContext): string | undefined {
  let made = '';
  let at = 0;
  for (const quantity of readQuantities(sentence, lang || 'en')) {
    const fact =
      figures.find(one => one.sentence.text === sentence && one.quantity.start === quantity.start) ??
      // Another mention of it counts only where its very words stand here too.
      figures.find(
        one =>
          one.quantity.text === quantity.text &&
          one.quantity.kind === quantity.kind &&
          /[\p{L}\d][^<>]*\s/u.test(one.words) &&
          sentence.includes(one.words.replace(/[<>]/g, '')),
      );
    if (!fact) {
      if (isName(quantity, sentence, words)) continue;
      if (/^\p{L}+$/u.test(quantity.text) && quantity.unit === '' && quantity.value <= 12) continue;
      return undefined;
    }
    if (/^[A-Za-z\p{N}_]/u.test(sentence.slice(quantity.end))) return undefined;
    made += `${dollars(sentence.slice(at, quantity.start))}$${fact.name}`;
    at = quantity.end;
  }
  return made + dollars(sentence.slice(at));
}

/** A dollar before a small letter would be a reference. */
export const dollars = (text: string): string => text.replace(/\$(?=[a-z$])/g, '$$$$');

/** Without 'The bureau announced today that', 'Prosecutors say that'. */
function withoutSpeaker(text: string, words: DraftWords): string {
  const list = split(text);
  const at = list.findIndex((word, i) => i > 0 && i < 20 && words.relatives.has(low(word)));
  const said =
    at > 0 &&
    list.slice(Math.max(0, at - 3), at).some(word => words.saying.has(low(word)) || REPORTED.has(low(word)));
  // In German the verb would stand at the end.
  return said && !words.nouns && list.length - at > 5 ? list.slice(at + 1).join(' ') : text;
}

const REPORTED = new Set(
  'revealing reveals revealed showing finding indicating confirmed say show shows showed showing found finding revealing reveals revealed indicating confirmed reported reports estimates estimate announced finds'.split(
    ' ',
  ),
);

/** The text, then with its asides left out, then cut at ever earlier joints. */
function* shorter(text: string, words: DraftWords): Generator<string> {
  yield text;
  const bare = text
    .replace(/\s*[(（][^()（）]*[)）]/g, '')
    .replace(/\s[–—-]\s[^–—]+\s[–—-]\s/g, ' ')
    .replace(/,\s(?:according to|selon|según|laut)\s[^,]{3,60}(?=,|\.$)/i, '');
  if (bare !== text) yield bare;
  // 'In 2023, the city ...', 'While X, the total ...': without where, when or what else it begins with.
  const [first = ''] = split(bare);
  const comma = bare.indexOf(', ');
  const opens = words.prepositions.has(low(first)) || words.subordinate.has(low(first)) || comma < 24;
  const led = !words.nouns && comma > 0 && comma < 110 && opens ? comma + 2 : 0;
  if (led > 0 && bare.length - led > 40 && !/\$/.test(bare.slice(0, led))) yield bare.slice(led);
  for (const match of [...bare.matchAll(words.joints)].reverse()) {
    const own = bare.slice(0, match.index);
    // 'universities, organizations, and companies' is not cut.
    const isList =
      /^,\s(?:and|or|und|oder|et|ou|y|o)\s/i.test(bare.slice(match.index)) &&
      own.includes(', ') &&
      split(own.split(', ').at(-1)!).length <= 3;
    if (isList || match.index <= (words.dense ? 9 : 20)) continue;
    yield own;
    if (led > 0 && match.index > led + 30) yield own.slice(led);
  }
  if (led > 0) yield bare.slice(led);
  for (const match of [...bare.matchAll(words.phrases)].reverse()) {
    const own = bare.slice(0, match.index);
    const last = low(split(own).at(-1));
    // A verb's own words are not cut off: 'prevent us from', 'connected to'.
    const isOpen =
      words.small.has(last) ||
      words.verbs.has(last) ||
      words.plainVerbs.has(last) ||
      /(?:ed|ing)$/.test(last);
    const isTail = split(own.split(/,\s/).at(-1)!).length <= 3;
    if (match.index > 55 && !isOpen && !isTail && !own.endsWith(',')) yield own;
  }
}

/** A claim for a figure that no sentence states shortly enough: true of the article, in plain words. */
export function plainClaim(
  { base, name, quantity, doubt, sentence }: FoundFigure,
  { words }: ClaimContext,
): Claim {
  const thing = dollars(base.split(', ')[0]!);
  const { noun } = quantity;
  const counted = noun !== '' && thing.toLowerCase().startsWith(noun.toLowerCase().split(' ')[0]!);
  const inner = thing[0]!.toLowerCase() + thing.slice(1);
  const own = counted && sentence.text.includes(inner) ? inner : thing;
  const say = (figure: string) => {
    if (base.includes('…') || doubt) return words.say.figure(figure);
    return counted ? words.say.counted(figure, own) : words.say.named(figure, thing);
  };
  const claim = { text: say(`$${name}`), printed: say(quantity.text) };
  return fits(claim.printed)
    ? claim
    : { text: words.say.figure(`$${name}`), printed: words.say.figure(quantity.text) };
}
