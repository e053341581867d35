import type { MarkdownIt, Token } from './tokens.ts';

/** No aside is a fragment: formatters rewrite its `+` to `*`, which would make it appear a key press later. */
export function asides(md: MarkdownIt): void {
  md.core.ruler.push('factdeck_asides', state => {
    if (state.inlineMode) return;
    let slide: Token | undefined;
    state.tokens.forEach((token, at) => {
      if (token.type === 'marpit_slide_open') slide = token;
      if (token.type === 'bullet_list_open' && isAside(state.tokens, at))
        settle(state.tokens[at + 1]!, slide);
    });
  });
}

/** A list of one bullet that starts bold. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const level = tokens[at]!.level;
  const inside = tokens.slice(at + 1);
  const end = inside.findIndex(token => token.type === 'bullet_list_close' && token.level === level);
  const items = inside
    .slice(0, end)
    .filter(token => token.type === 'list_item_open' && token.level === level + 1);
  const text = inside.find(token => token.type === 'inline');
  const first = text?.children?.find(token => token.type !== 'text' || token.content !== '');
  return items.length === 1 && (first?.type === 'strong_open' || first?.type === 'em_open');
}

function settle(item: Token, slide: Token | undefined): void {
  if (item.attrGet('data-marpit-fragment') === null) return;
  item.attrs = item.attrs!.filter(([name]) => name !== 'data-marpit-fragment');
  const left = Number(slide?.attrGet('data-marpit-fragments') ?? 1) - 1;
  slide!.attrs = slide!.attrs!.filter(([name]) => name !== 'data-marpit-fragments');
  if (left > 0) slide!.attrSet('data-marpit-fragments', String(left));
}
