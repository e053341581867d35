import type { DataTable } from '../../deck/types.ts';
import { deckWords } from '../../deck/words/index.ts';
import type { DeckKnowledge } from '../../publish/types.ts';
import { type MarkdownIt, slidesOf, type Token } from './tokens.ts';

/** The numbers behind a drawing, at hand as a table on its slide; print leaves it out. */
export function tables(md: MarkdownIt, knowledge: DeckKnowledge | undefined, lang: string): void {
  if (!knowledge) return;
  const { escapeHtml } = md.utils;
  const label = deckWords(lang).data;
  md.core.ruler.push('factdeck_tables', state => {
    if (state.inlineMode) return;
    const behind = new Map<Token, string>();
    for (const slide of slidesOf(state)) {
      const table = knowledge.slides.get(slide.id)?.table;
      const close = slide.tokens.find(token => token.type === 'marpit_slide_close');
      if (table && close) behind.set(close, tableHtml(table, label, escapeHtml));
    }
    state.tokens = state.tokens.flatMap(token => {
      const html = behind.get(token);
      if (!html) return [token];
      const own = new state.Token('factdeck_table', '', 0);
      own.content = html;
      return [own, token];
    });
  });
  md.renderer.rules.factdeck_table = (tokens, at) => tokens[at]!.content;
}

function tableHtml(
  { caption, head, rows }: DataTable,
  label: string,
  entities: (text: string) => string,
): string {
  const columns = head.map(cell => `<th scope="col">${entities(cell)}</th>`).join('');
  const body = rows.map(([name = '', ...cells]) => {
    const rest = cells.map(cell => `<td>${entities(cell)}</td>`).join('');
    return `<tr><th scope="row">${entities(name)}</th>${rest}</tr>`;
  });
  return `<details class="data"><summary>${label}</summary><table><caption>${entities(caption)}</caption><thead><tr>${columns}</tr></thead><tbody>${body.join('')}</tbody></table></details>\n`;
}
