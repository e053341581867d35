/** What the merge has to say of a unit. */
import type { Node } from './node.ts';

/** Something that the merge has to say, at a node of the merged deck. */
export interface Note {
  readonly kind: 'conflict' | 'kept unit' | 'kept slide' | 'removed unit' | 'removed slide' | 'front';
  /** The unit in the merged deck; for what was removed, the slide it is missing from. */
  readonly at?: Node;
  readonly leaf?: number;
  /** The slide's id, and its claim, where it stands no longer. */
  readonly id: string;
  readonly what: string;
  readonly mine?: string;
  readonly data?: string;
}

/** What a unit is called in a message. */
export function nameOf(unit: Node): string {
  if (unit.type === 'directive')
    return unit.shell.name === '_footer' ? 'the source line' : `the directive ${unit.shell.name}`;
  const names: Partial<Record<Node['role'], string>> = {
    claim: 'the claim',
    item: 'a list line',
    row: 'a table row',
    heads: 'the table head',
    said: 'a note',
    note: 'the notes',
    quote: 'the takeaway',
    picture: 'the picture',
  };
  return names[unit.role] ?? `a ${unit.type}`;
}
