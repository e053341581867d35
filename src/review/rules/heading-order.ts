import type { Complaint, PageRule } from '../types.ts';

/** The deck's headings begin with `#` and skip no level: they are a screen reader's table of contents. */
export const headingOrder: PageRule = {
  id: 'heading-order',
  row: 'stop-dist',
  about: 'a heading that skips a level',
  check({ slides }) {
    let before = 0;
    const found: Complaint[] = [];
    for (const { number, headings } of slides) {
      for (const level of headings) {
        if (level > before + 1) {
          const after = before === 0 ? 'comes first' : `follows ${'#'.repeat(before)}`;
          const fix = `Write ${'#'.repeat(before + 1)} there.`;
          found.push({ slide: number, message: `A heading of level ${'#'.repeat(level)} ${after}.`, fix });
        }
        before = level;
      }
    }
    return found;
  },
};
