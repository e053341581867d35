import * as z from 'zod';
import { contradictsOrder } from '../../article/dates.ts';
import { labelled } from '../../article/shapes.ts';
import type { Fact, When, Words } from '../../article/types.ts';
import type { TimelineDrawing } from '../../draw/types.ts';
import { joinLines, ref, strong } from '../lines.ts';
import type { Line } from '../types.ts';
import type { DeckWords } from '../words/index.ts';
import { drawn } from './drawn.ts';
import type { ExhibitKind, Plan } from './kind.ts';
import { highlighted, labelOf, type Named, readNames } from './named.ts';

type Event = TimelineDrawing['events'][number];

/** Dated events in order, as sure as the article dates them. */
export const timeline: ExhibitKind<readonly Named[]> = {
  kind: 'timeline',
  drawn: true,
  about: 'Dated events; vague dates are drawn as spans, contradicted ones open.',
  schema: z
    .array(labelled, { error: 'a list of names' })
    .min(2, { error: 'two events at least' })
    .max(12, { error: 'twelve events at most: make it two slides, or a `table:`' })
    .meta({ description: 'Names of events, or of facts with a `date:`.', examples: [['list', 'signed']] }),
  read(reader) {
    const rows = readNames(reader, 'timeline');
    const undated = rows?.filter((row, at) => {
      if (reader.fact(['timeline', at])!.when) return false;
      reader.complain(['timeline', at], {
        found: `\`${row.ref.name}\` has no date`,
        expected: 'the name of an event, or of a fact with a `date:`',
        fix: 'Move it under `events:`, or give it `date:` with a phrase of the article.',
      });
      return true;
    });
    return undated?.length ? undefined : rows;
  },
  plan(data, plan) {
    const stars = highlighted(
      plan,
      data.map(row => [[row.ref], labelOf(row, plan)]),
    );
    const all = data
      .map((row, at) => {
        const fact = plan.fact(row.ref.name);
        const label = labelOf(row, plan);
        const when = fact.when!;
        const { certainty, remark } = certaintyOf(fact, when, plan);
        const tone = stars[0] === at ? 'accent' : stars[1] === at ? 'deep' : 'mark';
        const words = { label: plan.text(label), when: plan.text([when.text]) };
        const { from, to } = when;
        const event: Event = { ...words, from, to, certainty, tone, ...(remark && { remark }) };
        return { fact, label, event };
      })
      .sort((a, b) => a.event.from - b.event.from || a.event.to - b.event.to);
    const events = all.map(({ event }) => event);
    return [
      drawn(plan, {
        subtitle: subtitleOf(events, plan.say),
        alt: altOf(all, plan.say),
        drawing: { kind: 'timeline', events, lang: plan.article.lang, ...plan.box },
        head: plan.say.timeline.heads,
        rows: events.map(event => [event.label, event.when, event.remark ?? plan.say.timeline.stated]),
        shows: all.map(({ fact }) => fact.name),
      }),
    ];
  },
};

function isDisputed(fact: Fact, plan: Plan): boolean {
  if (fact.care && fact.after === undefined) return true;
  return [...plan.article.facts.values()].some(other => {
    const [late, early] =
      other.after === fact.name ? [other, fact] : fact.after === other.name ? [fact, other] : [];
    return late?.when && early?.when && contradictsOrder(late.when, early.when);
  });
}

function certaintyOf(fact: Fact, when: When, plan: Plan): { certainty: Event['certainty']; remark?: string } {
  const say = plan.say.timeline;
  if (isDisputed(fact, plan))
    return {
      certainty: 'disputed',
      remark: fact.after || !fact.care ? say.contradict : say.care,
    };
  switch (when.precision) {
    case 'period':
      return { certainty: 'period' };
    case 'year':
      return { certainty: 'vague', remark: say.onlyYear };
    case 'month':
    case 'vague':
      return { certainty: 'vague', remark: say.noDay };
    default:
      return { certainty: 'exact' };
  }
}

function subtitleOf(events: readonly Event[], { comma, timeline: say }: DeckWords): Line {
  const some = (certainty: Event['certainty']) => events.some(event => event.certainty === certainty);
  return [
    strong(say.subtitle),
    ...(some('vague') ? [comma + say.vague] : []),
    ...(some('disputed') ? [comma + say.disputed] : []),
  ];
}

function altOf(all: readonly { fact: Fact; label: Words; event: Event }[], say: DeckWords): Line {
  const [opens, closes] = say.brackets;
  const shown = all.map(({ fact, label, event }): Line => {
    const date: Line = fact.sort === 'event' ? [ref(fact.name)] : [fact.when!.text];
    return [...label, opens, ...date, ...(event.remark ? [say.comma + event.remark] : []), closes];
  });
  return say.alt.timeline(joinLines(shown, say.comma, say.and));
}
