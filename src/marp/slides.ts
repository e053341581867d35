/** Where Marp sees slides: the block tokens of deck.md, found by Marp's own rules and nothing else. */
import { Marpit } from '@marp-team/marpit';
import { addedGlobals, addedLocals, directiveNames } from './directives.ts';

/** A block token as markdown-it makes it; `map` is [first line, line after the last]. */
export interface BlockToken {
  readonly type: string;
  readonly tag: string;
  readonly markup: string;
  readonly content: string;
  readonly level: number;
  readonly nesting: -1 | 0 | 1;
  readonly map: readonly [number, number] | null;
  children: BlockToken[] | null;
  readonly hidden: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: every plugin keeps its own things here
  readonly meta: any;
  attrGet(name: string): string | null;
}

/** One slide's tokens; `ruler` is the line of the `---` that opened it, if one did. */
export interface MarpSlide {
  readonly ruler: number | undefined;
  readonly tokens: readonly BlockToken[];
}

/** What Marp makes of a file: the lines of its front matter (0 where there is none), its slides, one at least. */
export interface MarpFile {
  readonly frontLines: number;
  readonly slides: readonly MarpSlide[];
}

/** The rules of Marp's core that find front matter, blocks, directives and slides; the rest only renders. */
const RULES = [
  'normalize',
  'marpit_directives_front_matter',
  'block',
  'inline',
  'marpit_directives_global_parse',
  'marpit_heading_divider',
  'marpit_slide',
  'marpit_directives_parse',
];

/** What a block rule is given of markdown-it. */
interface BlockState {
  readonly src: string;
  readonly bMarks: readonly number[];
  readonly eMarks: readonly number[];
  readonly tShift: readonly number[];
  readonly blkIndent: number;
  line: number;
  push(type: string, tag: string, nesting: 0): { -readonly [Key in keyof BlockToken]: BlockToken[Key] };
}

interface Markdown {
  parse(source: string, env: object): BlockToken[];
  enable(rules: readonly string[]): void;
  core: {
    ruler: {
      enableOnly(rules: readonly string[]): void;
      at(name: string, rule: (state: State) => void): void;
    };
  };
  block: {
    ruler: {
      before(
        before: string,
        name: string,
        rule: (state: BlockState, first: number, end: number, silent: boolean) => boolean,
      ): void;
    };
  };
  inline: { parse(source: string, md: Markdown, env: object, out: BlockToken[]): void };
}

interface State {
  readonly tokens: BlockToken[];
  readonly md: Markdown;
  readonly env: object;
}

let parser: Markdown | undefined;

/** Marp without looks: Marp Core's options and block rules over Marpit, inline text parsed only where a comment hides. */
function makeParser(): Markdown {
  const marp = new Marpit({
    markdown: ['commonmark', { html: true, breaks: true, linkify: true }],
    looseYAML: true,
  });
  for (const name of addedGlobals) marp.customDirectives.global[name] = value => ({ [name]: value });
  for (const name of addedLocals) marp.customDirectives.local[name] = value => ({ [name]: value });
  const md = marp.markdown as unknown as Markdown;
  md.enable(['table', 'linkify', 'strikethrough']);
  md.block.ruler.before('marpit_comment', 'factdeck_comment', plainComment);
  md.core.ruler.enableOnly(RULES);
  md.core.ruler.at('inline', ({ tokens, md, env }) => {
    for (const token of tokens) {
      if (token.type === 'inline' && token.content.includes('<!--'))
        md.inline.parse(token.content, md, env, token.children!);
    }
  });
  return md;
}

const COMMENT = /<!--\s+([\s\S]*?)\s+-->/y;
const DIRECTIVE = /^(_?[A-Za-z]+): (?:'((?:[^'\n]|'')*)'|([A-Za-z][\w-]*(?: [A-Za-z][\w-]*)*))$/;
const PROSE = /^(?!prettier|markdownlint|lint)[\p{L}\p{N}“„«]/u;
const KEY = new RegExp(`(?:${[...directiveNames].join('|')})["']?\\s*:|^\\s*[?]\\s|\\\\`, 'm');

/**
 * The two comments that nearly all are, as Marp reads them but without its YAML parser (most of the time that a deck
 * takes): one directive with plain words, and prose that has no directive's name before a
 * colon. Any other is left to Marp.
 */
function plainComment(state: BlockState, first: number, end: number, silent: boolean): boolean {
  const from = state.bMarks[first]! + state.tShift[first]!;
  if (silent || state.blkIndent > 0 || !state.src.startsWith('<!--', from)) return false;
  COMMENT.lastIndex = from;
  const found = COMMENT.exec(state.src);
  const content = found?.[1] ?? '';
  const directive = DIRECTIVE.exec(content);
  if (!found || !(directive ? known(directive[1]!) : PROSE.test(content) && !KEY.test(content))) return false;
  let line = first;
  while (line < end && state.eMarks[line]! < COMMENT.lastIndex) line++;
  if (line === end || state.src.slice(from, state.eMarks[line]).trimEnd() !== found[0]) return false;
  const token = state.push('marpit_comment', '', 0);
  token.map = [first, line + 1];
  token.hidden = true;
  token.content = content;
  const value = directive && (directive[3] ?? directive[2]!.replaceAll("''", "'"));
  token.meta = { marpitParsedDirectives: directive ? { [directive[1]!]: value } : {} };
  state.line = line + 1;
  return true;
}

const known = (key: string) => directiveNames.has(key.replace(/^_/, ''));

/** Reads the slides of a deck.md. */
export function readSlides(markdown: string): MarpFile {
  parser ??= makeParser();
  const slides: { ruler: number | undefined; tokens: BlockToken[] }[] = [];
  let frontLines = 0;
  let line = 0;
  for (const token of parser.parse(markdown, {})) {
    if (token.type === 'marpit_slide_open') {
      line = token.map![0];
      slides.push({ ruler: undefined, tokens: [] });
    } else if (token.type === 'front_matter' && token.level <= 1) {
      frontLines = token.map![1];
    } else if (token.type !== 'marpit_slide_close') {
      slides.at(-1)!.tokens.push(token);
    }
    if (token.type === 'marpit_slide_close' && slides.length > 1) {
      if (divides(slides)) continue;
      // A heading that divides slides stands on the slide's own first line; a ruler does not.
      const slide = slides.at(-1)!;
      if (slide.tokens.find(({ map }) => map !== null)?.map?.[0] !== line) slide.ruler = line;
    }
  }
  return { frontLines, slides };
}

/**
 * Whether the last slide begins inside a block: `headingDivider` cuts quotes and lists at their headings. Here such a
 * block stays whole, with the slide that it begins on.
 */
function divides(slides: { tokens: BlockToken[] }[]): boolean {
  // A slide's own blocks are one level down in it.
  const inside = (slides.at(-1)!.tokens[0]?.level ?? 1) > 1;
  if (inside) slides.at(-2)!.tokens.push(...slides.pop()!.tokens);
  return inside;
}

/** The one picture that a paragraph is, if it is nothing else; `alt` is raw. No backgrounds. */
export function readPicture(paragraph: string): { readonly alt: string } | undefined {
  const found: BlockToken[] = [];
  parser ??= makeParser();
  parser.inline.parse(paragraph, parser, {}, found);
  const [image, ...rest] = found;
  if (image?.type !== 'image' || rest.length > 0 || image.meta?.marpitImage?.background) return undefined;
  return { alt: image.content };
}
