/** Slides of words: an article's lists, and what its sections say in sentences. */

import type { Claims } from './claiming.ts';
import { type Claim, type ClaimContext, claimOf, dollars, hasReference } from './claims.ts';
import type { Paragraph } from './passages.ts';
import type { Findings, Placed } from './plan.ts';
import { wordsIn } from './words/words.ts';

const WORDS = 38;
const LONGEST = 112;

/** Lists of two to eight short items that a sentence or a heading introduces. */
export function listSlides(found: Findings, claims: Claims, context: ClaimContext): Placed[] {
  return listsOf(found.paragraphs)
    .flatMap(list => listSlide(list, found, claims, context, false))
    .slice(0, 3)
    .map(({ placed }) => placed);
}

/** Where little else is found: lists, the parts of sections, and sections of sentences. */
export function fillSlides(found: Findings, claims: Claims, context: ClaimContext): Placed[] {
  const lists = listsOf(found.paragraphs).flatMap(list => listSlide(list, found, claims, context, true));
  const parts = headingSlides(found, claims, context);
  const told = new Set([...lists, ...parts].map(({ section }) => section));
  const sections = [...new Set(found.sentences.map(({ section }) => section))].filter(
    section => !told.has(section),
  );
  const texts = sections.flatMap(section => textSlide(section, found, claims, context));
  const shown = new Set([...told, ...texts.map(({ section }) => section)]);
  const rest = sections.filter(section => !shown.has(section));
  return [...lists, ...parts, ...texts, ...overviewSlides(rest, found, claims, context)].map(
    ({ placed }) => placed,
  );
}

/** Items that stand together. */
function listsOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const lists: Paragraph[][] = [];
  for (const one of paragraphs) {
    if (!one.item) continue;
    const last = lists.at(-1);
    if (last && last[0]!.under === one.under && one.block - last.at(-1)!.block <= 1) last.push(one);
    else lists.push([one]);
  }
  return lists.filter(list => list.length >= 2 && list.length <= 8);
}

interface Made {
  readonly section: string;
  readonly placed: Placed;
}

function listSlide(
  list: readonly Paragraph[],
  found: Findings,
  claims: Claims,
  context: ClaimContext,
  fill: boolean,
): Made[] {
  const [{ section, under, block } = { section: '', under: '', block: 0 }] = list;
  if (claims.isTold(block)) return [];
  const rows = list.flatMap(({ text }) => itemRow(text, claims, context) ?? []);
  const kept = fitting(rows, context);
  if (kept.length < 2 || kept.length < list.length - 2) return [];
  const before = found.sentences.filter(one => one.section === section && one.block < block && !one.item);
  const claim =
    (/[:：]$/.test(under) ? claims.forSentence(under.replace(/[:：]$/, '.')) : undefined) ??
    claims.heading(section) ??
    (fill
      ? before
          .reverse()
          .slice(0, 2)
          .flatMap(one => claims.forSentence(one.text) ?? [])[0]
      : undefined) ??
    claims.under(section);
  if (!claim) return [];
  claims.take(claim);
  for (const row of kept) claims.take(row);
  claims.tell(block);
  return [made(section, block, 3, claim, kept)];
}

/** An item as a row: whole, its head with what follows, or its head alone. */
function itemRow(text: string, claims: Claims, context: ClaimContext): Claim | undefined {
  const own = text.replace(/[.;,。；]$/, '');
  const head = /^([^:.：]{3,60})[:：]\s+\S/.exec(own)?.[1];
  const choices = [own, own.split(/(?<=[\p{L}\p{N})])\.\s/u)[0]!, own.split(/\s[–—-]\s|;\s/)[0]!, head ?? ''];
  for (const choice of choices) {
    if (choice.length < 4 || choice.length > LONGEST || !/\p{L}{2}/u.test(choice)) continue;
    const claim = referring(choice, context);
    if (claim && !isShown(claim, claims, context)) return claim;
  }
  return undefined;
}

/** A text of a row with its figures as references; undefined where one is no fact. */
function referring(text: string, context: ClaimContext): Claim | undefined {
  if (!/\d/.test(text)) return { text: dollars(text), printed: text };
  const found = context.figures.filter(({ sentence }) => sentence.text.includes(text));
  let made = text;
  for (const { quantity, name } of found) {
    const at = made.indexOf(quantity.text);
    if (at < 0 || /[A-Za-z\p{N}_]/u.test(made[at + quantity.text.length] ?? '')) continue;
    made = `${made.slice(0, at)}$${name}${made.slice(at + quantity.text.length)}`;
  }
  return /\d/.test(made.replace(/\$[a-z]\w*/g, '')) ? undefined : { text: made, printed: text };
}

const isShown = ({ text }: Claim, claims: Claims, { figures }: ClaimContext): boolean =>
  figures.some(({ name }) => hasReference(text, name) && claims.isShown(name));

/** What a section is divided into, where its parts have headings: a release's changes. */
function headingSlides({ headings, sentences }: Findings, claims: Claims, context: ClaimContext): Made[] {
  return headings.flatMap(({ text, level, block }, at) => {
    const after = headings.slice(at + 1);
    const end = after.findIndex(one => one.level <= level);
    const parts = (end < 0 ? after : after.slice(0, end)).filter(one => one.level === level + 1);
    if (parts.length < 3) return [];
    const rows = parts.flatMap(one => {
      const row = one.text.replace(/\s*\([^()]*\)/g, '').trim();
      return row.length <= LONGEST ? (referring(row, context) ?? []) : [];
    });
    const kept = fitting(rows, context);
    const own = sentences.filter(one => one.section === text);
    if (kept.length < 3) return [];
    const plain = { text: context.words.say.parts, printed: context.words.say.parts };
    const claim =
      claims.heading(text) ??
      own.flatMap(one => claims.forSentence(one.text) ?? [])[0] ??
      claims.unused(plain);
    if (!claim) return [];
    claims.take(claim);
    return [made(text, block, 2, claim, kept)];
  });
}

/** Sections that fill no slide: each with its heading and its first sentence that stands alone. */
function overviewSlides(
  sections: readonly string[],
  found: Findings,
  claims: Claims,
  context: ClaimContext,
): Made[] {
  const rows = sections.flatMap(section => {
    const head = section.replace(/\s*[:：(（].*$/, '').trim();
    const own = found.sentences.filter(one => one.section === section && !one.item).slice(0, 4);
    const told = own.flatMap(one => claims.unused(claimOf(one.text, context, { most: LONGEST })) ?? [])[0];
    if (!told || head.length > 48 || isShown(told, claims, context)) return [];
    if (head === '') return [{ row: told, block: own[0]!.block }];
    const named =
      referring(`${head}: ${told.text}`, context) ??
      (/\d/.test(head) ? undefined : { text: `${head}: ${told.text}`, printed: `${head}: ${told.printed}` });
    return named ? [{ row: named, block: own[0]!.block }] : [];
  });
  const slides: Made[] = [];
  for (let at = 0; at < rows.length && slides.length < 2; ) {
    const kept = fitting(
      rows.slice(at, at + 3).map(({ row }) => row),
      context,
    );
    if (kept.length < 2) break;
    for (const row of kept) claims.take(row);
    const lead = found.sentences.filter(one => one.section === '' && !one.item);
    const plain = context.words.say.parts;
    const claim =
      lead.flatMap(one => claims.forSentence(one.text) ?? [])[0] ??
      claims.unused({ text: plain, printed: plain });
    if (!claim) break;
    claims.take(claim);
    slides.push(made('', rows[at]!.block, 1, claim, kept));
    at += kept.length;
  }
  return slides;
}

/** A section's sentences: the first as the claim, or its heading, the next as rows. */
function textSlide(section: string, found: Findings, claims: Claims, context: ClaimContext): Made[] {
  const own = found.sentences.filter(one => one.section === section && !one.item);
  if (own.length < 2) return [];
  const heading = claims.heading(section);
  const claim = heading ?? own.slice(0, 4).flatMap(one => claims.forSentence(one.text) ?? [])[0];
  if (!claim) return [];
  if (heading) claims.take(heading);
  const rows = own.flatMap(one => {
    const row = claimOf(one.text, context, { most: LONGEST });
    return row &&
      row.printed !== claim.printed &&
      !claim.printed.startsWith(row.printed) &&
      !isShown(row, claims, context)
      ? [row]
      : [];
  });
  const kept = fitting(rows, context).slice(0, 3);
  if (kept.length < 2) return [];
  for (const row of kept) claims.take(row);
  return [made(section, own[0]!.block, 1, claim, kept)];
}

/** The first rows that a room reads while it listens. */
function fitting(rows: readonly Claim[], { words }: ClaimContext): Claim[] {
  let sum = 0;
  return rows.slice(0, 5).filter(({ printed }) => {
    sum += words.dense ? printed.length / 2.5 : wordsIn(printed).length;
    return sum <= WORDS;
  });
}

function made(section: string, block: number, worth: number, claim: Claim, rows: readonly Claim[]): Made {
  const lines = [['points', rows.map(({ text }) => text.replaceAll('|', '\\|'))]] as const;
  return { section, placed: { block, worth, slide: { claim: claim.text, lines } } };
}
