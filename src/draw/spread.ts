/** Pushes labels apart: each as near to its place as the others allow. */

/** A label's wish: where its middle should be, and its height; px. */
export interface Wish {
  readonly at: number;
  readonly height: number;
}

/** Middles without overlap within `top` and `bottom`, in the order of the wishes. Too many end below `bottom`. */
export function spread(wishes: readonly Wish[], top: number, bottom: number): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]!.at - wishes[b]!.at || a - b);
  // Groups that touch share their displacement: the least squares of it.
  const within = (start: number, height: number) => Math.max(top, Math.min(bottom - height, start));
  let groups: { items: number[]; height: number; start: number }[] = [];
  for (const i of order) {
    const { at, height } = wishes[i]!;
    groups.push({ items: [i], height, start: within(at - height / 2, height) });
    while (groups.length > 1 && groups.at(-2)!.start + groups.at(-2)!.height > groups.at(-1)!.start) {
      const [one, two] = groups.slice(-2) as [(typeof groups)[0], (typeof groups)[0]];
      const items = [...one.items, ...two.items];
      const height = one.height + two.height;
      let offset = 0;
      let sum = 0;
      for (const item of items) {
        sum += wishes[item]!.at - wishes[item]!.height / 2 - offset;
        offset += wishes[item]!.height;
      }
      const start = within(sum / items.length, height);
      groups = [...groups.slice(0, -2), { items, height, start }];
    }
  }
  const middles: number[] = new Array(wishes.length);
  for (const group of groups) {
    let y = group.start;
    for (const item of group.items) {
      middles[item] = y + wishes[item]!.height / 2;
      y += wishes[item]!.height;
    }
  }
  return middles;
}
