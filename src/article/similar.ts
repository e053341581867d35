/** 'Did you mean': the choice that a mistyped word is nearest to. */

/** The nearest of `choices` if it is near enough (a third of the letters, at least one); undefined otherwise. */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 0.5;
  for (const choice of choices) {
    const far = distance(word.toLowerCase(), choice.toLowerCase());
    if (far < least) {
      best = choice;
      least = far;
    }
  }
  return best;
}

/** Letters to put in, take out, change or swap with a neighbour (Damerau, restricted). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 6) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** 'a, b or c', each in backticks; at most `most`, then '…'. */
export function listed(choices: readonly string[], most = 12): string {
  const shown = choices.slice(0, most).map(choice => `\`${choice}\``);
  if (choices.length > most) return `${shown.join(', ')} …`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}

/** After 'Expected ': 'one of `a`, `b` or `c`'; a single choice alone. */
export function oneOf(choices: readonly string[], most = 12): string {
  return choices.length === 1 ? listed(choices) : `one of ${listed(choices, most)}`;
}
