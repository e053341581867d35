/** Front matter, by key. */
import type { FrontLine } from '../tree.ts';

export interface FrontConflict {
  readonly key: string;
  readonly mine: string;
  readonly data: string;
}

export interface FrontMerge {
  readonly lines: readonly FrontLine[];
  /** What becomes base: today's, in a conflict the old line. */
  readonly base: readonly FrontLine[];
  readonly conflicts: readonly FrontConflict[];
}

const named = (lines: readonly FrontLine[]): Map<string, FrontLine> =>
  new Map(lines.filter(line => line.key).map(line => [line.key, line]));

const said = (line: FrontLine | undefined): string | undefined =>
  line?.raw
    .replace(/["'“”‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Changed by one side: that side's line. By both, differently: the person's, and a conflict unless `side` settles it. */
export function mergeFront(
  base: readonly FrontLine[],
  data: readonly FrontLine[],
  mine: readonly FrontLine[],
  side: 'mine' | 'new' | undefined,
): FrontMerge {
  const [was, now, own] = [named(base), named(data), named(mine)];
  const conflicts: FrontConflict[] = [];
  const kept = new Map<string, FrontLine | undefined>();
  const lines = mine.flatMap(line => {
    const { key } = line;
    const [before, today] = [was.get(key), now.get(key)];
    if (!key || said(before) === said(today) || said(line) === said(today)) return [line];
    if (said(line) === said(before)) return today ? [today] : [];
    if (side === 'new') return today ? [today] : [];
    if (side !== 'mine') {
      conflicts.push({ key, mine: line.raw.trimEnd(), data: today?.raw.trimEnd() ?? '' });
      kept.set(key, before);
    }
    return [line];
  });
  data.forEach((line, at) => {
    if (!line.key || own.has(line.key) || was.has(line.key)) return;
    const before = data
      .slice(0, at)
      .findLast(each => each.key && lines.some(other => other.key === each.key));
    const place = before ? lines.findIndex(each => each.key === before.key) + 1 : 0;
    lines.splice(place, 0, line);
  });
  const renewed = data.flatMap(line => {
    if (!kept.has(line.key) || !line.key) return [line];
    const before = kept.get(line.key);
    return before ? [before] : [];
  });
  return { lines, base: renewed, conflicts };
}
