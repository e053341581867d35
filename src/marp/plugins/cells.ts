import { type MarkdownIt, slidesOf, type Token } from './tokens.ts';

const LABELLED = new Set(['layers', 'compare', 'table']);

/**
 * Tables that a screen reader can read: a no-break space in empty cells (Chromium drops empty ones from the PDF's
 * structure), and the first cell of a row as the row's head.
 */
export function cells(md: MarkdownIt): void {
  md.core.ruler.push('factdeck_cells', state => {
    if (state.inlineMode) return;
    for (const slide of slidesOf(state)) {
      let open: Token | undefined;
      let first = false;
      for (const token of slide.tokens) {
        if (token.type === 'tr_open') first = true;
        if (token.type === 'td_open' || token.type === 'th_open') {
          open = token;
          if (token.type === 'th_open') token.attrSet('scope', 'col');
          else if (first && LABELLED.has(slide.classes[0] ?? '')) headRow(token);
          first = false;
        }
        if (token.type === 'td_close' && open?.tag === 'th') token.tag = 'th';
        if (token.type.endsWith('inline') && open && token.content.trim() === '') {
          fill(token, state.Token);
          // Looks draw what is empty; `:empty` sees it no longer.
          open.attrJoin('class', 'empty');
        }
        if (token.type === 'td_close' || token.type === 'th_close') open = undefined;
      }
    }
  });
}

function headRow(token: Token): void {
  token.tag = 'th';
  token.attrSet('scope', 'row');
}

function fill(token: Token, Text: new (type: string, tag: string, nesting: 0) => Token): void {
  const space = new Text('text', '', 0);
  space.content = '\u00a0';
  // Marpit's sweep has hidden it by now.
  token.type = 'inline';
  token.hidden = false;
  token.content = space.content;
  token.children = [space];
}
