/** Choosing claims: each sentence once, each figure on one slide. */

import { type Claim, type ClaimContext, claimOf, dollars, fits, hasReference, plainClaim } from './claims.ts';
import { isVerb, low, split } from './clauses.ts';
import type { FoundFigure } from './figures.ts';
import type { Sentence } from './passages.ts';
import type { Findings } from './plan.ts';
import { type Series, seriesClaim } from './tables.ts';

/** The claims of one plan. */
export class Claims {
  readonly #found: Findings;
  readonly #context: ClaimContext;
  readonly #used = new Set<string>();
  readonly #shown = new Set<string>();
  readonly #told = new Set<number>();

  constructor(found: Findings, context: ClaimContext) {
    this.#found = found;
    this.#context = context;
  }

  /** Whether a fact stands on a slide already. */
  isShown(name: string): boolean {
    return this.#shown.has(name);
  }

  /**
   * The sentence of the article that shows most of a group; else a plain one of ours. The group's figures count as shown.
   */
  forFigures(group: readonly FoundFigure[]): { claim: Claim; plain: boolean } {
    const wanted = new Set(group.map(({ name }) => name));
    const sentences = [...new Set(group.map(({ sentence }) => sentence.text))];
    const choices = sentences.flatMap((sentence, at) => {
      const claim = this.#new(claimOf(sentence, this.#context, { wanted }), wanted);
      if (!claim) return [];
      const shown = group.filter(({ name }) => hasReference(claim.text, name));
      // The most telling figures count most.
      const shows = shown.reduce((sum, { score }) => sum + 1 + Math.max(0, score) / 4, 0);
      const words = claim.printed.length;
      return [
        {
          claim,
          worth:
            shows -
            0.4 * at -
            (words > 105 ? 0.2 : 0) -
            (/^(?:we|our)\b/i.test(claim.printed) ? 0.3 : 0) -
            (split(claim.printed).some(word => this.#context.words.persons.has(low(word))) ? 0.4 : 0),
        },
      ];
    });
    const best = choices.sort((a, b) => b.worth - a.worth)[0]?.claim;
    // A sentence that holds none of its figures may be of another thing: then plain words of ours.
    const claim = best ?? plainClaim(group[0]!, this.#context);
    this.#take(claim, [...wanted]);
    return { claim, plain: best === undefined };
  }

  /** Of one thing now and before, that no sentence states shortly enough. */
  forPair([then, now]: readonly FoundFigure[]): Claim | undefined {
    const { say, prepositions } = this.#context.words;
    const list = split(now!.base);
    // Without its last 'for ...', where the whole is too long.
    const end = list.findLastIndex((word, at) => at > 0 && prepositions.has(low(word)));
    for (const thing of [list, list.slice(0, Math.max(end, 0))].map(own => dollars(own.join(' ')))) {
      const text = say.pair?.(thing, `$${now!.name}`, `$${then!.name}`) ?? '';
      const printed = say.pair?.(thing, now!.quantity.text, then!.quantity.text) ?? '';
      if (thing === '' || text === '' || !fits(printed)) continue;
      this.#take({ text, printed }, [then!.name, now!.name]);
      return { text, printed };
    }
    return undefined;
  }

  /** Of bars that no sentence sums up: which is highest. */
  forBars(group: readonly FoundFigure[]): Claim | undefined {
    const [first, second] = [...group].sort((a, b) => b.quantity.base - a.quantity.base);
    const [owner = '', ...thing] = first!.label.split(', ');
    const head = thing.join(', ');
    if (head === '' || /\d/.test(first!.label) || first!.quantity.base === second?.quantity.base)
      return undefined;
    const text = this.#context.words.say.highest(owner, head);
    if (!fits(text)) return undefined;
    const claim = { text, printed: text };
    this.#take(
      claim,
      group.map(({ name }) => name),
    );
    return claim;
  }

  /** A sentence as a claim, if it can be one and was none. */
  forSentence(sentence: string): Claim | undefined {
    const claim = this.#new(claimOf(sentence, this.#context));
    if (claim) this.#take(claim);
    return claim;
  }

  /** The sentence right after another of its paragraph, short enough for a takeaway. */
  sentenceAfter(sentence: Sentence): Claim | undefined {
    const { sentences } = this.#found;
    const next = sentences[sentences.indexOf(sentence) + 1];
    if (next?.block !== sentence.block) return undefined;
    const claim = this.#new(claimOf(next.text, this.#context, { most: 96 }));
    if (claim) this.#take(claim);
    return claim;
  }

  /** A heading that is a sentence. */
  heading(section: string): Claim | undefined {
    const { words } = this.#context;
    const list = split(section);
    const isSentence = words.dense
      ? false
      : list.length >= 4 &&
        list.some(
          (_, at) =>
            at > 0 && at < list.length - (words.nouns ? 0 : 1) && isFiniteVerb(list, at, this.#context),
        );
    if (!isSentence || /[?:$“”"«»]|\d/.test(section) || words.subordinate.has(low(list[0]))) return undefined;
    const claim = { text: section, printed: section };
    return fits(section) && !this.#used.has(section) ? claim : undefined;
  }

  /** Whether a list has its slide, by its block. */
  isTold(block: number): boolean {
    return this.#told.has(block);
  }

  /** Notes that a list has its slide. */
  tell(block: number): void {
    this.#told.add(block);
  }

  /** What stands under a heading, in plain words of ours. */
  under(head: string): Claim | undefined {
    const own = head.replace(/\s*[:：]$/, '');
    if (own === '' || /[\d$“”"«»„「」|]/.test(own)) return undefined;
    const text = this.#context.words.say.under(own);
    return fits(text) ? this.#new({ text, printed: text }) : undefined;
  }

  /** The claim, unless it was used. */
  unused(claim: Claim | undefined): Claim | undefined {
    return this.#new(claim);
  }

  /** Takes a claim: it is used, and what it shows is shown. */
  take(claim: Claim): void {
    this.#take(claim);
  }

  /** The sentence before a table if it stands by itself; one of its section; else what its numbers say. */
  forTable(series: Series): string {
    const { lead, heads, rows, section, block } = series;
    const { words } = this.#context;
    const colon = /[:：]$/.test(lead);
    const own =
      this.#new(colon ? claimOf(lead.replace(/[:：]$/, '.'), this.#context) : undefined) ??
      this.#fromSection(section, block, text =>
        shares(text, [...heads, ...rows.map(([first = '']) => first)]),
      ) ??
      seriesClaim(series, this.#context) ??
      this.under(colon && lead.length < 60 ? lead.replace(/[:：]$/, '') : section);
    if (own && fits(own.printed) && !this.#used.has(own.printed)) {
      this.#take(own);
      return own.text;
    }
    return words.say.rows;
  }

  /** The nearest sentence of a section that makes a claim and shows nothing that is on another slide. */
  #fromSection(
    section: string,
    block: number,
    isFit: (text: string) => boolean = () => true,
  ): Claim | undefined {
    return (
      this.#found.sentences
        .filter(one => one.section === section && !one.item && isFit(one.text))
        .sort((a, b) => Math.abs(a.block - block) - Math.abs(b.block - block))
        .slice(0, 8)
        .flatMap(one => this.#new(claimOf(one.text, this.#context)) ?? [])
        // Its figures would be no figures of the table.
        .find(({ text }) => !/\$[a-z]/.test(text))
    );
  }

  /** The claim, unless it was used or shows a figure of another slide. */
  #new(claim: Claim | undefined, own: ReadonlySet<string> = new Set()): Claim | undefined {
    if (!claim || this.#used.has(claim.printed)) return undefined;
    const again = [...this.#shown].some(name => !own.has(name) && hasReference(claim.text, name));
    return again ? undefined : claim;
  }

  #take(claim: Claim, names: readonly string[] = []): void {
    this.#used.add(claim.printed);
    for (const name of names) this.#shown.add(name);
    for (const { name } of this.#context.figures) if (hasReference(claim.text, name)) this.#shown.add(name);
  }
}

/** Whether a sentence names a head or a row of a table. */
const shares = (text: string, names: readonly string[]): boolean => {
  const own = text.toLowerCase();
  return names.some(
    name =>
      name.length > 3 && /\p{L}{3}/u.test(name) && own.includes(name.replace(/\s*[([].*$/, '').toLowerCase()),
  );
};

const isFiniteVerb = (list: readonly string[], at: number, { words }: ClaimContext): boolean =>
  isVerb(list, at, words) && !words.participles?.test(low(list[at]));
