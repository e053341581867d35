/**
 * Wraps what a page paints outside of tagged content (backgrounds, rules, page numbers) as artifacts, so that a screen
 * reader passes over it. Takes and gives a decoded content stream; what it paints stays the same.
 */
export function markArtifacts(content: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let kept = 0;
  let depth = 0;
  /** Where the untagged thing that is being painted began; -1: none. */
  let open = -1;
  const wrap = (from: number, to: number) => {
    parts.push(content.subarray(kept, from), BEGIN, content.subarray(from, to), END);
    kept = to;
  };
  eachOperator(content, (name, from, to) => {
    if (name === 'BDC' || name === 'BMC') {
      depth += 1;
      // Tagged inside a text object that began untagged: its tagged parts speak for themselves.
      open = -1;
    } else if (name === 'EMC') depth -= 1;
    else if (depth > 0) return;
    else if (STARTS.has(name)) open = open < 0 ? from : open;
    else if (name === 'Do' || name === 'sh') wrap(from, to);
    else if (open >= 0 && ENDS.has(name)) {
      wrap(open, to);
      open = -1;
    }
  });
  parts.push(content.subarray(kept));
  return Buffer.concat(parts);
}

const BEGIN = Buffer.from('/Artifact BMC\n');
const END = Buffer.from('\nEMC');
const STARTS = new Set(['m', 're', 'BT']);
const ENDS = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'n', 'ET']);

// Kinds of bytes: white space, delimiters, letters that an operator begins with, all others.
const [PLAIN, SPACE, DELIMITER, LETTER] = [0, 1, 2, 3];
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
  if ([0, 9, 10, 12, 13, 32].includes(code)) return SPACE;
  if ('()<>[]{}/%'.includes(String.fromCharCode(code))) return DELIMITER;
  return /[A-Za-z'"]/.test(String.fromCharCode(code)) ? LETTER : PLAIN;
});

/** Calls back for each operator with its name and place; `from` is where its operands begin. */
function eachOperator(bytes: Uint8Array, call: (name: string, from: number, to: number) => void): void {
  let from = -1;
  for (let at = 0; at < bytes.length; ) {
    const kind = KINDS[bytes[at]!];
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    if (from < 0) from = at;
    if (kind === DELIMITER) {
      at = afterDelimited(bytes, at);
      continue;
    }
    const start = at;
    while (at < bytes.length && KINDS[bytes[at]!] !== SPACE && KINDS[bytes[at]!] !== DELIMITER) at += 1;
    if (kind !== LETTER) continue;
    // The longest that matter have three letters: 'BDC'.
    if (at - start <= 3) call(String.fromCharCode(...bytes.subarray(start, at)), from, at);
    from = -1;
  }
}

/** The place after a string, a hex string, a name, a comment or a bracket. */
function afterDelimited(bytes: Uint8Array, at: number): number {
  const [open, close, backslash] = [40, 41, 92];
  if (bytes[at] === open) {
    let depth = 0;
    let end = at;
    do {
      if (bytes[end] === backslash) end += 1;
      else if (bytes[end] === open) depth += 1;
      else if (bytes[end] === close) depth -= 1;
      end += 1;
    } while (depth > 0 && end < bytes.length);
    return end;
  }
  const first = String.fromCharCode(bytes[at]!);
  let end = at + 1;
  if (first === '%') {
    while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end += 1;
    return end;
  }
  if (first === '<' && bytes[end] !== 60) return bytes.indexOf(62, end) + 1 || bytes.length;
  if (first === '<') return at + 2;
  if (first !== '/') return end;
  while (end < bytes.length && KINDS[bytes[end]!] !== SPACE && KINDS[bytes[end]!] !== DELIMITER) end += 1;
  return end;
}
