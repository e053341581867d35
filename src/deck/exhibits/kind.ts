/**
 * What one kind of exhibit is. A new kind is one file here with an `ExhibitKind`, and one line in index.ts:
 * the schema, the reading of the data, the planning of the slide follow from it.
 */
import type { z } from 'zod';
import type { Article, Column, Fact, Row, SlideData, Trace, Words } from '../../article/types.ts';
import type { Drawing } from '../../draw/types.ts';
import type { Block, DataTable, Line, Sign } from '../types.ts';
import type { DeckWords } from '../words/index.ts';

/** A way down from the slide's node in article.yaml: ['layers', 0]. */
export type Path = readonly (string | number)[];

/** What a reader says of bad data. The loader adds file, line, caret. */
export interface Complaint {
  /** What was found, a sentence's start: '`pover` is no fact'. */
  readonly found: string;
  /** What was expected: 'the name of a fact, an event or an open question'. */
  readonly expected: string;
  /** How to mend it: 'Did you mean `power`?'. */
  readonly fix?: string;
  /** The mended line, ready to paste. */
  readonly mended?: string;
  /** Warnings don't stop a build. */
  readonly warning?: boolean;
}

/**
 * Hands an exhibit's reader the validated data of its slide and the means to read texts in it. All methods report
 * what is wrong by themselves, at the right place, and give undefined then: a reader goes on and never throws.
 */
export interface Reader {
  /** The slide's own mapping after validation, with all keys. */
  readonly slide: Readonly<Record<string, unknown>>;
  /** A text with `$name` references; source text is used, never a YAML number. */
  words(at: Path): Words;
  /** 'Head: main | small'. */
  row(at: Path): Row;
  /** A text split at ' | ' ('\|' stays a pipe). */
  parts(at: Path): readonly Words[];
  /** A name that must be a fact's, an event's, ...; the whole scalar, or its part before ' | '. */
  fact(at: Path): Fact | undefined;
  /** The words after ' | ' in `name | label`, if any. */
  label(at: Path): Words | undefined;
  /** A CSV beside article.yaml: all its columns, or complaint (no such file, ragged rows). */
  csv(at: Path): readonly Column[] | undefined;
  /** One column by the name that stands at `at`. */
  column(columns: readonly Column[], at: Path): Column | undefined;
  /** Finds a phrase in the article (or complains). */
  trace(at: Path): Trace | undefined;
  complain(at: Path, complaint: Complaint): void;
}

/** What stands on one slide beside claim, notes, takeaway and source line. */
export interface Part {
  /** Tokens of `_class` after kind and id: 'wide', 'long'. */
  readonly tokens: readonly string[];
  /** Between claim and exhibit: the kind's own subtitle; the slide's `subtitle` replaces it. */
  readonly subtitle?: Line;
  /** The exhibit's blocks. */
  readonly blocks: readonly Block[];
  readonly drawing?: Drawing;
  readonly table?: DataTable;
  /** Names that the exhibit shows, in order. */
  readonly shows: readonly string[];
  /** A quote: its trace, so that the source line can name the section. */
  readonly traces?: readonly Trace[];
  /** What the exhibit's small words say. */
  readonly signs?: ReadonlyMap<string, Sign>;
}

/** What planning may ask: facts, printing, widths, and the room left for a drawing. */
export interface Plan {
  readonly article: Article;
  /** What the deck's own words are in its language. */
  readonly say: DeckWords;
  readonly slide: SlideData;
  /** The slide's id (drawings are named by it: charts/<id>.svg). */
  readonly id: string;
  fact(name: string): Fact;
  /** A fact as plain words, as `$name` prints it. */
  print(name: string, form?: 'full' | 'figure' | 'computed' | 'work' | 'length'): string;
  /** Words as plain text. */
  text(words: Line): string;
  /** px of a text in the widest bundled face (equal for all themes). */
  width(text: string, size: number, style: 'serif' | 'sans'): number;
  /** px box left for a drawing under this slide's claim, subtitle, caveat, takeaway and aside. */
  readonly box: { readonly width: number; readonly height: number };
  complain(complaint: Complaint): void;
}

export interface ExhibitKind<Data = unknown> {
  /** The key in article.yaml, and the slide's kind in `_class`. */
  readonly kind: string;
  /** Of the key's value. */
  readonly schema: z.ZodType;
  /** Further keys that a slide of this kind takes beside the common ones: heads, numbered ... */
  readonly fields?: Readonly<Record<string, z.ZodType>>;
  /** A drawing with a subtitle: the plan's box leaves room for it. */
  readonly drawn?: true;
  /** One line for the help in schema and docs. */
  readonly about: string;
  read(reader: Reader): Data | undefined;
  /** One part, or several where the exhibit is longer than a slide. */
  plan(data: Data, plan: Plan): readonly Part[];
}
