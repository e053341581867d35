import type { TextPlace } from '../../publish/measured.ts';
import { isClaimSlide, quoted } from '../shape.ts';
import type { PageRule } from '../types.ts';

/** px under which a text of that place can't be read from the back of a room. */
export const FLOORS: Record<TextPlace, number> = {
  claim: 37,
  head: 24,
  body: 24,
  takeaway: 24,
  lead: 16,
  small: 16,
  table: 16,
  drawing: 16,
  header: 12,
  footer: 16,
};

/** No text is smaller than its floor. */
export const typeFloor: PageRule = {
  id: 'type-floor',
  row: 'stop-dist',
  about: 'type too small to read',
  check: ({ slides }) =>
    slides.flatMap(slide => {
      // Free slides and dividers are a person's own; there only what nobody can read is stopped.
      const floor = (place: TextPlace) => (isClaimSlide(slide) ? FLOORS[place] : 12);
      const small = slide.texts
        .filter(({ place, size }) => size < floor(place) - 0.05)
        .sort((a, b) => a.size - b.size)[0];
      if (!small) return [];
      const message = `${quoted(small.text)} is set at ${small.size.toFixed(1)} px; the floor is ${floor(small.place)} px.`;
      return [{ slide: slide.number, message, fix: 'Shorten the slide, or give part of it to another.' }];
    }),
};
