/** All that the facts of an article print today, for the merge. */
import type { Article, Fact, Form } from '../article/types.ts';
import { printFact } from '../deck/lines.ts';
import type { FactPrinting } from '../marp/merge/index.ts';

/** Every form of every fact that has a printing of its own. */
export function printings(article: Article): FactPrinting[] {
  return [...article.facts.values()].flatMap(fact =>
    formsOf(fact).map(form => {
      const quantity =
        form === 'computed' ? fact.computed?.quantity : (fact.quantity ?? fact.computed?.quantity);
      return {
        name: fact.name,
        form,
        text: printFact(fact, form, article.lang),
        unit: quantity?.unit ?? '',
        noun: quantity?.noun ?? '',
        words: fact.words,
        label: fact.label,
      };
    }),
  );
}

function formsOf(fact: Fact): Form[] {
  const forms: Form[] = ['full'];
  if (fact.quantity ?? fact.computed) forms.push('figure');
  if (fact.computed) forms.push('computed', 'work');
  if (fact.when?.length) forms.push('length');
  return forms;
}
