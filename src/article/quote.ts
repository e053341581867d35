/** Which texts YAML cuts or refuses unless they are quoted, and how to quote them. */

/** Why a plain text needs quotes: where the trouble stands in it, and what it is in words. */
export interface QuoteReason {
  readonly at: number;
  readonly length: number;
  readonly why: string;
}

/** Why `text` can't stand plainly after `key: ` or `- `; undefined where it can. */
export function quoteReason(text: string): QuoteReason | undefined {
  if (text === '') return { at: 0, length: 1, why: 'there is nothing to read' };
  if (/^[[\]{}"'*&@%>|!#,`]/.test(text)) {
    return {
      at: 0,
      length: 1,
      why: `YAML keeps a first ${text[0] === '`' ? 'backtick' : `\`${text[0]}\``} for itself`,
    };
  }
  if (/^[-?:]( |$)/.test(text)) {
    return { at: 0, length: 1, why: `YAML keeps a first \`${text[0]} \` for itself` };
  }
  const colon = text.search(/:[ \t]/);
  if (colon >= 0) return { at: colon, length: 1, why: 'a `: ` inside a text makes YAML see a key there' };
  const hash = text.search(/[ \t]#/);
  if (hash >= 0) {
    return {
      at: hash + 1,
      length: text.length - hash - 1,
      why: 'YAML takes ` #` and all behind it for a comment',
    };
  }
  if (text.endsWith(':')) {
    return { at: text.length - 1, length: 1, why: 'YAML takes a text that ends in `:` for a key' };
  }
  return undefined;
}

/** A text in quotes: double ones, single ones where the text holds double quotes or backslashes. */
export function quoteText(text: string): string {
  if (/\p{Cc}/u.test(text))
    return JSON.stringify(text).replace(
      /[\u007f-\u009f]/g,
      sign => `\\u00${sign.charCodeAt(0).toString(16)}`,
    );
  return /["\\]/.test(text) ? `'${text.replace(/'/g, "''")}'` : `"${text}"`;
}

/** A text as it can stand in a YAML line: quoted where it must be, plain otherwise. */
export function yamlText(text: string): string {
  const plain =
    !quoteReason(text) && text === text.trim() && !/\p{Cc}/u.test(text) && !/^(---|\.\.\.)/.test(text);
  return plain ? text : quoteText(text);
}

/** A line of block YAML in its parts: 'indent - ', 'key: ', the value, '  # comment'. */
export interface LineParts {
  readonly dash: string;
  readonly key: string;
  readonly value: string;
  readonly comment: string;
}

/**
 * Splits a line where a value can stand. Only two or more spaces before '# ' make a comment here: the line is one
 * that YAML had trouble with, and a text with ' # ' is likelier.
 */
export function lineParts(line: string): LineParts {
  const [, dash = '', key = '', rest = ''] =
    /^([ \t]*(?:-[ \t]+)?)((?:[^\s"'[\]{}#&*!|>%@`,?:-](?:[^:#]|:(?=\S)|(?<=\S)#)*?:(?:[ \t]+|$))?)(.*)$/s.exec(
      line,
    ) ?? [];
  const comment = /[ \t]{2,}# .*$/.exec(rest)?.[0] ?? '';
  return { dash, key, value: rest.slice(0, rest.length - comment.length).trimEnd(), comment };
}

/** The line with its value in quotes; undefined where there is no value. */
export function quoteLine(line: string): string | undefined {
  const { dash, key, value, comment } = lineParts(line);
  if (value === '') return undefined;
  const flow = quoteFlow(value);
  return `${dash}${key}${flow ?? quoteText(value)}${comment}`;
}

/**
 * The texts inside `{ key: text, key: text }` or `[text, text]` quoted where YAML would cut or refuse them;
 * undefined where it isn't such a thing.
 */
function quoteFlow(value: string): string | undefined {
  const list = /^\[[ \t]*(.*?)[ \t]*\]$/s.exec(value)?.[1];
  if (list !== undefined && !/,\S/.test(list))
    return `[${list
      .split(/,[ \t]+/)
      .map(quoteFlowText)
      .join(', ')}]`;
  const inner = /^\{[ \t]*(.*?)[ \t]*\}$/s.exec(value)?.[1];
  if (inner === undefined) return undefined;
  const pairs = inner.split(/,[ \t]*(?=[A-Za-z_]\w*:[ \t])/);
  if (!pairs.every(pair => /^[A-Za-z_]\w*:[ \t]/.test(pair))) return undefined;
  const quoted = pairs.map(pair => {
    const [, key = '', text = ''] = /^(\w+:[ \t]+)(.*)$/s.exec(pair) ?? [];
    return key + quoteFlowText(text);
  });
  return `{ ${quoted.join(', ')} }`;
}

function quoteFlowText(text: string): string {
  const whole = /^("[^"]*"|'[^']*'|\[[^[\]]*\])$/.test(text);
  return !whole && (/[,[\]{}]/.test(text) || quoteReason(text)) ? quoteText(text) : text;
}
