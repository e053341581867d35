/** Claims in the article's own sentences: shortened at their joints, figures as references. */

import { readQuantities } from '../article/quantities.ts';
import { countLines } from '../deck/width.ts';
import { capital } from './clauses.ts';
import type { FoundFigure } from './figures.ts';
import { sayingsOf } from './sayings.ts';
import { POINTING, SAYING, wordsIn } from './wording.ts';

/** A claim as article.yaml takes it, and as it prints. */
export interface Claim {
  readonly text: string;
  readonly printed: string;
}

/** Two lines of the claim's type across the page, with a little to spare. */
const ROOM = 1150;
const SIZE = 38.5;
const MOST = 122;

export const fits = (printed: string): boolean =>
  printed.length <= MOST && countLines(printed, ROOM, SIZE, 'serif') <= 2;

/** The sentence as a claim that shows at least one of `wanted`; undefined where it is none. */
export function claimOf(
  sentence: string,
  {
    figures,
    wanted,
    lang,
    most = MOST,
  }: { figures: readonly FoundFigure[]; wanted: ReadonlySet<string>; lang: string; most?: number },
): Claim | undefined {
  if (!/[.!。！]["”’)]*$/.test(sentence)) return undefined;
  const text = withReferences(sentence, figures, lang);
  if (text === undefined) return undefined;
  const print = (one: string) =>
    one.replace(
      /\$([a-z]\w*)/g,
      (_, name) => figures.find(figure => figure.name === name)?.quantity.text ?? name,
    );
  for (const choice of shorter(withoutSpeaker(text))) {
    const own = capital(
      choice
        .trim()
        .replace(/^(?:and|but|so|also|then|in fact|(?:this|that) means(?: that)?(?! p{L}+ing\b))[, ]+/i, '')
        .replace(/[.!。！]+$/, ''),
    );
    const printed = print(own);
    const [first = ''] = wordsIn(printed);
    if (
      POINTING.has(first.split(/['’]/)[0]!) &&
      !/^(?:we|here)['’]/.test(first) &&
      first !== 'we' &&
      first !== 'our'
    )
      continue;
    if (
      /^(?:if|when|although|while|because|after|before|since|until|what|how|why|wenn|weil|obwohl)\b/i.test(
        own,
      ) &&
      !own.includes(',')
    )
      continue;
    if (
      /\b(?:that number|this number|this figure|of (?:these|those|them|which)|in context|the above|the following|see below)\b/i.test(
        own,
      )
    )
      continue;
    // 'In 2024 it stood at': who, only the sentence before says.
    if (/^(?:in|from|on|by|at|for)\s[^,]{2,28},? (?:it|they|he|she|that)\b/i.test(own)) continue;
    if (wordsIn(printed).length < 5 || /[?“”"]/.test(own) || /[:;,–—-]$/.test(own)) continue;
    if (wanted.size > 0 && ![...wanted].some(name => new RegExp(`\\$${name}\\b`).test(own))) continue;
    if (printed.length <= most && fits(printed)) return { text: own, printed };
  }
  return undefined;
}

/** Figures of the sentence as `$name`; undefined where one that counts is no fact. */
function withReferences(sentence: string, figures: readonly FoundFigure[], lang: string): string | undefined {
  let made = '';
  let at = 0;
  for (const quantity of readQuantities(sentence, lang || 'en')) {
    const fact =
      figures.find(one => one.sentence.text === sentence && one.quantity.start === quantity.start) ??
      figures.find(one => one.quantity.text === quantity.text && one.quantity.kind === quantity.kind);
    if (!fact) {
      if (/^\p{L}+$/u.test(quantity.text) && quantity.unit === '' && quantity.value <= 12) continue;
      return undefined;
    }
    if (/^[\p{L}\p{N}_]/u.test(sentence.slice(quantity.end))) return undefined;
    made += `${dollars(sentence.slice(at, quantity.start))}$${fact.name}`;
    at = quantity.end;
  }
  return made + dollars(sentence.slice(at));
}

/** A dollar before a small letter would be a reference. */
export const dollars = (text: string): string => text.replace(/\$(?=[a-z$])/g, '$$$$');

/** Without 'The bureau announced today that', 'Prosecutors say'. */
function withoutSpeaker(text: string): string {
  const said = new RegExp(
    `^[^,]{3,60}?\\s(?:${SAYING}|say|show|shows|found|reported|estimates?)(?:\\s(?:today|on \\w+|\\w+day))?\\sthat\\s(?=.{20})`,
    'i',
  ).exec(text);
  return said ? text.slice(said[0].length) : text;
}

/** The text, then with its asides left out, then cut at ever earlier joints. */
function* shorter(text: string): Generator<string> {
  yield text;
  const bare = text.replace(/\s*\([^()]*\)/g, '').replace(/\s[–—-]\s[^–—]+\s[–—-]\s/g, ' ');
  if (bare !== text) yield bare;
  const bareLead =
    /^(?:For|In|On|At|After|Since|Over|During|With|From|By)\s[^,\d$]{3,40},\s/.exec(bare)?.[0] ?? '';
  const joints = [
    ...bare.matchAll(
      /,?\s[–—-]\s|;\s|,\s(?=(?:and|but|which|who|whose|where|with|not|neither|while|as|including|according|followed|or|an? (?:increase|decrease|rise|fall)|compared|up from|down from|because|so|plus|although|even|something|giving|\p{Ll}+ing|und|aber|die|der|das|was)\b)|\s(?=because\s|although\s|while\s|whereas\s|before\s|after\s|who\s|which\s|due to\s|following\s)/giu,
    ),
  ].map(match => match.index);
  for (const joint of joints.reverse()) if (joint > 20) yield bare.slice(0, joint);
  // Last, before a phrase that says where, when or for what, if enough stands without it.
  const phrases = [
    ...bare.matchAll(/\s(?=(?:for|in|on|at|during|under|through|throughout|across|within|from|run|due)\s)/gi),
  ].map(match => match.index);
  for (const joint of phrases.reverse())
    if (joint > 55 && !/(?:\b(?:and|or|used|made|based|born|led|owned)|,)\s*$/.test(bare.slice(0, joint)))
      yield bare.slice(bareLead.length, joint);
}

/** A claim for a figure that no sentence states shortly enough: true of the article, in plain words. */
export function plainClaim({ base, name, quantity, doubt, sentence }: FoundFigure, lang: string): Claim {
  const sayings = sayingsOf(lang);
  const thing = dollars(base.split(', ')[0]!);
  // A capital of the sentence's own is kept: 'NVIDIA GPUs', 'Asian households'.
  const [first = ''] = thing.split(' ');
  const small = first.toLowerCase();
  const isSmall = new RegExp(`(?<!\\p{L})${small.replace(/[^\p{L}\p{N}]/gu, '.')}(?!\\p{L})`, 'u').test(
    sentence.text,
  );
  const own = isSmall ? small + thing.slice(first.length) : thing;
  const { noun } = quantity;
  const counted = noun !== '' && own.toLowerCase().startsWith(noun.toLowerCase().split(' ')[0]!);
  const say = (figure: string) => {
    if (base.includes('…') || doubt) return sayings.figure(figure);
    if (counted) return sayings.counted(figure, own);
    return thing !== base || !isSmall ? sayings.named(figure, own) : sayings.measured(figure, own);
  };
  const claim = { text: say(`$${name}`), printed: say(quantity.text) };
  if (fits(claim.printed)) return claim;
  return {
    text: sayings.figure(`$${name}`),
    printed: sayings.figure(quantity.text),
  };
}
