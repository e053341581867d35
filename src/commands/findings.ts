/** Findings as a table for people: by slide, errors first, made for a terminal of 100 columns. */
import { relative } from 'node:path';
import { parse } from '../marp/parse.ts';
import { print } from '../marp/print.ts';
import type { CheckFinding } from './check.ts';
import type { DeckFolder } from './decks.ts';

const WIDE = 100;

/** A slide's place in deck.md. */
export interface SlidePlace {
  /** 1-based line that it starts at, its ruler included. */
  readonly start: number;
  /** From 1. */
  readonly number: number;
  readonly id: string;
  readonly claim: string;
}

/** Where a deck's slides start. */
export function placesOf(markdown: string): { readonly slides: readonly SlidePlace[] } {
  const tree = parse(markdown);
  const lines = (text: string) => text.split('\n').length - 1;
  let at = lines(print({ ...tree, slides: [], end: '' })) + 1;
  const slides = tree.slides.map((slide, index): SlidePlace => {
    const source = print({ open: '', front: [], close: '', slides: [slide], end: '' });
    // The gap before it begins behind the words of the slide above.
    const start = at + /^[\r\n]*/.exec(source)![0].split('\n').length - 1;
    at += lines(source);
    const claim = /^#{1,6} +(.*)$/m.exec(source)?.[1] ?? '';
    const plain = claim.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/\*/g, '');
    return { start, number: index + 1, id: slide.id, claim: plain };
  });
  return { slides };
}

/** The table. Slides with errors come first; what is no slide's stands under its file. */
export function findingsTable({ folder }: DeckFolder, found: readonly CheckFinding[]): string {
  const groups = new Map<string, CheckFinding[]>();
  for (const finding of found) {
    const name = titleOf(finding);
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  const places = found.map(finding => placeOf(finding, folder));
  const wide = Math.max(...places.map(({ length }) => length));
  return [
    folder,
    ...[...groups].flatMap(([title, all]) => [
      title && `  ${cut(title, WIDE - 2)}`,
      ...all.map(finding => row(finding, placeOf(finding, folder).padEnd(wide))),
    ]),
  ]
    .filter(Boolean)
    .join('\n');
}

const titleOf = ({ number, claim, slide }: CheckFinding): string =>
  number ? `Slide ${number}${claim ? `, “${claim}”` : slide ? `, ${slide}` : ''}` : '';

/** 'deck.md:17:11', seen from the deck's folder. */
const placeOf = ({ file, line, column }: CheckFinding, folder: string): string =>
  [relative(folder, file), line, column].filter(part => part !== undefined).join(':');

/** One finding: as many lines as its words take, under one another. */
function row({ severity, message, number }: CheckFinding, place: string): string {
  // The message of a page's rule begins with the slide, which stands above.
  const bare = number ? message.replace(/^Slide \d+(?: \(.*?\))?: /, '') : message;
  const said = bare.replace(/\. Expected [\s\S]*$/, '').replace(/\s+/g, ' ');
  const lead = `    ${severity.padEnd(7)}  ${place}  `;
  const lines = wrapped(said, Math.max(30, WIDE - lead.length));
  return lines.map((line, at) => (at ? ' '.repeat(lead.length) : lead) + line).join('\n');
}

const cut = (text: string, wide: number): string =>
  text.length > wide ? `${text.slice(0, wide - 2).trimEnd()}…${text.endsWith('”') ? '”' : ''}` : text;

function wrapped(text: string, wide: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= wide)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
