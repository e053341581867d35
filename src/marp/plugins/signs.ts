import type { DeckKnowledge, Sign } from '../../publish/types.ts';
import { type MarkdownIt, plain, type State, slidesOf, type Token } from './tokens.ts';

const EDGES = new Set<Sign>(['solid', 'follows', 'announced', 'expected']);

/**
 * Small words get what they say drawn: `<span class="sign stated">` before the word, or `edge-follows` on the row.
 * From the Deck, not from a list of words.
 */
export function signs(md: MarkdownIt, knowledge: DeckKnowledge | undefined): void {
  if (!knowledge) return;
  md.core.ruler.push('factdeck_signs', state => {
    if (state.inlineMode) return;
    for (const slide of slidesOf(state)) {
      const known = knowledge.slides.get(slide.id)?.signs;
      if (known) draw(slide.tokens, known, state);
    }
  });
}

function draw(tokens: readonly Token[], known: ReadonlyMap<string, Sign>, state: State): void {
  let item: Token | undefined;
  for (const token of tokens) {
    if (token.type === 'list_item_open') item = token;
    const small = smallWord(token.children);
    const sign = small && known.get(plain(small.inside).trim());
    if (!sign) continue;
    if (EDGES.has(sign)) item?.attrJoin('class', `edge-${sign}`);
    else token.children!.splice(token.children!.indexOf(small.open), 0, ...span(sign, state));
  }
}

function span(sign: Sign, state: State): Token[] {
  const open = new state.Token('factdeck_sign_open', 'span', 1);
  open.attrSet('class', `sign ${sign}`);
  return [open, new state.Token('factdeck_sign_close', 'span', -1)];
}

/** The last line of a row, or a whole cell, if all of it is italic or bold. */
function smallWord(children: Token[] | null): { open: Token; inside: Token[] } | undefined {
  if (!children) return undefined;
  const last = children.findLastIndex(token => token.type === 'softbreak' || token.type === 'hardbreak');
  const line = children.slice(last + 1).filter(token => token.type !== 'text' || token.content.trim() !== '');
  const [open, ...inside] = line;
  const close = inside.pop();
  if (open?.type !== 'em_open' && open?.type !== 'strong_open') return undefined;
  return close?.type === open.type.replace('open', 'close') ? { open, inside } : undefined;
}
