/** The files that article.yaml names, all of them in the deck's folder: read once, complained of at their name. */
import { posix } from 'node:path';
import type { Problem } from '../problem.ts';
import { type Csv, readCsv } from './csv.ts';
import { type ReadDocument, readDocument } from './document.ts';
import type { Report, Stretch } from './report.ts';
import { listed, nearest } from './similar.ts';
import type { Column } from './types.ts';

/** What loading may ask of files; paths are the deck's folder and a name. */
export interface LoadFiles {
  read(path: string): string | undefined;
  exists(path: string): boolean;
  /** Names in a folder. */
  list(folder: string): readonly string[];
}

/** Reads the files of one deck. */
export class Folder {
  /** What is wrong inside files other than article.yaml. */
  readonly problems: Problem[] = [];
  /** What was read, by its printed path: for the lines of later messages. */
  readonly texts = new Map<string, string>();
  readonly #csvs = new Map<string, Csv>();
  readonly #folder: string;
  readonly #files: LoadFiles;

  constructor(folder: string, files: LoadFiles) {
    this.#folder = folder;
    this.#files = files;
  }

  /** How a file of the folder is printed. */
  path(name: string): string {
    return this.#folder === '' ? name : posix.join(this.#folder.replaceAll('\\', '/'), name);
  }

  /** The text of a file; undefined where there is none. */
  read(name: string): string | undefined {
    const path = this.path(name);
    const text = this.#files.read(path);
    if (text !== undefined) this.texts.set(path, text.replace(/\r\n?/g, '\n'));
    return text;
  }

  /** Whether a named file is there; complains where not, `what` it is after 'no': 'CSV file'. */
  check(name: string, at: Stretch, report: Report, what: string, ends: RegExp): boolean {
    if (!isInside(name)) {
      report.add(at, {
        rule: 'outside-folder',
        found: `\`${name}\` lies outside the folder of the deck`,
        expected: `a ${what} in ${this.#folder || 'the folder'}, named without a path`,
        fix: 'Copy it there: a deck is one folder.',
      });
      return false;
    }
    if (this.#files.exists(this.path(name))) return true;
    const others = this.#files
      .list(this.#folder || '.')
      .filter(other => ends.test(other) && other !== 'article.md' && other !== 'deck.md');
    const better = nearest(name, others);
    report.add(at, {
      rule: 'no-such-file',
      found: `there is no ${what} \`${name}\` in ${this.#folder || 'the folder'}`,
      expected: others.length > 0 ? listed(others) : `a ${what} beside article.yaml`,
      ...(better === undefined ? {} : { fix: `Did you mean \`${better}\`?`, instead: better }),
    });
    return false;
  }

  /** The columns of a CSV; undefined where it isn't there or can't be read, which is said once. */
  csv(name: string, at: Stretch, report: Report, lang: string): readonly Column[] | undefined {
    const known = this.#csvs.get(name);
    if (known) return known.columns;
    if (!this.check(name, at, report, 'CSV file', /\.csv$/i)) return undefined;
    const csv = readCsv(this.path(name), this.read(name) ?? '', lang);
    this.#csvs.set(name, csv);
    this.problems.push(...csv.problems);
    return csv.columns;
  }

  /** A document to trace words in. */
  document(name: string): ReadDocument | undefined {
    const text = this.read(name);
    if (text === undefined) return undefined;
    const read = readDocument(name, this.path(name), text);
    this.problems.push(...read.problems);
    return read;
  }
}

function isInside(name: string): boolean {
  return !/^([/\\~]|[A-Za-z]:)/.test(name) && !name.split(/[/\\]/).includes('..');
}
