/** What all drawn exhibits share: subtitle, picture, table of the same data. */
import type { Drawing } from '../../draw/types.ts';
import type { Line } from '../types.ts';
import type { Part, Plan } from './kind.ts';

export interface Drawn {
  /** Measure, unit, place, period; a slide's own `subtitle:` takes its place. */
  readonly subtitle: Line;
  readonly alt: Line;
  readonly drawing: Drawing;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly shows: readonly string[];
}

/** The part of a slide with a drawing, which is named by the slide's id. */
export function drawn(plan: Plan, { subtitle, alt, drawing, head, rows, shows }: Drawn): Part {
  return {
    tokens: [],
    subtitle,
    blocks: [{ type: 'picture', key: 'picture', alt, src: `charts/${plan.id}.svg` }],
    drawing,
    table: { caption: plan.text(plan.slide.subtitle ?? subtitle), head, rows },
    shows,
  };
}
