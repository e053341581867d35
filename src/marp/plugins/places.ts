import { type MarkdownIt, plain, slidesOf } from './tokens.ts';

/**
 * Each slide's place: its id on the claim (so `deck.html#the-landlord` opens it; the `<section>` keeps its number,
 * which links and the presenter's script use) and on the section as `data-slide`, and the deck's section that it is in
 * (for a section ruler): `data-section` with the title, `data-section-number`, `data-section-total`.
 */
export function places(md: MarkdownIt): void {
  md.core.ruler.push('factdeck_places', state => {
    if (state.inlineMode) return;
    const slides = slidesOf(state);
    const total = slides.filter(({ classes }) => classes[0] === 'section').length;
    let number = 0;
    let title = '';
    for (const { classes, id, open, tokens } of slides) {
      const heading = tokens.findIndex(token => token.type === 'heading_open' && token.tag === 'h1');
      if (classes[0] === 'section') {
        number += 1;
        title = plain(tokens[heading + 1]?.children ?? null);
      }
      if (id) {
        open.attrSet('data-slide', id);
        tokens[heading]?.attrSet('id', id);
      }
      if (number > 0) {
        open.attrSet('data-section', title);
        open.attrSet('data-section-number', String(number));
        open.attrSet('data-section-total', String(total));
      }
    }
  });
}
