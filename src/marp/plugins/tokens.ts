/** The part of markdown-it that the plugins use; it brings no types of its own. */
export interface Token {
  type: string;
  tag: string;
  markup: string;
  content: string;
  nesting: -1 | 0 | 1;
  level: number;
  /** First line and the one after the last, from 0. */
  map: [number, number] | null;
  hidden: boolean;
  block: boolean;
  children: Token[] | null;
  // biome-ignore lint/suspicious/noExplicitAny: every plugin keeps its own things here
  meta: any;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
  attrJoin(name: string, value: string): void;
  attrs: [string, string][] | null;
}

export interface State {
  tokens: Token[];
  inlineMode: boolean;
  Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
  env: Record<string, unknown>;
}

export type RenderRule = (
  tokens: Token[],
  at: number,
  options: unknown,
  env: unknown,
  renderer: unknown,
) => string;

export interface MarkdownIt {
  core: { ruler: { push(name: string, rule: (state: State) => void): void } };
  renderer: { rules: Record<string, RenderRule | undefined> };
  parseInline(source: string, env: object): Token[];
  utils: { escapeHtml(text: string): string };
}

/** One slide's tokens, its `<section>` included. */
export interface SlideTokens {
  /** 1-based. */
  number: number;
  open: Token;
  /** Classes of the slide, in order: kind, id, tokens. */
  classes: string[];
  /** Unique in the deck; '' where deck.md names none. */
  id: string;
  tokens: Token[];
}

const TOKENS = new Set(['wide', 'long', 'longer', 'care', 'sources', 'invert', 'lead']);

/** The slides of a parsed deck, in order. Changing the tokens' order needs `state.tokens`, changing a token does not. */
export function slidesOf(state: State): SlideTokens[] {
  const slides: SlideTokens[] = [];
  const known = new Set<string>();
  for (const token of state.tokens) {
    if (token.type === 'marpit_slide_open') {
      const classes = (token.attrGet('class') ?? '').split(/\s+/).filter(Boolean);
      slides.push({ number: slides.length + 1, open: token, classes, id: idOf(classes, known), tokens: [] });
    }
    slides.at(-1)?.tokens.push(token);
  }
  return slides;
}

/** The second class, or the only one (cover, agenda); a copied slide has none, so that no id stands twice. */
function idOf(classes: readonly string[], known: Set<string>): string {
  const [kind, second] = classes;
  const id = second && !TOKENS.has(second) ? second : classes.length > 0 && !second ? kind! : '';
  if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(id) || known.has(id)) return '';
  known.add(id);
  return id;
}

/** The words of inline tokens, marks dropped, line breaks as spaces. */
export function plain(tokens: readonly Token[] | null): string {
  return (tokens ?? [])
    .map(token => {
      if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
      if (token.type === 'image') return plain(token.children);
      return token.type.startsWith('text') || token.type === 'code_inline' ? token.content : '';
    })
    .join('');
}
