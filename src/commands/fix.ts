/** `check --fix`: what can be mended in article.yaml without a decision: missing quotes, and facts typed as numbers. */
import { join } from 'node:path';
import { loadArticle } from '../article/load.ts';
import type { Article } from '../article/types.ts';
import { printFact } from '../deck/lines.ts';
import type { Files } from './files.ts';

/** Mends a deck's article.yaml where it must be; gives what was done, in words, one a line that changed. */
export function fixArticle(folder: string, files: Files): string[] {
  const path = join(folder, 'article.yaml');
  const source = files.read(path);
  if (source === undefined) return [];
  const said: string[] = [];
  let text = quoteLines(folder, path, source, files, said);
  const { article } = loadArticle(folder, withText(files, path, text));
  if (article) {
    const named = nameFacts(text, article, path, said);
    // A reference may stand where none is read; then the file stays as it was.
    if (errors(folder, withText(files, path, named)) <= errors(folder, withText(files, path, text)))
      text = named;
    else said.length = 0;
  }
  if (text !== source) files.write(path, text);
  return text === source ? [] : said;
}

const errors = (folder: string, files: Files): number => loadArticle(folder, files).problems.length;

const withText = (files: Files, path: string, text: string): Files => ({
  ...files,
  read: asked => (asked === path ? text : files.read(asked)),
  readBytes: asked => (asked === path ? Buffer.from(text) : files.readBytes(asked)),
});

/** Sets the quotes that YAML needs: only mends that change nothing but quotes. */
function quoteLines(folder: string, path: string, source: string, files: Files, said: string[]): string {
  const lines = source.split('\n');
  const bare = (line: string) => line.replace(/["'\r\\]/g, '').trim();
  for (const { file, line, mended } of loadArticle(folder, files).problems) {
    if (file !== path || line === undefined || mended === undefined || mended.includes('\n')) continue;
    const old = lines[line - 1]!;
    if (bare(old) !== bare(mended) || old === mended) continue;
    lines[line - 1] = mended + (old.endsWith('\r') ? '\r' : '');
    said.push(`${path}:${line}: quoted`);
  }
  return lines.join('\n');
}

/** Keys whose texts are the article's words, names or files: nothing is replaced there. */
const KEPT = /^\s*(?:- )?(?:where|id|from|quote|picture|image|x|y|unit|cite|columns|theme|lang|author)\s*:/;

/** Writes `$name` for a fact's printing, in the slides, where only one fact prints so. */
function nameFacts(text: string, article: Article, path: string, said: string[]): string {
  const names = new Map<string, string[]>();
  for (const fact of article.facts.values()) {
    if (fact.sort === 'cell' || !fact.quantity || !/\d/.test(fact.quantity.text)) continue;
    const printed = printFact(fact, 'full').replace(/\u00a0/g, ' ');
    names.set(printed, [...(names.get(printed) ?? []), fact.name]);
  }
  const sure = [...names].filter(([, list]) => list.length === 1).sort(([a], [b]) => b.length - a.length);
  const lines = text.split('\n');
  const first = lines.findIndex(line => /^slides\s*:/.test(line));
  if (first < 0) return text;
  for (let at = first + 1; at < lines.length && !/^[a-z]/i.test(lines[at]!); at++) {
    const line = lines[at]!;
    if (KEPT.test(line) || /^\s*#/.test(line)) continue;
    const parts = line.split(/(“[^”]*”|\s#\s.*$)/);
    for (let part = 0; part < parts.length; part += 2)
      for (const [printed, [name]] of sure) parts[part] = replaceWhole(parts[part]!, printed, `$${name}`);
    lines[at] = parts.join('');
    if (lines[at] !== line) said.push(`${path}:${at + 1}: ${lines[at]!.trim()}`);
  }
  return lines.join('\n');
}

/** Replaces a text where it is cut out of no longer word or number. */
function replaceWhole(text: string, sought: string, name: string): string {
  const escaped = sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]');
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}$.,-])${escaped}(?![\\p{L}\\p{N}%+]|[.,]\\d|\\.[a-z])`, 'gu'),
    () => name,
  );
}
