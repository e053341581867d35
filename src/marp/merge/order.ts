/**
 * Order never conflicts: the person's, with new units after their nearest predecessor still there; a move in the data
 * counts only where the person moved nothing.
 */
import type { Node } from './node.ts';

/** Places of units among their siblings in some deck; -1 for units that have none there. */
export type Place = (unit: Node) => number;

/** Puts units into the data's order if only the data moved them; the person's own go with what stands before them. */
export function followMoves(units: readonly Node[], inBase: Place, inData: Place): Node[] {
  const shared = units.filter(each => inBase(each) >= 0 && inData(each) >= 0);
  if (!rising(shared.map(inBase)) || rising(shared.map(inData))) return [...units];
  const trains: Node[][] = [[]];
  for (const each of units) {
    if (shared.includes(each)) trains.push([each]);
    else trains.at(-1)!.push(each);
  }
  const [first, ...rest] = trains;
  rest.sort((a, b) => inData(a[0]!) - inData(b[0]!));
  return [...first!, ...rest.flat()];
}

const rising = (places: readonly number[]): boolean =>
  places.every((place, at) => at === 0 || places[at - 1]! < place);

/** Puts a unit after the nearest of its predecessors that is there, else before the nearest successor, else first. */
export function insertNear(
  units: Node[],
  unit: Node,
  before: readonly (Node | undefined)[],
  after: readonly (Node | undefined)[],
): void {
  for (const each of [...before].reverse()) {
    const at = each ? units.indexOf(each) : -1;
    if (at >= 0) return void units.splice(at + 1, 0, unit);
  }
  for (const each of after) {
    const at = each ? units.indexOf(each) : -1;
    if (at >= 0) return void units.splice(at, 0, unit);
  }
  units.unshift(unit);
}
