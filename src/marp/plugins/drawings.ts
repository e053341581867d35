import { type MarkdownIt, plain, slidesOf } from './tokens.ts';

/**
 * Pictures that are drawings of the deck become inline SVG, so that they take the page's faces and the theme's colours,
 * print as vectors, and their words can be selected.
 */
export function drawings(md: MarkdownIt, charts: ReadonlyMap<string, string>): void {
  const image = md.renderer.rules.image!;
  md.core.ruler.push('factdeck_drawings', state => {
    if (state.inlineMode) return;
    for (const slide of slidesOf(state)) {
      let drawn = 0;
      for (const token of slide.tokens.flatMap(({ children }) => children ?? [])) {
        const svg = token.type === 'image' && charts.get(decodeURI(token.attrGet('src') ?? ''));
        if (!svg) continue;
        const prefix = `${slide.id || `s${slide.number}`}-${drawn > 0 ? `${drawn}-` : ''}`;
        drawn += 1;
        // Marp reads an alt text's words as options; a drawing has none, so all its words are its own.
        const alt = plain(md.parseInline(token.content, {})[0]?.children ?? null);
        token.meta = { ...token.meta, drawing: inlineDrawing(svg, prefix, md.utils.escapeHtml(alt)) };
      }
    }
  });
  md.renderer.rules.image = (tokens, at, options, env, renderer) =>
    tokens[at]!.meta?.drawing ?? image(tokens, at, options, env, renderer);
}

/**
 * An SVG file's source as an element of the page: its stylesheet (faces and colours for standing alone), title and
 * anything that could act are dropped, its ids get the prefix. `alt` is escaped already.
 */
export function inlineDrawing(svg: string, prefix: string, alt: string): string {
  const ids = new Set([...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
  const named = (id: string) => (ids.has(id) ? prefix + id : id);
  return svg
    .slice(svg.indexOf('<svg'))
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(style|script|title|desc|metadata|foreignObject)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1\s*>)/gi, '')
    .replace(/\son\w+\s*=\s*(?:"[^"]*"|'[^']*')/gi, '')
    .replace(/\s(?:xlink:)?href="(?!#)[^"]*"/g, '')
    .replace(/\sid="([^"]+)"/g, (_, id) => ` id="${named(id)}"`)
    .replace(/url\((['"]?)#([^)'"]+)\1\)/g, (_, _quote, id) => `url(#${named(id)})`)
    .replace(/href="#([^"]+)"/g, (_, id) => `href="#${named(id)}"`)
    .replace(/^<svg\b[^>]*>/, open => {
      const rest = open
        .replace(/\s(?:role|aria-[\w-]+|class|xmlns(?::\w+)?|id|version)="[^"]*"/g, '')
        .replace(/^<svg/, '');
      return `<svg class="drawing" role="img" aria-label="${alt}"${rest}`;
    })
    .trim();
}
