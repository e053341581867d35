/** Which figures stand together on a slide: those told together, the most telling first. */
import type { FoundFigure } from './figures.ts';
import { wordsIn } from './words/words.ts';

const MOST = 3;
const WORDS = 36;

/** Groups of one to three figures of a section. */
export function groupsOf(figures: readonly FoundFigure[]): FoundFigure[][] {
  const telling = figures.filter(({ score, doubt }) => score >= 1.2 && !doubt);
  const chosen = telling.length >= 3 ? telling : figures.filter(({ score, doubt }) => score >= -1 && !doubt);
  const best = new Set([...chosen].sort((a, b) => b.score - a.score).slice(0, 20));
  const sections = new Map<string, FoundFigure[]>();
  for (const one of figures.filter(figure => best.has(figure)))
    sections.set(one.sentence.section, [...(sections.get(one.sentence.section) ?? []), one]);
  return [...sections.values()].flatMap(section => dealt(section, sections.size));
}

/** A section's figures in even parts, sentences kept whole where they can be. */
function dealt(section: readonly FoundFigure[], sections: number): FoundFigure[][] {
  const most = MOST * (sections > 3 ? 2 : 4);
  const kept = new Set([...section].sort((a, b) => b.score - a.score).slice(0, most));
  // Figures of a sentence stay together; sentences join where they stand together.
  const groups: FoundFigure[][] = [];
  for (const one of bySentence(section.filter(figure => kept.has(figure)))) {
    const last = groups.at(-1);
    const near = last !== undefined && one[0]!.sentence.block - last.at(-1)!.sentence.block <= 1;
    const room =
      last !== undefined && last.length + one.length <= MOST && wordsOf([...last, ...one]) <= WORDS;
    if (near && room) last.push(...one);
    else groups.push([...one]);
  }
  // Inside a slide the first figure gets the accent: the most telling one.
  return groups.map(group => [...group].sort((a, b) => b.score - a.score));
}

function bySentence(figures: readonly FoundFigure[]): FoundFigure[][] {
  const sentences = new Map<string, FoundFigure[]>();
  for (const one of figures)
    sentences.set(one.sentence.text, [...(sentences.get(one.sentence.text) ?? []), one]);
  return [...sentences.values()].map(own =>
    own.length <= MOST
      ? own
      : own.filter(one => [...own].sort((a, b) => b.score - a.score).indexOf(one) < MOST),
  );
}

const wordsOf = (group: readonly FoundFigure[]): number =>
  group.reduce(
    (sum, { label, quantity }) => sum + wordsIn(label).length + wordsIn(quantity.text).length + 3,
    0,
  );
