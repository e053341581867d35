/** All kinds of exhibit, one file each. A new kind is one more file and one more line here. */
import { bar } from './bar.ts';
import { compare } from './compare.ts';
import { figures } from './figures.ts';
import type { ExhibitKind } from './kind.ts';
import { layers } from './layers.ts';
import { line } from './line.ts';
import { markdown } from './markdown.ts';
import { missing } from './missing.ts';
import { points } from './points.ts';
import { quote } from './quote.ts';
import { scale } from './scale.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';

/** In the order of help and docs. */
export const exhibits: readonly ExhibitKind[] = [
  figures as ExhibitKind,
  bar as ExhibitKind,
  line as ExhibitKind,
  scale as ExhibitKind,
  timeline as ExhibitKind,
  steps as ExhibitKind,
  points as ExhibitKind,
  layers as ExhibitKind,
  compare as ExhibitKind,
  table as ExhibitKind,
  quote as ExhibitKind,
  missing as ExhibitKind,
  markdown as ExhibitKind,
];

/** The kind of that name, if it is one of an exhibit. */
export const exhibitOf = (kind: string): ExhibitKind | undefined => exhibits.find(one => one.kind === kind);
