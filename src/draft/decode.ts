/** Bytes of a text file to its text: byte order mark, what the file says of itself, UTF-8 if it is valid, else windows-1252. */

/** The text of a file in whatever encoding, line breaks as `\n`. Never throws. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding)
    .decode(bytes)
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '');
  // Some versions of Node read windows-1252 as Latin 1, which has no quotation marks and dashes.
  return encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, sign => C1[sign.charCodeAt(0) - 0x80]!)
    : text;
}

/** What windows-1252 has in the place of control signs. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const declared = declaredIn(bytes);
  // Bytes that are valid UTF-8 and not plain ASCII are UTF-8, whatever the page says: browsers save so.
  if (isUtf8(bytes) && !(declared && bytes.every(byte => byte < 0x80))) return 'utf-8';
  return declared ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The encoding that `<meta charset>` or an XML declaration names, if it is one that can be read. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name =
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w:-]+)/i.exec(head)?.[1];
  if (name === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(
      /^(?:iso-?8859-1|latin1|us-ascii)$/i.test(name) ? 'windows-1252' : name,
    );
    // A file that could be read so far is not in two-byte signs.
    return encoding.startsWith('utf-16') ? undefined : encoding;
  } catch {
    return undefined;
  }
}
