/**
 * Wraps what a page paints outside of tagged content (backgrounds, rules, page numbers) as artifacts, so that a screen
 * reader passes over it. Takes and gives a decoded content stream; what it paints stays the same.
 */
export function markArtifacts(content: Uint8Array): Uint8Array {
  const text = Buffer.from(content).toString('latin1');
  const parts: string[] = [];
  let kept = 0;
  let depth = 0;
  /** Where the untagged thing that is being painted began. */
  let open: number | undefined;
  const wrap = (from: number, to: number) => {
    parts.push(text.slice(kept, from), '/Artifact BMC\n', text.slice(from, to), '\nEMC');
    kept = to;
  };
  for (const { name, from, to } of operators(text)) {
    if (name === 'BDC' || name === 'BMC') {
      depth += 1;
      // Tagged inside a text object that began untagged: its tagged parts speak for themselves.
      open = undefined;
    } else if (name === 'EMC') depth -= 1;
    else if (depth > 0) continue;
    else if (STARTS.has(name)) open ??= from;
    else if (ENDS.has(name) && open !== undefined) {
      wrap(open, to);
      open = undefined;
    } else if (name === 'Do' || name === 'sh') wrap(from, to);
  }
  parts.push(text.slice(kept));
  return Buffer.from(parts.join(''), 'latin1');
}

const STARTS = new Set(['m', 're', 'BT']);
const ENDS = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'n', 'ET']);

// Strings, hex strings, dictionaries' brackets, names, then plain words: numbers and operators.
const TOKEN =
  /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]{}]|\/[^\s()<>[\]{}/%]*|%[^\r\n]*|[^\s()<>[\]{}/%]+/g;

/** Each operator with its place; `from` is where its operands begin. */
function* operators(text: string): Generator<{ name: string; from: number; to: number }> {
  let from: number | undefined;
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    from ??= match.index;
    if (!/^[A-Za-z'"][A-Za-z0-9*]*$/.test(token) || token === 'true' || token === 'false' || token === 'null')
      continue;
    yield { name: token, from, to: match.index + token.length };
    from = undefined;
  }
}
