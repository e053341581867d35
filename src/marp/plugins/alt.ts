import type { MarkdownIt, Token } from './tokens.ts';

/**
 * Alt texts keep their escaped and entity-written signs, which markdown-it drops (`\$200` would read '200').
 */
export function alt(md: MarkdownIt): void {
  const image = md.renderer.rules.image!;
  md.renderer.rules.image = (tokens, at, options, env, renderer) => {
    restore(tokens[at]!.children);
    return image(tokens, at, options, env, renderer);
  };
}

function restore(tokens: Token[] | null): void {
  for (const token of tokens ?? []) {
    if (token.type === 'text_special' || token.type === 'code_inline') token.type = 'text';
    restore(token.children);
  }
}
