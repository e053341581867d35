/** An HTML table as a Markdown one: spans filled, heads over several rows read downwards. */
import type { Knot } from './html.ts';

/** The table, after a line of its caption; its rows as paragraphs where it has one column. */
export function tableText(table: Knot, textOf: (knot: Knot) => string): string {
  const rows: { cells: string[]; head: boolean }[] = [];
  /** Cells that reach down from above: column to text and rows left. */
  const down = new Map<number, { text: string; left: number }>();
  const visit = (knot: Knot) => {
    for (const child of knot.childNodes) {
      if (child.nodeName.toUpperCase() === 'TR') rows.push(rowOf(child, down, textOf));
      else if (child.nodeType === 1 && !/^(?:TABLE|CAPTION)$/i.test(child.nodeName)) visit(child);
    }
  };
  visit(table);
  const full = rows.filter(({ cells }) => cells.some(Boolean));
  const heads = Math.max(
    1,
    full.findIndex(({ head }) => !head) < 0 ? 1 : full.findIndex(({ head }) => !head),
  );
  const width = Math.max(0, ...full.map(({ cells }) => cells.length));
  const caption = [...table.childNodes].find(one => one.nodeName.toUpperCase() === 'CAPTION');
  const lead = caption ? `${textOf(caption).replace(/[.:]?$/, ':')}\n\n` : '';
  // One cell a row is layout, not a table.
  if (width < 2) return full.map(({ cells }) => cells.join(' ')).join('\n\n');
  // Heads over several rows are read downwards: 'Wells tested'.
  const head = Array.from({ length: width }, (_, column) =>
    [...new Set(full.slice(0, heads).map(({ cells }) => cells[column] ?? ''))].filter(Boolean).join(' '),
  );
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`;
  return (
    lead +
    [line(head), line(head.map(() => '---')), ...full.slice(heads).map(({ cells }) => line(cells))].join('\n')
  );
}

function rowOf(
  row: Knot,
  down: Map<number, { text: string; left: number }>,
  textOf: (knot: Knot) => string,
): { cells: string[]; head: boolean } {
  const own = [...row.childNodes].filter(one => /^T[HD]$/i.test(one.nodeName));
  const cells: string[] = [];
  const fill = () => {
    for (let above = down.get(cells.length); above && above.left > 0; above = down.get(cells.length)) {
      down.set(cells.length, { ...above, left: above.left - 1 });
      cells.push(above.text);
    }
  };
  for (const cell of own) {
    fill();
    const text = textOf(cell).replaceAll('|', '/');
    const span = (name: string) => Math.min(20, Number(cell.getAttribute?.(name)) || 1);
    const tall = span('rowspan');
    for (let count = span('colspan'); count > 0; count--) {
      if (tall > 1) down.set(cells.length, { text, left: tall - 1 });
      // What spans body columns is said once.
      cells.push(/^TH$/i.test(cell.nodeName) || count === span('colspan') ? text : '');
    }
  }
  fill();
  return { cells, head: own.length > 0 && own.every(cell => /^TH$/i.test(cell.nodeName)) };
}
