/** article.md: the text, and what its front matter or its first lines say of it. */
import type { Problem } from '../problem.ts';
import type { Document } from './types.ts';
import { type Node, readYaml } from './yaml.ts';

/** A document as read, with what is wrong in its front matter. */
export interface ReadDocument {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

const KEYS = ['title', 'author', 'published', 'lang'] as const;

/** A byline: 'By Ann Ace', 'Von Ann Ace'. */
const BYLINE = /^(?:by|von|par|por|di|door)\s+(.+)$/i;

/**
 * Reads a document; `name` is its name in the deck's folder, `file` how it is printed. The text keeps its lines:
 * the front matter's are blank, so that places hold.
 */
export function readDocument(name: string, file: string, source: string): ReadDocument {
  const whole = source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const front = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(whole);
  if (!front)
    return {
      document: { ...firstLines(whole), published: '', lang: '', file: name, text: whole },
      problems: [],
    };
  const lines = front[0].split('\n').length - 1;
  const text = '\n'.repeat(lines) + whole.slice(front[0].length);
  // The line of '---' stays, as a comment, so that lines count from the file's start.
  const { root, problems } = readYaml(file, `#\n${front[1] ?? ''}`, new Set(KEYS));
  const value = (key: string) => scalar(root, key);
  const first = firstLines(text);
  return {
    document: {
      title: value('title') || first.title,
      author: value('author') || (value('title') ? '' : first.author),
      published: value('published'),
      lang: value('lang'),
      file: name,
      text,
    },
    problems: problems.map(problem => ({ ...problem, severity: 'stop-all' as const })),
  };
}

function scalar(root: Node, key: string): string {
  const node = root.type === 'map' ? root.entries.find(entry => entry.key.text === key)?.value : undefined;
  return node?.type === 'text' ? node.text.trim() : '';
}

/** Title and author as the first lines have them: nothing is invented. */
function firstLines(text: string): { title: string; author: string } {
  const [first = '', second = ''] = text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  const title = first.replace(/^#+\s*/, '');
  const byline = BYLINE.exec(second)?.[1];
  // A short line without a sentence's end, set apart from the text, is the author's.
  const short = second.length <= 60 && !/^[#>*+-]|[.:!?…]$/.test(second) && second.split(/\s+/).length <= 5;
  const apart = text.slice(text.indexOf(second)).startsWith(`${second}\n\n`);
  return { title, author: byline ?? (short && apart && second !== title ? second : '') };
}
