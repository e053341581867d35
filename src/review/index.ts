import type { MeasuredDeck, MeasuredSlide } from '../publish/measured.ts';
import { altText } from './rules/alt-text.ts';
import { claimLines } from './rules/claim-lines.ts';
import { claimTop } from './rules/claim-top.ts';
import { claimTopic } from './rules/claim-topic.ts';
import { claimTwice } from './rules/claim-twice.ts';
import { colourDistance } from './rules/colour-distance.ts';
import { contrastEnough } from './rules/contrast.ts';
import { exhibitShare } from './rules/exhibit-share.ts';
import { fallbackFonts } from './rules/fallback-fonts.ts';
import { headingOrder } from './rules/heading-order.ts';
import { missingGlyphs } from './rules/missing-glyphs.ts';
import { network } from './rules/network.ts';
import { overflow } from './rules/overflow.ts';
import { overlap } from './rules/overlap.ts';
import { safeArea } from './rules/safe-area.ts';
import { typeFloor } from './rules/type-floor.ts';
import { widow } from './rules/widow.ts';
import { words } from './rules/words.ts';
import { wordsMany } from './rules/words-many.ts';
import type { Finding, PageRule } from './types.ts';

/** The rules of the laid-out deck, in the order in which their findings are told. */
export const pageRules: readonly PageRule[] = [
  overflow,
  safeArea,
  overlap,
  claimLines,
  typeFloor,
  missingGlyphs,
  fallbackFonts,
  contrastEnough,
  colourDistance,
  network,
  altText,
  headingOrder,
  words,
  wordsMany,
  claimTop,
  claimTwice,
  claimTopic,
  exhibitShare,
  widow,
];

// What a smaller fit step can mend.
const FITTING = [overflow, safeArea, overlap, claimLines];

/** All that the rules find, by slide, then in the order of the rules. */
export function reviewPage(deck: MeasuredDeck): Finding[] {
  const slides = new Map(deck.slides.map(slide => [slide.number, slide]));
  return pageRules
    .flatMap(rule =>
      rule.check(deck).map(({ slide, message, fix }): Finding => {
        const { id, claim = '' } = slides.get(slide) ?? {};
        const severity = rule.row === 'warning' ? 'warning' : 'error';
        return { rule: rule.id, severity, slide, ...(id && { id }), claim, message, ...(fix && { fix }) };
      }),
    )
    .sort((a, b) => a.slide - b.slide);
}

/** Whether a slide has more than its place, so that the next fit step is worth trying. */
export function isTooFull(slide: MeasuredSlide): boolean {
  return FITTING.some(rule => rule.check({ slides: [slide], blocked: [] }).length > 0);
}
