/** `--take mine|new [--slide id]`: which side's words settle what is reported. */

export interface Takes {
  readonly side: 'mine' | 'new';
  /** Only on this slide; with `new` the slide is also made as generated. */
  readonly slide?: string;
}

/** The side to take on a slide ('' is the front matter); nothing where the person has not said. */
export const takes = (take: Takes | undefined, slide: string): Takes['side'] | undefined =>
  take && (take.slide === undefined || take.slide === slide) ? take.side : undefined;
