/** Markdown of any generator to plain Markdown: headings, paragraphs, lists, quotes, tables; no links, marks, pictures. */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
  pound: '£',
  yen: '¥',
  times: '×',
  deg: '°',
  plusmn: '±',
};

/** Character references as their signs. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name as string] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Cleans the body of a Markdown file; code blocks stay as they are. */
export function cleanMarkdown(source: string): string {
  const parts = source.split(/(^ {0,3}(?:```|~~~)[\s\S]*?^ {0,3}(?:```|~~~)[ \t]*$)/m);
  return tidy(parts.map((part, at) => (at % 2 ? part : piped(cleanPart(part)))).join('\n'));
}

/** '##Head' as a heading, and tables whose rows begin without a bar as others do. */
function piped(text: string): string {
  return text
    .replace(/^(#{2,6})(?=\p{Lu})/gmu, '$1 ')
    .replace(/^[^|\n]+\|.*\n[ \t]*:?-{2,}:?[ \t]*\|[-:| \t]*(?:\n[^\n]*\|[^\n]*)*/gm, table =>
      table
        .split('\n')
        .map(line => `| ${line.trim().replace(/\|$/, '').trim()} |`)
        .join('\n'),
    );
}

function cleanPart(text: string): string {
  const bare = text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/\{\{[<%][\s\S]*?[%>]\}\}|\{%[\s\S]*?%\}/g, '')
    .replace(/\{[:#.][^}\n]*\}/g, '')
    // A bold lead of an item is its head.
    .replace(
      /^([ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+)(\*\*|__)([^*_\n:.]{3,60})\2[ \t]+(?=[\p{Lu}\d])/gmu,
      '$1$3: ',
    )
    // A raised number is a note's mark, unless it is an exponent.
    .replace(/(\d)<sup>(\d+)<\/sup>/gi, '$1^$2')
    .replace(/<sup>[\s\S]*?<\/sup>/gi, '')
    .replace(/^[ \t]*\[[^\]\n]+\]:[ \t]*\S+.*$/gm, '')
    .replace(/\[\^[^\]\n]+\]/g, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/<br[ \t]*\/?>/gi, ' ')
    .replace(/<\/(?:p|div|li|h\d|section|blockquote)>/gi, '\n\n')
    .replace(/<(https?:[^>\s]+|[^>\s@]+@[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    // A link of a bare number is a note's mark.
    .replace(/\[\d{1,3}\]\([^)\s]*\)/g, '')
    .replace(/\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/\[([^\]\n]+)\]\[[^\]\n]*\]/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)[ ]*\1/g, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]+?)(?<=\S)\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?=[^\s_])([^_\n]+?)(?<=\S)_(?!\w)/g, '$1')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/\\([*_`#[\]()>~|.!-])/g, '$1')
    .replace(/[ \t]+#+[ \t]*$/gm, '');
  return decodeEntities(bare).replace(/[\u00a0\u202f]/g, ' ');
}

/** No spaces at ends of lines, one blank line at most; headings and text apart. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t]+$/gm, '')
    .replace(/^(#{1,6} .*)\n(?=\S)/gm, '$1\n\n')
    .replace(/^([-*+]|\d{1,3}[.)])[ \t]*$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
