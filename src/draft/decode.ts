/**
 * Bytes of a text file to its text: byte order mark, what the file says of itself, UTF-8 if it is valid, else what its
 * bytes look like: two-byte signs of Japanese or Chinese, or windows-1252.
 */

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
  const wide = wideIn(bytes);
  if (wide) return wide;
  const declared = declaredIn(bytes);
  // Bytes that are valid UTF-8 and not plain ASCII are UTF-8, whatever the page says: browsers save so.
  if (isUtf8(bytes) && !(declared && bytes.every(byte => byte < 0x80))) return 'utf-8';
  return declared ?? (isUtf8(bytes) ? 'utf-8' : (eastern(bytes) ?? 'windows-1252'));
}

function isUtf8(bytes: Uint8Array): boolean {
  return decoded(bytes, 'utf-8') !== undefined;
}

/** UTF-16 without a mark: every other byte is none. */
function wideIn(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 2000);
  const zeros = (odd: number) => head.filter((byte, at) => at % 2 === odd && byte === 0).length;
  if (zeros(1) > head.length * 0.3) return 'utf-16le';
  return zeros(0) > head.length * 0.3 ? 'utf-16be' : undefined;
}

/** Japanese by its kana, else Chinese, where the bytes beyond ASCII come in pairs and can be read so. */
function eastern(bytes: Uint8Array): string | undefined {
  const high = bytes.filter(byte => byte >= 0x80).length;
  const paired = bytes.filter(
    (byte, at) => byte >= 0x80 && (bytes[at - 1]! >= 0x80 || bytes[at + 1]! >= 0x80),
  ).length;
  if (high < 20 || paired < 0.8 * high) return undefined;
  const share = (encoding: string, pattern: RegExp) => {
    const text = decoded(bytes, encoding);
    const letters = text?.match(/[\u0080-\uffff]/g)?.length ?? 0;
    return letters === 0 ? 0 : text!.match(pattern)!.length / letters;
  };
  if (share('shift_jis', /[\u3040-\u30ff]|$/g) > 0.2) return 'shift_jis';
  if (share('euc-jp', /[\u3040-\u30ff]|$/g) > 0.2) return 'euc-jp';
  return share('gb18030', /[\u4e00-\u9fff]|$/g) > 0.5 ? 'gb18030' : undefined;
}

/** The text; undefined where the bytes are none of this encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
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
